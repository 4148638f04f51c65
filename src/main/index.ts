import { join } from 'node:path'
import { app, powerMonitor, session, shell } from 'electron'
import { ApiError } from '../api/errors.ts'
import type { Settings } from '../api/settings.ts'
import { setLanguage, texts } from '../language/language.ts'
import { openAppData } from './app-data.ts'
import { dataFolder } from './data-folder.ts'
import { registerAppScheme, servePage } from './desktop/app-scheme.ts'
import { showProblem } from './desktop/dialogs.ts'
import { onDropped } from './desktop/drops.ts'
import { createEnding } from './desktop/ending.ts'
import { fenceAllPages, fencePermissions } from './desktop/fences.ts'
import { pageOrigin, pageOriginFor } from './desktop/navigation.ts'
import { askedBy, askedElsewhere } from './desktop/open-request.ts'
import { changeSpelling, networkSwitches, spellingOn, startSpelling } from './desktop/spelling.ts'
import { endingMs, endingSignals, endWithin } from './end-within.ts'
import { createFindingThread } from './folder/finding-thread.ts'
import { listInThread } from './folder/listing-thread.ts'
import { holdReading } from './folder/reading-hold.ts'
import { createReadingPool } from './folder/reading-pool.ts'
import { createFolderWindows, type FolderWindows } from './folder-windows.ts'
import type { Workspace } from './handlers.ts'
import { openWorkspace } from './open-workspace.ts'
import { loadPage } from './page/page-files.ts'
import { toldBy } from './serve-folder.ts'
import { startFolder } from './start-folder.ts'

const program = join(import.meta.dirname, '..', '..')

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
const asked = askedBy(process.argv, { isPackaged: app.isPackaged, from: process.cwd() })
if (app.requestSingleInstanceLock(asked)) {
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
  const windows = createFolderWindows({ origin, program, data, openFolder, tell, report })
  const openQuietly = (path: string) => void windows.openPath(path).catch(tell)
  data.settings.onChange(({ language, spelling: chosen }) => {
    changeSpelling(session.defaultSession, spelling, spellingOn(process.platform, chosen))
    void speak(language).then(windows.showMenu).catch(report)
  })
  onDropped(origin, openQuietly)
  app.off('open-file', keepEarly)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openQuietly(path)
  })
  // Its command line comes with switches of Chromium's among it; what it told itself is as it was asked.
  app.on('second-instance', (_, _argv, _from, told) => {
    const { path, isSample } = askedElsewhere(told)
    if (path !== null) openQuietly(path)
    else if (isSample) void windows.openSamples().catch(tell)
    else windows.toFront()
  })
  app.on('browser-window-focus', () => void windows.showMenu().catch(report))
  app.on('window-all-closed', () => app.quit())
  boundTheEnd(windows)
  const paths = asked.path === null ? askedEarly : [asked.path]
  // What can't be opened is told, and the others are.
  const again = paths.length > 0 || asked.isSample ? [] : await data.openFolders()
  for (const path of paths) await windows.openPath(path).catch(tell)
  for (const path of again) await windows.openPath(path).catch(report)
  if (windows.isAnyOpen()) return
  const { path, isFirstRun } = await startFolder({
    named: undefined,
    lastFolder: (await data.recentFolders())[0] ?? null,
    documents: app.getPath('documents'),
    program,
    isSample: asked.isSample,
  })
  await windows.openPath(path, isFirstRun)
}

/** A person who closes windows is asked where something can't be saved; a signal, or a system that shuts down, waits for nobody. */
function boundTheEnd(windows: FolderWindows): void {
  const bound = () => endWithin(endingMs)
  const end = createEnding({ windows: windows.all, bound, exit: () => app.exit(), report })
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
