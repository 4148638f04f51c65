import { describe, expect, test } from 'vitest'
import { newWeek } from '../../../src/notes/week/new-week.ts'

const days = ['2026-11-02', '2026-11-09', '2026-11-16']

/** The lines with words of the week after these meetings, a file each, without its title. */
function linesAfter(...bodies: string[]): string[] {
  const notes = bodies.map((body, at) => ({
    path: `${days[at]}.md`,
    text: `# Crew ${days[at]}\n\n${body}\n`,
  }))
  const week = newWeek({ notes, path: notes.at(-1)?.path ?? '', today: '2026-11-20' })
  if (week.kind !== 'file') throw new Error(week.kind)
  return week.text.split('\n').slice(1).filter(Boolean)
}

const plan = '## Action items\n\n- [ ] Order sails (Ada)'
const open = ['## Action items', '- [ ] Order sails (Ada)']

describe('a heading without open work', () => {
  test.each([
    'Decisions',
    'Resolutions',
    'Notes',
    'Minutes',
    'Discussion',
    'Beschlüsse',
    'Entscheidungen',
    'Protokoll',
    'Décisions',
    'Open questions',
    'Any other business',
    'Blockers',
    'Announcements',
  ])(
    'comes along empty where it is a label, whether or not the meeting before had it: %s',
    (words) => {
      const held = `## ${words}\n\n- We sail in May.\n\n${plan}`
      expect(linesAfter(held)).toEqual([`## ${words}`, ...open])
      expect(linesAfter(plan, held)).toEqual([`## ${words}`, ...open])
    },
  )

  test.each(['Harbour fees', 'The winter party', 'Crane update', 'Notes on the race in the bay'])(
    'stays behind where it is a topic of that day: %s',
    (words) => {
      const held = `## ${words}\n\n- It rained.\n\n${plan}`
      expect(linesAfter(plan, held)).toEqual(open)
    },
  )

  test('comes along where one of the two meetings before had it', () => {
    const held = `## Harbour fees\n\n- Too high in`
    const first = `${held} May.\n\n${plan}`
    const third = `${held} June.\n\n${plan}`
    expect(linesAfter(first, plan, third)).toEqual(['## Harbour fees', ...open])
    expect(linesAfter(plan, plan, third)).toEqual(open)
  })

  test('goes with the topic that it stands below', () => {
    const held = (topic: string) =>
      `## ${topic}\n\nTorn.\n\n### Decisions\n\n- Buy new ones.\n\n### Next steps\n\n- [x] Ask (Ben)\n\n${plan}`
    const other = `## Oars\n\n### Decisions\n\n- None.\n\n${plan}`
    expect(linesAfter(other, held('Sails'))).toEqual(open)
    expect(linesAfter(other, held('Oars'))).toEqual([
      '## Oars',
      '### Decisions',
      '### Next steps',
      '- [ ] ',
      ...open,
    ])
  })

  test.each(['**Decisions:**\n- Buy sails', '## Resolutions\n\n- Buy sails\n- Sell the boat'])(
    'leaves what was decided behind, wherever it stands: %j',
    (decided) => {
      expect(linesAfter(`${decided}\n\n## Notes\n\nRain.\n\n${plan}`)).toEqual([
        decided.split('\n')[0],
        '## Notes',
        ...open,
      ])
    },
  )
})

describe('minutes without headings, below who was there', () => {
  const minutes = (date: string, next: string, topic: string, told: string) =>
    `Harbour board\n\nMinutes of ${date}\n\nPresent: Ada Lamb, Ben Orr\nApologies: Cleo Pitt\n\n1. Opening\nAda opened at nine.\n\n2. ${topic}\n2.1 ${told}\nACTION: Ben to order rope.\n\n3. Next meeting\n${next} at nine.\n`
  const weekAfter = (...texts: string[]) => {
    const notes = texts.map((text, at) => ({ path: `${days[at]}.md`, text }))
    const week = newWeek({ notes, path: notes.at(-1)?.path ?? '', today: '2026-11-16' })
    return week.kind === 'file' ? week.text : week.kind
  }
  const first = minutes('2 November 2026', '9 November 2026', 'Quay', 'It leaks.')

  test('keep the points that stood in two of them, the work below its point, and the next date', () => {
    const second = minutes('9 November 2026', '16 November 2026', 'Quay', 'It is dry.')
    expect(weekAfter(first, second)).toBe(
      'Harbour board\n\nMinutes of 16 November 2026\n\nPresent: Ada Lamb, Ben Orr\nApologies: Cleo Pitt\n\n1. Opening\nAda opened at nine.\n\n2. Quay\nACTION: Ben to order rope.\n\n3. Next meeting\n23 November 2026 at nine.\n',
    )
  })

  test('leave the points of one day behind, and all of them after the first meeting', () => {
    const other = minutes('9 November 2026', '16 November 2026', 'Mast', 'It is bent.')
    expect(weekAfter(first, other)).not.toContain('Mast')
    expect(weekAfter(first)).not.toContain('Opening')
    expect(weekAfter(first)).toContain('ACTION: Ben to order rope.')
  })
})

test('a person in a round keeps the place in it through weeks without a word', () => {
  const round = (ofBen: string) =>
    `## Updates\n- Ada\n    - [ ] Oil the winch\n- Ben\n${ofBen}- Cleo\n    - [ ] Sew the sail\n- nothing else`
  const kept = [
    ...['## Updates', '- Ada', '    - [ ] Oil the winch', '- Ben', '- Cleo'],
    '    - [ ] Sew the sail',
  ]
  const done = '    - [x] Tar the hull\n'
  expect(linesAfter(round(done), round(done))).toEqual(kept)
  expect(linesAfter(round(done), round(''))).toEqual(kept)
  expect(linesAfter(round(''), round(''))).toEqual(kept)
})

test('what is told behind a person’s name is of one day, what stood there before stays', () => {
  const round = (ada: string) =>
    `## Round\n\n${ada}\n- Next:\n  - Oil the winch\n\n@ben (of the yard crew)\n- Next:\n  - Sew it`
  const usual = round('@ada')
  const away = round('@ada (had to leave us early today)')
  expect(linesAfter(usual, away)).toEqual(usual.split('\n').filter(Boolean))
  expect(linesAfter(away, away)).toEqual(away.split('\n').filter(Boolean))
})
