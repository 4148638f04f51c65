import { expect, test } from 'vitest'
import { itemLines } from '../../../src/notes/edits/add-item.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { fromLastWeek } from '../../../src/notes/series/last-week.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { bringIn } from '../../../src/notes/week/bring-in.ts'

const before =
  '# Deck 2026-11-16\n\n## Last week\n- [ ] Order rope (Ben)\n\n## This week\n- [ ] Sand the rail (Ada)\n  - the port side only\n- [x] Lamp (Ben)\n'

/** The note with the open work of the week before that it lacks. */
function broughtIn(text: string): string {
  const notes = [
    { path: 'a.md', note: readNote(before, { path: 'a.md' }) },
    { path: 'b.md', note: readNote(text, { path: 'b.md' }) },
  ]
  const links = linkSeries(meetingsInOrder(notes))
  const meeting = links.meetings.at(-1)
  const rows = (meeting && fromLastWeek(links, meeting)?.rows) ?? []
  const work = rows
    .filter(({ here }) => here === null)
    .map(({ item, at }) => {
      const placed = { item, meeting: at.meeting, line: at.firstLine + item.line }
      return { item, lines: itemLines(textOf(before), placed) }
    })
  return applyEdits(text, bringIn(text, { firstLine: 1, context: { path: 'b.md' }, work }))
}

test('brings in what is missing, and pressed again nothing more', () => {
  const early =
    '# Deck 2026-11-23\n\n## Last week\n- [~] Order rope (Ben)\n\n## This week\n- [ ] Oil the winch (Cleo)\n'
  const once = broughtIn(early)
  expect(once).toBe(
    early.replace('(Ben)\n', '(Ben)\n- [ ] Sand the rail (Ada)\n  - the port side only\n'),
  )
  expect(broughtIn(once)).toBe(once)
})
