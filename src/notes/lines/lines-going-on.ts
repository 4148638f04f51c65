import { readSkeleton } from './skeleton.ts'

/** For each line of a meeting (from 0) the line that it goes on with, wrapped by hand; -1 for lines of their own. */
export function linesGoingOn(lines: readonly string[]): readonly number[] {
  return readSkeleton(lines, 'none', 0).rows.map(({ wraps }) => wraps)
}
