import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { pastOf } from '../../../src/notes/series/past.ts'

/** What is odd about the items of the newest meeting, as `words: kind date`. */
function odd(text: string): string[] {
  const links = linkSeries(meetingsInOrder([{ path: 'log.md', note: readNote(text) }]))
  const at = links.meetings.at(-1)
  if (!at) return []
  return at.meeting.items.flatMap((item) => {
    const found = pastOf(links, at, item)?.odd
    return found ? [`${item.text}: ${found.kind} ${found.date}`] : []
  })
}

const week = (date: string, ...items: string[]) => `## ${date}\n\n${items.join('\n')}\n\n`

test('work that somebody has done in the old week while a new one was made says so', () => {
  const text = `# Deck crew\n\n${week('2026-11-16', '- [ ] Coil the line (Ada)', '- [ ] Oil the winch (Ben)')}${week('2026-11-09', '- [x] Coil the line (Ada)', '- [ ] Oil the winch (Ben)')}`
  expect(odd(text)).toEqual(['Coil the line: done-before 2026-11-09'])
})

test('a week that is there twice says so on each open item of the second', () => {
  const items = [
    '- [ ] Coil the line (Ada)',
    '- [ ] Oil the winch (Ben)',
    '- [x] Sew the sail (Ada)',
  ]
  const text = `# Deck crew\n\n${week('2026-11-16', ...items)}${week('2026-11-16', ...items)}${week('2026-11-09', '- [ ] Coil the line (Ada)')}`
  expect(odd(text)).toEqual(['Coil the line: twice 2026-11-16', 'Oil the winch: twice 2026-11-16'])
})

test('work that is done here, carried, or new is not odd', () => {
  const text = `# Deck crew\n\n${week('2026-11-16', '- [x] Coil the line (Ada)', '- [ ] Oil the winch (Ben)', '- [ ] Tar the hull (Ada)')}${week('2026-11-09', '- [x] Coil the line (Ada)', '- [ ] Oil the winch (Ben)')}`
  expect(odd(text)).toEqual([])
})
