import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { meetingNumber, withoutMeetingNumber } from '../../../src/notes/words/meeting-number.ts'

test.each([
  ['Meeting 1', 1],
  ['Meeting #12: the harbour', 12],
  ['Crew meeting no. 3 - lamps', 3],
  ['3rd crew meeting', 3],
  ['Week 4 meeting', 4],
  ['4. Treffen', 4],
  ['Sitzung Nr. 7', 7],
  ['2ª reunião', 2],
  ['Réunion n° 5', 5],
])('%s has the number %i', (words, number) => {
  expect(meetingNumber(words)).toBe(number)
})

test.each([
  'Week 3',
  'Meeting room 4 is taken',
  'Meeting at 7 pm',
  'Meeting 2 of the boards was moved',
  '3 calls that we missed',
  'Next meeting',
])('%s counts no meeting', (words) => {
  expect(meetingNumber(words)).toBeNull()
})

test('without its number a meeting is called as the others are', () => {
  expect(withoutMeetingNumber('3rd crew meeting')).toBe('crew meeting')
  expect(withoutMeetingNumber('3rd mast')).toBe('3rd mast')
})

test('weeks of a plan and dated meetings stay what they are', () => {
  const titles = (text: string) => readNote(text).meetings.map(({ meeting }) => meeting.title)
  expect(titles('# Plan\n\n## Week 1\n- [ ] Rope\n\n## Week 2\n- [ ] Tar\n')).toEqual(['Plan'])
  expect(
    titles(
      '# Log\n\n## 2026-11-09\n### Call 1\n- [ ] Rope\n### Call 2\n- [ ] Tar\n\n## 2026-11-16\n',
    ),
  ).toEqual(['2026-11-09', '2026-11-16'])
})
