import type { LineChange } from '../text/line-change.ts'
import type { Status } from '../vocabulary.ts'

/** A line as it may become. */
export type Way = LineChange & {
  /** Lines below that change with it. */
  readonly more?: readonly LineChange[]
  /** By that a remark of ours goes, and what the words say without it counts again. */
  readonly takesBack?: boolean
  /** What is left of several promises reads so then, and as another one than before. */
  readonly reads?: Status
}

/** What a line, or a part of it, may become. */
export type WayOfPart = Omit<Way, 'line'>
