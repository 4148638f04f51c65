import type { Note } from '../meetings/note.ts'

/** A place of a note that one can go to: a meeting or a heading. `line` from 1, `depth` 0 for what stands outermost. */
export type OutlineRow = {
  readonly line: number
  readonly words: string
  readonly depth: number
  /** YYYY-MM-DD for a meeting that has one. */
  readonly date: string | null
}

/** The meetings and headings of a note, in the order of the text. */
export function outlineRows({ meetings }: Note): readonly OutlineRow[] {
  const isLog = meetings.length > 1
  return meetings.flatMap(({ firstLine, meeting }) => {
    const heads = meeting.outline.filter(({ kind }) => kind === 'heading')
    const own = meeting.title === null ? [] : [titleOf(firstLine, meeting)]
    const top = heads.reduce((least, { level }) => Math.min(least, level), 6)
    return [
      ...own,
      ...heads
        .filter(({ line }) => meeting.title === null || line !== meeting.titleLine)
        .map(({ line, level, words }) => ({
          line: firstLine + line,
          words,
          depth: level - top + (isLog || meeting.title !== null ? 1 : 0),
          date: null,
        })),
    ]
  })
}

function titleOf(firstLine: number, meeting: Note['meetings'][number]['meeting']): OutlineRow {
  const { title, titleLine, date } = meeting
  return { line: firstLine + titleLine, words: title ?? '', depth: 0, date }
}
