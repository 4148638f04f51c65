import { expect, test } from 'vitest'
import { figureCalls, mergedFigures, missedFigures } from '../scripts/figures-merge.mjs'
import { figuresPage } from '../scripts/figures-page.mjs'

const proof = `
  figure({ area: 'Saves', what: 'kill a process', runs: count, found: '0 lost' })
  figure({
    area: 'Failing file calls',
    what: \`each file call of \${name} × \${errors.length} errors\`,
    runs: cases,
    found: \`\${lost} lost\`,
  })
`
const calls = figureCalls(proof)

function made(area: string, what: string, commit?: string) {
  const figure = { area, what, runs: 1000, found: '0 lost', seed: 7 }
  return commit === undefined ? figure : { ...figure, commit }
}

const ofSave = made('Failing file calls', 'each file call of a save × 9 errors', 'aaa')
const ofWeek = made('Failing file calls', 'each file call of a new week × 9 errors', 'aaa')
const kills = made('Saves', 'kill a process', 'aaa')

test('the figures of a proof are known from its text, also where a part of their name is filled in while it runs', () => {
  expect(calls.map(({ what }) => what)).toHaveLength(2)
  expect(missedFigures(calls, { known: [], found: [kills, ofSave] })).toEqual([])
})

test('a run names what it should have given and did not: a proof without a figure, and one of a table that was there before', () => {
  expect(missedFigures(calls, { known: [], found: [ofSave] })).toEqual(['Saves: kill a process'])
  expect(missedFigures(calls, { known: [ofSave, ofWeek], found: [kills, ofSave] })).toEqual([
    'Failing file calls: each file call of a new week × 9 errors',
  ])
})

test('a run in parts keeps the other figures with the commit that they were made on, and drops what no proof gives any more', () => {
  const newer = { ...ofSave, commit: 'bbb' }
  const reworded = made('Saves', 'kill it', 'aaa')
  expect(mergedFigures(calls, { known: [reworded, kills, ofSave], found: [newer] })).toEqual([
    newer,
    kills,
  ])
})

test('the page shows on which commit a figure was made, and nothing where it is not known', () => {
  const page = figuresPage([kills, made('Saves', 'older')])
  expect(page).toContain('| kill a process | 1,000 | 0 lost | 7 | aaa |')
  expect(page).toContain('| older | 1,000 | 0 lost | 7 |  |')
})
