import { expect, test } from 'vitest'
import type { Past } from '../../../src/notes/series/past.ts'
import {
  ageText,
  maybeWords,
  pastHeard,
  pastLines,
} from '../../../src/renderer/store/past-words.ts'

const past = (ageWeeks: number, changes: number): Past => ({
  ageWeeks,
  firstDate: '2016-07-21',
  timesCarried: ageWeeks,
  changes: Array.from({ length: changes }, (_, at) => ({
    text: `Tar hull ${at}`,
    owners: ['Ada'],
    date: '2016-07-28',
  })),
  maybe: null,
  odd: null,
})

test('a day that is long ago has its year', () => {
  expect(ageText(past(540, 0))).toContain('2016')
  expect(ageText(past(6, 0))).not.toContain('2016')
})

test('of a long past the newest is read aloud, and its age once', () => {
  const long = past(540, 500)
  expect(pastLines(long)).toHaveLength(501)
  const heard = pastHeard(long)
  expect(heard.split(ageText(long))).toHaveLength(2)
  expect(heard).toContain('Tar hull 2')
  expect(heard).not.toContain('Tar hull 3')
})

test('work that may be the same is named with the day of its meeting, where that has one', () => {
  const work = { text: 'Tar **the** hull', owners: [], date: '2026-11-09' }
  expect(maybeWords(work)).toBe('same as “Tar the hull” of 9 Nov?')
  expect(maybeWords({ ...work, date: null })).toBe('same as “Tar the hull”?')
})
