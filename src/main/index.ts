import { realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, powerMonitor, session, shell } from 'electron'
import { ApiError } from '../api/errors.ts'
import type { ClosablePort } from '../api/port.ts'
import type { Settings } from '../api/settings.ts'
import { setLanguage, texts } from '../language/language.ts'
import { attachPage } from './attach-page.ts'
import { dataFolder } from './data-folder.ts'
import { registerAppScheme, servePage } from './desktop/app-scheme.ts'
import { Desk } from './desktop/desk.ts'
import { askForFolder, showAbout, showProblem } from './desktop/dialogs.ts'
import { onDropped } from './desktop/drops.ts'
import { createEnding } from './desktop/ending.ts'
import { exportPage } from './desktop/export-page.ts'
import { fenceAllPages, fencePermissions } from './desktop/fences.ts'
import { setMenu } from './desktop/menu.ts'
import { pageAddress, pageOrigin, pageOriginFor } from './desktop/navigation.ts'
import {
  noteIn,
  type OpenRequest,
  pathArgument,
  requestFor,
  windowFor,
} from './desktop/open-request.ts'
import { changeSpelling, networkSwitches, spellingOn, startSpelling } from './desktop/spelling.ts'
import { openWindow } from './desktop/window.ts'
import { firstBounds } from './desktop/window-options.ts'
import { foldersKept, stateOf } from './desktop/window-state.ts'
import { endingMs, endingSignals, endWithin } from './end-within.ts'
import { createFindingThread } from './folder/finding-thread.ts'
import { listInThread } from './folder/listing-thread.ts'
import { holdReading } from './folder/reading-hold.ts'
import { createReadingPool } from './folder/reading-pool.ts'
import { takeTurns } from './folder/turns.ts'
import type { Features, Workspace } from './handlers.ts'
import { putFile } from './json-file.ts'
import { closeWorkspace, openWorkspace } from './open-workspace.ts'
import { loadPage } from './page/page-files.ts'
import { toldBy } from './serve-folder.ts'
import { openAppData } from './settings.ts'
import { sampleFolder, startFolder } from './start-folder.ts'
import { whatIsAt } from './what-is-at.ts'

const program = join(import.meta.dirname, '..', '..')
const icon = join(program, 'resources', 'icons', 'icon-256.png')

// The page holds text that is not saved yet: a mistake of ours is told, and the window stays.
process.on('uncaughtException', report)
process.on('unhandledRejection', report)

// All of this has to be said before Electron is ready, and it is ready only when this file has been read to its end.
app.enableSandbox()
registerAppScheme()
fenceAllPages()
app.setPath('userData', dataFolder())
// A Mac's file manager asks before the program is ready.
const askedEarly: string[] = []
const keepEarly = (event: { preventDefault(): void }, path: string) => {
  event.preventDefault()
  askedEarly.push(path)
}
app.on('open-file', keepEarly)
// Electron is ready when this is known, so no page and no dictionary is asked for before.
const data = openAppData(dataFolder(), report)
const spelling = spellingOn(process.platform, (await data.settings.load()).settings.spelling)
for (const one of networkSwitches(spelling, app)) app.commandLine.appendSwitch(...one)
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const system = app.getPreferredSystemLanguages()
  // Before anything is waited for: the session would ask for a dictionary by then.
  startSpelling(session.defaultSession, spelling, system)
  const speak = (chosen: Settings['language']) => setLanguage(chosen, system)
  await speak((await data.settings.load()).settings.language)
  const origin = pageOriginFor({
    isPackaged: app.isPackaged,
    developmentUrl: process.env['ELECTRON_RENDERER_URL'],
  })
  fencePermissions(session.defaultSession, origin)
  if (origin === pageOrigin) {
    servePage(await loadPage(join(program, 'out', 'renderer')), () => toldBy(data.settings))
  }
  const desks = createDesks(origin)
  const openQuietly = (path: string) => void desks.openPath(path).catch(tell)
  data.settings.onChange(({ language, spelling: chosen }) => {
    changeSpelling(session.defaultSession, spelling, spellingOn(process.platform, chosen))
    void speak(language).then(desks.showMenu).catch(report)
  })
  onDropped(origin, openQuietly)
  app.off('open-file', keepEarly)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openQuietly(path)
  })
  app.on('second-instance', (_, argv, from) => {
    const path = pathArgument(argv, { isPackaged: app.isPackaged, from })
    if (path === undefined) desks.toFront()
    else openQuietly(path)
  })
  app.on('browser-window-focus', () => void desks.showMenu().catch(report))
  app.on('window-all-closed', () => app.quit())
  boundTheEnd(desks)
  const named = pathArgument(process.argv, { isPackaged: app.isPackaged, from: process.cwd() })
  const asked = named === undefined ? askedEarly : [named]
  // What can't be opened is told, and the others are.
  const isSample = process.argv.includes('--samples')
  const again = asked.length > 0 || isSample ? [] : await data.openFolders()
  for (const path of asked) await desks.openPath(path).catch(tell)
  for (const path of again) await desks.openPath(path).catch(report)
  if (desks.isAnyOpen()) return
  const { path, isFirstRun } = await startFolder({
    named: undefined,
    lastFolder: (await data.recentFolders())[0] ?? null,
    documents: app.getPath('documents'),
    program,
    isSample,
  })
  await desks.openPath(path, isFirstRun)
}

/** A person who closes windows is asked where something can't be saved; a signal, or a system that shuts down, waits for nobody. */
function boundTheEnd(desks: { all(): Iterable<Desk> }): void {
  const bound = () => endWithin(endingMs)
  const end = createEnding({ desks: desks.all, bound, exit: () => app.exit(), report })
  const endNow = () => void end().catch(report)
  for (const signal of endingSignals) process.on(signal, endNow)
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    endNow()
  })
  app.on('browser-window-created', (_, window) => window.on('session-end', endNow))
  // All windows are closed; what is left to clear up asks nobody either.
  app.on('will-quit', bound)
}

/** The open windows, one a folder, and the menu of the one in front. */
function createDesks(origin: string) {
  const desks = new Map<string, Desk>()
  // While all windows close the next start has all of them.
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  const inTurn = takeTurns()

  function front(): Desk | undefined {
    return [...desks.values()].find(({ window }) => window.isFocused()) ?? [...desks.values()][0]
  }

  async function openWindowOn({ folder, note }: OpenRequest, isFirstRun: boolean): Promise<void> {
    const workspace = await openFolder(folder)
    const { root } = workspace.folder
    // The same folder by another way, a link say.
    const known = desks.get(root)
    if (known) {
      await closeWorkspace(workspace)
      return known.show(note)
    }
    if (note !== null) await data.beginWith(root, note)
    const window = openWindow(program, (await data.loadBounds(root)) ?? firstBounds)
    const serve = (port: ClosablePort) =>
      attachPage(port, workspace, {
        features: featuresOf(window, {
          isFirstRun,
          chooseFolder: () => choose(window, root),
          openSamples,
          showMenu(actions) {
            desk.actions = actions
            void showMenu().catch(report)
          },
        }),
        report: ({ error }) => report(error),
      })
    const closeFolder = () => closeWorkspace(workspace)
    const desk = new Desk({ root, window, origin, closeFolder, serve })
    desks.set(root, desk)
    await data.saveOpenFolders([...desks.keys()]).catch(report)
    window.on('close', (event) => {
      event.preventDefault()
      void close(desk).catch(report)
    })
    await window.loadURL(pageAddress(origin))
    await showMenu()
  }

  async function close(desk: Desk): Promise<void> {
    if (!(await desk.mayClose())) {
      isQuitting = false
      return
    }
    await data.saveBounds(desk.root, stateOf(desk.window)).catch(report)
    if (!isQuitting) {
      await data.saveOpenFolders(foldersKept([...desks.keys()], desk.root)).catch(report)
    }
    desks.delete(desk.root)
    desk.window.destroy()
    await desk.letGo()
  }

  async function choose(window: BrowserWindow | undefined, startIn: string): Promise<void> {
    const chosen = await askForFolder(window, startIn)
    if (chosen !== undefined) await openPath(chosen)
  }

  async function openSamples(): Promise<void> {
    const documents = app.getPath('documents')
    await openPath((await sampleFolder({ documents, program })).path)
  }

  /** Opens the folder, or the note in its folder: in the window that has it, else in a new one. */
  function openPath(path: string, isFirstRun = false): Promise<void> {
    return inTurn('open', async () => {
      const request = requestFor(await realpath(path).catch(() => path), await whatIsAt(path))
      const there = windowFor(request, [...desks.keys()])
      if (there === undefined) await openWindowOn(request, isFirstRun)
      else desks.get(there)?.show(noteIn(there, request))
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
    const desk = front()
    setMenu({
      actions: desk?.actions ?? [],
      recentFolders,
      choose: (action) => front()?.choose(action),
      openFolder: (path) => void openPath(path).catch(tell),
      openAnother: () =>
        void choose(front()?.window, front()?.root ?? app.getPath('documents')).catch(tell),
      forgetFolders: () => void forget().catch(report),
      windows: [...desks.values()].map((one) => ({
        title: basename(one.root),
        isFront: one === desk,
        show: () => one.show(null),
      })),
      showAbout: () => void showAbout(front()?.window, { version: app.getVersion(), icon }),
    })
  }

  return {
    openPath,
    showMenu,
    all: () => desks.values(),
    isAnyOpen: () => desks.size > 0,
    toFront: () => front()?.show(null),
  }
}

function openFolder(path: string): Promise<Workspace> {
  const reading = createReadingPool(new URL('./reading-worker.js', import.meta.url))
  const trash = (file: string) => shell.trashItem(file)
  const finding = createFindingThread(new URL('./finding-worker.js', import.meta.url))
  const list = listInThread(new URL('./listing-worker.js', import.meta.url))
  return openWorkspace(path, {
    data,
    program,
    report,
    trash,
    reading,
    finding,
    list,
    hold: holdReading(),
  })
}

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

/** Tells the person what was asked for and can't be done. */
function tell(error: unknown): void {
  report(error)
  if (error instanceof ApiError) showProblem(error.message)
}

function report(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}

function giveUp(error: unknown): void {
  report(error)
  const isClear = error instanceof ApiError
  showProblem(isClear ? error.message : texts().host.startFailed)
  app.exit(1)
}
