import type { BrowserWindow } from 'electron'
import type { MenuAction, NotePath } from '../../api/contract.ts'
import type { ClosablePort } from '../../api/port.ts'
import { afterFlush } from './closing.ts'
import { givesUp } from './dialogs.ts'
import { ipcPort } from './ipc-port.ts'
import { focusWindow } from './window.ts'

const flushMs = 1000

/** The page of the window, as the host serves it. */
export type ServedPage = {
  flush(limitMs: number): Promise<readonly string[] | null>
  choose(action: string): void
  show(path: NotePath): void
}

/** A window and its folder. */
export class Desk {
  /** The real path of its folder. */
  readonly root: string
  readonly window: BrowserWindow
  /** What its menu has; the page tells it. */
  actions: readonly MenuAction[] = []
  readonly #page: ServedPage

  constructor(parts: {
    readonly root: string
    readonly window: BrowserWindow
    readonly origin: string
    serve(port: ClosablePort): ServedPage
  }) {
    this.root = parts.root
    this.window = parts.window
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

  /** Lets the page save everything, for at most a second; asks where it can't. */
  async mayClose(): Promise<boolean> {
    const unsaved = await this.#page.flush(flushMs)
    return afterFlush(unsaved) === 'close' || (await givesUp(this.window, unsaved ?? []))
  }
}
