import { realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import type { ClosablePort } from '../api/port.ts'
import type { AppData } from './app-data.ts'
import { attachPage } from './attach-page.ts'
import { askForFolder, showAbout } from './desktop/dialogs.ts'
import { exportPage } from './desktop/export-page.ts'
import { FolderWindow } from './desktop/folder-window.ts'
import { setMenu } from './desktop/menu.ts'
import { pageAddress } from './desktop/navigation.ts'
import { noteIn, type OpenRequest, requestFor, windowFor } from './desktop/open-request.ts'
import { openWindow, renewPage } from './desktop/window.ts'
import { firstBounds } from './desktop/window-options.ts'
import { foldersKept, inFront, stateOf } from './desktop/window-state.ts'
import { takeTurns } from './folder/turns.ts'
import type { Features, Workspace } from './handlers.ts'
import { putFile } from './json-file.ts'
import { closeWorkspace, orClosed } from './open-workspace.ts'
import { sampleFolder } from './start-folder.ts'
import { whatIsAt } from './what-is-at.ts'

type Parts = {
  /** Of the windows' page. */
  readonly origin: string
  /** Where the program is. */
  readonly program: string
  readonly data: AppData
  openFolder(path: string): Promise<Workspace>
  /** Tells the person what was asked for and can't be done. */
  readonly tell: (error: unknown) => void
  readonly report: (error: unknown) => void
}

/** The open windows, one a folder, and the menu of the one in front. */
export type FolderWindows = {
  /** Opens the folder, or the note in its folder: in the window that has it, else in a new one. */
  openPath(path: string, isFirstRun?: boolean): Promise<void>
  /** Opens the copy of the sample notes, which is made the first time. */
  openSamples(): Promise<void>
  showMenu(): Promise<void>
  all(): Iterable<FolderWindow>
  isAnyOpen(): boolean
  /** The window that was in front comes there again. */
  toFront(): void
}

/** Keeps the windows of this start of the program; none is open yet. */
export function createFolderWindows({
  origin,
  program,
  data,
  openFolder,
  tell,
  report,
}: Parts): FolderWindows {
  const icon = join(program, 'resources', 'icons', 'icon-256.png')
  const windows = new Map<string, FolderWindow>()
  const closing = new Set<FolderWindow>()
  let lastInFront: FolderWindow | undefined
  // While all windows close the next start has all of them.
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  const inTurn = takeTurns()

  function front(): FolderWindow | undefined {
    const open = [...windows.values()]
    return inFront(open, {
      focused: open.find(({ window }) => window.isFocused()),
      last: lastInFront,
    })
  }

  async function openWindowOn({ folder, note }: OpenRequest, isFirstRun: boolean): Promise<void> {
    const workspace = await openFolder(folder)
    const { root } = workspace.folder
    // The same folder by another way, a link say.
    const known = windows.get(root)
    if (known) {
      await closeWorkspace(workspace).catch(report)
      return known.show(note)
    }
    const window = await orClosed(workspace, report, async () => {
      if (note !== null) await data.beginWith(root, note)
      return openWindow(program, (await data.loadBounds(root)) ?? firstBounds)
    })
    const serve = (port: ClosablePort) =>
      attachPage(port, workspace, {
        features: featuresOf(window, {
          isFirstRun,
          chooseFolder: () => choose(window, root),
          openSamples,
          showMenu(actions) {
            folderWindow.actions = actions
            void showMenu().catch(report)
          },
        }),
        report: ({ error }) => report(error),
      })
    const closeFolder = () => closeWorkspace(workspace)
    const folderWindow = new FolderWindow({ root, window, origin, closeFolder, serve })
    windows.set(root, folderWindow)
    window.on('focus', () => {
      lastInFront = folderWindow
    })
    renewPage(window, { forgetNote: () => data.beginWith(root, null), report })
    await data.saveOpenFolders([...windows.keys()]).catch(report)
    window.on('close', (event) => {
      event.preventDefault()
      void close(folderWindow).catch(report)
    })
    await window.loadURL(pageAddress(origin))
    await showMenu()
  }

  /** Asked again while it goes on, as by a second click, it leaves that to the first time. */
  async function close(folderWindow: FolderWindow): Promise<void> {
    if (closing.has(folderWindow)) return
    closing.add(folderWindow)
    await letClose(folderWindow).finally(() => closing.delete(folderWindow))
  }

  async function letClose(folderWindow: FolderWindow): Promise<void> {
    if (!(await folderWindow.mayClose())) {
      isQuitting = false
      return
    }
    await data.saveBounds(folderWindow.root, stateOf(folderWindow.window)).catch(report)
    if (!isQuitting) {
      await data.saveOpenFolders(foldersKept([...windows.keys()], folderWindow.root)).catch(report)
    }
    windows.delete(folderWindow.root)
    if (lastInFront === folderWindow) lastInFront = undefined
    folderWindow.window.destroy()
    await folderWindow.letGo()
  }

  async function choose(window: BrowserWindow | undefined, startIn: string): Promise<void> {
    const chosen = await askForFolder(window, startIn)
    if (chosen !== undefined) await openPath(chosen)
  }

  async function openSamples(): Promise<void> {
    const documents = app.getPath('documents')
    await openPath((await sampleFolder({ documents, program })).path)
  }

  function openPath(path: string, isFirstRun = false): Promise<void> {
    return inTurn('open', async () => {
      const request = requestFor(await realpath(path).catch(() => path), await whatIsAt(path))
      const there = windowFor(request, [...windows.keys()])
      if (there === undefined) await openWindowOn(request, isFirstRun)
      else windows.get(there)?.show(noteIn(there, request))
      app.addRecentDocument(path)
    })
  }

  async function forget(): Promise<void> {
    await data.forgetFolders()
    app.clearRecentDocuments()
    await showMenu()
  }

  async function showMenu(): Promise<void> {
    const recentFolders = await data.recentFolders()
    const inFrontNow = front()
    setMenu({
      actions: inFrontNow?.actions ?? [],
      recentFolders,
      choose: (action) => front()?.choose(action),
      openFolder: (path) => void openPath(path).catch(tell),
      openAnother: () =>
        void choose(front()?.window, front()?.root ?? app.getPath('documents')).catch(tell),
      forgetFolders: () => void forget().catch(report),
      windows: [...windows.values()].map((one) => ({
        title: basename(one.root),
        isFront: one === inFrontNow,
        show: () => one.show(null),
      })),
      showAbout: () => void showAbout(front()?.window, { version: app.getVersion(), icon }),
    })
  }

  return {
    openPath,
    openSamples,
    showMenu,
    all: () => windows.values(),
    isAnyOpen: () => windows.size > 0,
    toFront: () => front()?.show(null),
  }
}

/** What a page in a window can do besides. */
function featuresOf(
  window: BrowserWindow,
  own: Pick<Features, 'chooseFolder' | 'openSamples' | 'showMenu' | 'isFirstRun'>,
): Features {
  return {
    ...own,
    appVersion: app.getVersion(),
    capabilities: [
      'chooseFolder',
      'openSamples',
      'reveal',
      'systemTrash',
      'nativeMenu',
      'openLink',
      'exportPage',
    ],
    reveal: (file) => shell.showItemInFolder(file),
    openLink: (url) => shell.openExternal(url),
    exportPage: (page, signal) => exportPage(window, page, { put: putFile, signal }),
  }
}
