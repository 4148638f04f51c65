import { join } from 'node:path'
import { app, type BrowserWindow, session, shell } from 'electron'
import { ApiError } from '../api/errors.ts'
import { type AttachedPage, attachPage } from './attach-page.ts'
import { dataFolder } from './data-folder.ts'
import { registerAppScheme, servePage } from './desktop/app-scheme.ts'
import { afterFlush } from './desktop/closing.ts'
import { askForFolder, givesUp, showProblem } from './desktop/dialogs.ts'
import { fenceAllPages, fencePermissions } from './desktop/fences.ts'
import { folderArgument } from './desktop/folder-argument.ts'
import { ipcPort } from './desktop/ipc-port.ts'
import { setMenu } from './desktop/menu.ts'
import { pageAddress, pageOrigin, pageOriginFor } from './desktop/navigation.ts'
import { focusWindow, openWindow } from './desktop/window.ts'
import { firstBounds } from './desktop/window-options.ts'
import type { Features, Workspace } from './handlers.ts'
import { openWorkspace } from './open-workspace.ts'
import { loadPage } from './page/page-files.ts'
import { type AppData, openAppData } from './settings.ts'
import { startFolder } from './start-folder.ts'

const program = join(import.meta.dirname, '..', '..')
const flushMs = 2000

/** The window, and what it works on now. */
type Desk = {
  readonly window: BrowserWindow
  readonly data: AppData
  readonly origin: string
  workspace: Workspace
  page: AttachedPage
  /** Ends the page's connection. */
  detach(): void
}

// The page holds text that is not saved yet: a mistake of ours is told, and the window stays.
process.on('uncaughtException', report)
process.on('unhandledRejection', report)

// All of this has to be said before Electron is ready, and it is ready only when this file has been read to its end.
app.enableSandbox()
registerAppScheme()
fenceAllPages()
app.setPath('userData', dataFolder())
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const data = openAppData(dataFolder(), report)
  const origin = pageOriginFor({
    isPackaged: app.isPackaged,
    developmentUrl: process.env['ELECTRON_RENDERER_URL'],
  })
  fencePermissions(session.defaultSession, origin)
  if (origin === pageOrigin) servePage(await loadPage(join(program, 'out', 'renderer')))
  const { path } = await startFolder({
    named: folderArgument(process.argv, app),
    lastFolder: (await data.loadSettings()).lastFolder,
    documents: app.getPath('documents'),
    program,
  })
  const workspace = await openFolder(path, data)
  const window = openWindow(program, (await data.loadBounds()) ?? firstBounds)
  const desk: Desk = { window, data, origin, ...attach({ window, data, origin }, workspace) }
  setMenu((action) => desk.page.choose(action))
  app.on('second-instance', (_, argv) => void openAnother(desk, argv).catch(report))
  window.on('close', (event) => void close(desk, event).catch(report))
  app.on('window-all-closed', () => app.quit())
  await window.loadURL(pageAddress(origin))

  function attach(parts: Pick<Desk, 'window' | 'data' | 'origin'>, workspace: Workspace) {
    const port = ipcPort(parts.window, parts.origin)
    const features = featuresOf(() => changeFolder(desk))
    const page = attachPage(port, workspace, { features, report: ({ error }) => report(error) })
    return { workspace, page, detach: port.close }
  }

  async function changeFolder(desk: Desk): Promise<void> {
    const chosen = await askForFolder(desk.window, desk.workspace.folder.root)
    if (chosen !== undefined) await moveTo(desk, chosen)
  }

  async function moveTo(desk: Desk, path: string): Promise<void> {
    if (!(await mayLeave(desk))) return
    const next = await openFolder(path, desk.data)
    desk.detach()
    await desk.workspace.folder.close()
    Object.assign(desk, attach(desk, next))
    desk.window.webContents.reload()
  }

  /** Carryover was started once more: its folder is opened here. */
  async function openAnother(desk: Desk, argv: readonly string[]): Promise<void> {
    focusWindow(desk.window)
    const named = folderArgument(argv, app)
    if (named !== undefined) await moveTo(desk, named)
  }
}

function openFolder(path: string, data: AppData): Promise<Workspace> {
  return openWorkspace(path, { data, program, report, trash: (file) => shell.trashItem(file) })
}

function featuresOf(chooseFolder: () => Promise<void>): Features {
  return {
    appVersion: app.getVersion(),
    capabilities: ['chooseFolder', 'reveal', 'systemTrash', 'nativeMenu', 'openLink'],
    reveal: (file) => shell.showItemInFolder(file),
    chooseFolder,
    openLink: (url) => shell.openExternal(url),
  }
}

/** Lets the page save everything, for at most two seconds; asks where it can't. */
async function mayLeave({ window, page }: Desk): Promise<boolean> {
  const unsaved = await page.flush(flushMs)
  return afterFlush(unsaved) === 'close' || (await givesUp(window, unsaved ?? []))
}

async function close(desk: Desk, event: { preventDefault(): void }): Promise<void> {
  event.preventDefault()
  if (!(await mayLeave(desk))) return
  await desk.data.saveBounds(desk.window.getNormalBounds()).catch(report)
  desk.window.destroy()
  await desk.workspace.folder.close()
}

function report(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}

function giveUp(error: unknown): void {
  report(error)
  const isClear = error instanceof ApiError
  showProblem(isClear ? error.message : 'Something went wrong while Carryover was starting.')
  app.exit(1)
}
