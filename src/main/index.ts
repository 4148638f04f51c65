import { join, resolve } from 'node:path'
import { app, type BrowserWindow, session, shell } from 'electron'
import { ApiError } from '../api/errors.ts'
import type { ClosablePort } from '../api/port.ts'
import { type AttachedPage, attachPage } from './attach-page.ts'
import { dataFolder } from './data-folder.ts'
import { registerAppScheme, servePage } from './desktop/app-scheme.ts'
import { afterFlush } from './desktop/closing.ts'
import { askForFolder, givesUp, showProblem } from './desktop/dialogs.ts'
import { exportPage } from './desktop/export-page.ts'
import { fenceAllPages, fencePermissions } from './desktop/fences.ts'
import { folderArgument } from './desktop/folder-argument.ts'
import { ipcPort } from './desktop/ipc-port.ts'
import { setMenu } from './desktop/menu.ts'
import { pageAddress, pageOrigin, pageOriginFor } from './desktop/navigation.ts'
import { focusWindow, openWindow } from './desktop/window.ts'
import { firstBounds } from './desktop/window-options.ts'
import { createFindingThread } from './folder/finding-thread.ts'
import { createReadingPool } from './folder/reading-pool.ts'
import type { Features, Workspace } from './handlers.ts'
import { openWorkspace } from './open-workspace.ts'
import { loadPage } from './page/page-files.ts'
import { type AppData, openAppData } from './settings.ts'
import { startFolder } from './start-folder.ts'

const program = join(import.meta.dirname, '..', '..')
const flushMs = 2000

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
  const desk = new Desk({ window, data, origin, workspace })
  setMenu((action) => desk.choose(action))
  app.on('second-instance', (_, argv, from) => void desk.openAnother(argv, from).catch(report))
  window.on('close', (event) => void desk.close(event).catch(report))
  app.on('window-all-closed', () => app.quit())
  await window.loadURL(pageAddress(origin))
}

/** The window, and the folder that it works on. */
class Desk {
  readonly #window: BrowserWindow
  readonly #data: AppData
  readonly #origin: string
  #workspace: Workspace
  #page: AttachedPage
  #port: ClosablePort

  constructor(parts: {
    readonly window: BrowserWindow
    readonly data: AppData
    readonly origin: string
    readonly workspace: Workspace
  }) {
    this.#window = parts.window
    this.#data = parts.data
    this.#origin = parts.origin
    this.#workspace = parts.workspace
    this.#port = ipcPort(parts.window, parts.origin)
    this.#page = this.#attach()
  }

  /** An entry of the menu was chosen. */
  choose(action: string): void {
    this.#page.choose(action)
  }

  /** Carryover was started once more, in that folder: what it was to open is opened here. */
  async openAnother(argv: readonly string[], from: string): Promise<void> {
    focusWindow(this.#window)
    const named = folderArgument(argv, app)
    if (named !== undefined) await this.#moveTo(resolve(from, named))
  }

  async close(event: { preventDefault(): void }): Promise<void> {
    event.preventDefault()
    if (!(await this.#mayLeave())) return
    await this.#data.saveBounds(this.#window.getNormalBounds()).catch(report)
    this.#window.destroy()
    await this.#workspace.folder.close()
  }

  #attach(): AttachedPage {
    return attachPage(this.#port, this.#workspace, {
      features: featuresOf(this.#window, () => this.#changeFolder()),
      report: ({ error }) => report(error),
    })
  }

  async #changeFolder(): Promise<void> {
    const chosen = await askForFolder(this.#window, this.#workspace.folder.root)
    if (chosen !== undefined) await this.#moveTo(chosen)
  }

  async #moveTo(path: string): Promise<void> {
    if (!(await this.#mayLeave())) return
    const next = await openFolder(path, this.#data)
    this.#port.close()
    await this.#workspace.folder.close()
    this.#workspace = next
    this.#port = ipcPort(this.#window, this.#origin)
    this.#page = this.#attach()
    this.#window.webContents.reload()
  }

  /** Lets the page save everything, for at most two seconds; asks where it can't. */
  async #mayLeave(): Promise<boolean> {
    const unsaved = await this.#page.flush(flushMs)
    return afterFlush(unsaved) === 'close' || (await givesUp(this.#window, unsaved ?? []))
  }
}

function openFolder(path: string, data: AppData): Promise<Workspace> {
  const reading = createReadingPool(new URL('./reading-worker.js', import.meta.url))
  const trash = (file: string) => shell.trashItem(file)
  const finding = createFindingThread(new URL('./finding-worker.js', import.meta.url))
  return openWorkspace(path, { data, program, report, trash, reading, finding })
}

function featuresOf(window: BrowserWindow, chooseFolder: () => Promise<void>): Features {
  return {
    appVersion: app.getVersion(),
    capabilities: ['chooseFolder', 'reveal', 'systemTrash', 'nativeMenu', 'openLink', 'exportPage'],
    reveal: (file) => shell.showItemInFolder(file),
    chooseFolder,
    openLink: (url) => shell.openExternal(url),
    exportPage: (page) => exportPage(window, page),
  }
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
