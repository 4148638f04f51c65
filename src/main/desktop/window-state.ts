import type { Bounds } from './window-options.ts'

/** How a window is when it closes: where it is when nothing fills the screen, and what fills it. */
export type WindowState = Bounds & {
  readonly isMaximized?: boolean
  readonly isFullScreen?: boolean
}

type Looked = {
  getNormalBounds(): { x: number; y: number; width: number; height: number }
  isMaximized(): boolean
  isFullScreen(): boolean
}

/** The state of the window now. */
export function stateOf(window: Looked): Required<WindowState> {
  const { x, y, width, height } = window.getNormalBounds()
  return {
    ...{ x, y, width, height },
    isMaximized: window.isMaximized(),
    isFullScreen: window.isFullScreen(),
  }
}

/** Which of the open windows is in front: the one that has the keys, else that which had them last, else the first. */
export function inFront<W>(
  open: readonly W[],
  { focused, last }: { readonly focused: W | undefined; readonly last: W | undefined },
): W | undefined {
  return [focused, last].find((one) => one !== undefined && open.includes(one)) ?? open[0]
}

const stepPx = 28

/** The state for a new window, moved a step where a window that is open has the same place, so that both can be seen. */
export function besideOthers<S extends WindowState>(state: S, open: readonly Bounds[]): S {
  const { x, y } = state
  if (x === undefined || y === undefined) return state
  const isTaken = open.some((other) => other.x === x && other.y === y)
  return isTaken ? besideOthers({ ...state, x: x + stepPx, y: y + stepPx }, open) : state
}

/**
 * The folders whose windows open at the next start, after one of the open ones was closed: the others, and of the last
 * one itself, since closing it ends the program.
 */
export function foldersKept(open: readonly string[], closed: string): readonly string[] {
  const others = open.filter((root) => root !== closed)
  return others.length > 0 ? others : [closed]
}
