import { frontMatterLines } from '../lines/skeleton.ts'

/** The front matter above the only meeting of a file, with the blank lines behind it; none where it is part of the meeting. */
export function frontAbove(lines: readonly string[], firstLine: number): readonly string[] {
  const count = frontMatterLines((number) => lines[number - 1])
  if (count === 0 || firstLine <= count) return []
  let end = count
  while (end < firstLine - 1 && lines[end]?.trim() === '') end++
  return lines.slice(0, end)
}
