import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { newWeek } from '../../../src/notes/week/new-week.ts'

/** The text of the week after the only one there is. */
function weekAfter(text: string): string {
  const path = 'crew.md'
  const week = newWeek({ notes: [{ path, text }], path, today: '2031-05-01', date: '2031-05-08' })
  if (week.kind !== 'file') throw new Error(`No file of its own: ${week.kind}`)
  return week.text
}

test('a sentence over a list goes on whole where it is wrapped by hand, and so does the work below it', () => {
  const path = resolve(import.meta.dirname, '../../fixtures/manners/plan-in-gerunds.md')
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf('Work on the second')
  const to = text.indexOf('\n\nWe were glad')
  expect(weekAfter(text)).toContain(text.slice(from, to))
})

test('work that has to move takes the lines along that it goes on with', () => {
  const week = weekAfter(
    '# Yard crew 2031-05-01\n\n## Talk\n\nThe winch is old, and nobody likes it, as all of us said at length, so\nAda will ask the yard in the next town for a new\none before the race.\n\n## Action items\n\n- Order rope (Ben)\n',
  )
  expect(week.match(/in the next town for a new one before the race/g)).toHaveLength(1)
  expect(week).not.toMatch(/^one before the race/m)
})

test('a line that stands each week does so whole', () => {
  const text =
    '# Yard crew 2031-05-01\n\n## Agenda\n\nWe go through the boats one by one, and whoever has looked at one of\nthem tells what is to be done.\n\n## Action items\n\n- Order rope (Ben)\n'
  expect(weekAfter(text)).toContain('looked at one of\nthem tells what is to be done.')
})

test('work that gets a box where it stands has all of its words in that line, and none below it again', () => {
  const path = resolve(import.meta.dirname, '../../fixtures/manners/standup-letters.md')
  const words = 'finish the tests of the exporter, and those of the importer that'
  const wrapped = `${words}\nreads the lists of last year`
  const week = weekAfter(readFileSync(path, 'utf8').replace('finish exporter tests', () => wrapped))
  expect(week).toContain(`- [ ] ${words} reads the lists of last year`)
  expect(week.match(/reads the lists/g)).toHaveLength(1)
})

test('work on a line of its own gets the list mark of the report that it comes into, and its wrapped words stand below it', () => {
  const week = weekAfter(
    '# Yard crew 2031-05-01\n\n## Last week\n\n- [x] Paint the bow (Ben)\n- [ ] Sell the winch (Ada)\n\n## Task delegation\n\nBow lamp - Ade\nRough draft - Ben\nMend the sail that was torn on Sunday, and bring it to the\nboathouse - Ada\n',
  )
  expect(week).toContain(
    '- [ ] Sell the winch (Ada)\n- [ ] Bow lamp - Ade\n- [ ] Rough draft - Ben\n- [ ] Mend the sail that was torn on Sunday, and bring it to the\n  boathouse - Ada\n',
  )
})

test('work on a line of its own stays as it is in a report that has no list', () => {
  const week = weekAfter(
    '# Yard crew 2031-05-01\n\n## Last week\n\nSell the winch - Ada (not done)\n\n## This week\n\nBow lamp - Ade\n',
  )
  expect(week).toMatch(/^Bow lamp - Ade/m)
})

test('work in a quote stays one, and has its words once', () => {
  const week = weekAfter(
    '# Yard crew 2031-05-01\n\n## Last week\n\n- [ ] Sell the winch (Ada)\n\n## This week\n\n> Mend the sail that was torn on Sunday, and bring it to the\n> boathouse - Ada\n',
  )
  expect(week).toMatch(/^> Mend the sail/m)
  expect(week.match(/boathouse/g)).toHaveLength(1)
})
