import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { pastOf } from '../../../src/notes/series/past.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }
const week = (date: string, items: string) => ({
  path: `${date}.md`,
  note: readNote(`# Deck ${date}\n\n## This week\n${items}`, context),
})

test('tells since when, how often, and under which words and owners before', () => {
  const meetings = meetingsInOrder([
    week('2026-10-26', '- [ ] Replace the staging certificates (Ada)\n'),
    week('2026-11-02', '- [ ] Replace the staging certificates (Ada)\n'),
    week('2026-11-09', '- [ ] Replace the staging certificates (Ben)\n'),
    week('2026-11-16', '- [ ] Replace the staging certificates at last (Ben)\n- [ ] Oil (Ada)\n'),
  ])
  const links = linkSeries(meetings)
  const at = meetings[3]
  const [item, fresh] = at?.meeting.items ?? []
  if (!at || !item || !fresh) throw new Error('No items')
  expect(pastOf(links, at, item)).toEqual({
    ageWeeks: 3,
    odd: null,
    firstDate: '2026-10-26',
    timesCarried: 3,
    changes: [
      { text: 'Replace the staging certificates', owners: ['Ben'], date: '2026-11-09' },
      { text: 'Replace the staging certificates', owners: ['Ada'], date: '2026-11-02' },
    ],
    maybe: null,
  })
  expect(pastOf(links, at, fresh)).toBeNull()
})
