import type { BrowserWindow } from 'electron'
import type { MenuAction } from '../../api/menu.ts'
import type { NotePath } from '../../api/notes.ts'
import type { ClosablePort } from '../../api/port.ts'
import { afterFlush } from './closing.ts'
import { givesUp } from './dialogs.ts'
import { ipcPort } from './ipc-port.ts'
import { focusWindow } from './window.ts'

const flushMs = 1000

/** The page of the window, as the host serves it. */
type ServedPage = {
  flush(limitMs: number): Promise<readonly string[] | null>
  choose(action: string): void
  show(path: NotePath): void
}

/** A window and its folder. */
export class FolderWindow {
  /** The real path of its folder. */
  readonly root: string
  readonly window: BrowserWindow
  /** What its menu has; the page tells it. */
  actions: readonly MenuAction[] = []
  readonly #page: ServedPage
  readonly #closeFolder: () => Promise<void>

  constructor(parts: {
    readonly root: string
    readonly window: BrowserWindow
    readonly origin: string
    closeFolder(): Promise<void>
    serve(port: ClosablePort): ServedPage
  }) {
    this.root = parts.root
    this.window = parts.window
    this.#closeFolder = () => parts.closeFolder()
    this.#page = parts.serve(ipcPort(parts.window, parts.origin))
  }

  choose(action: string): void {
    this.#page.choose(action)
  }

  /** Comes to the front, with the note where one is named. */
  show(note: string | null): void {
    focusWindow(this.window)
    if (note !== null) this.#page.show(note as NotePath)
  }

  /** Lets the page save everything, for at most a second; gives what it could not, null where it did not answer. */
  flush(): Promise<readonly string[] | null> {
    return this.#page.flush(flushMs)
  }

  /** Lets go of the folder, when what was begun is done. */
  letGo(): Promise<void> {
    return this.#closeFolder()
  }

  /** Lets the page save everything; asks where it can't. */
  async mayClose(): Promise<boolean> {
    const unsaved = await this.flush()
    return afterFlush(unsaved) === 'close' || (await givesUp(this.window, unsaved ?? []))
  }
}
