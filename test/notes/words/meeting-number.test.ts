import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { withMeetingNumber } from '../../../src/notes/week/next-number.ts'
import { meetingNumber, withoutMeetingNumber } from '../../../src/notes/words/meeting-number.ts'

test.each([
  ['Meeting 1', 1],
  ['Meeting #12: the harbour', 12],
  ['Crew meeting no. 3 - lamps', 3],
  ['3rd crew meeting', 3],
  ['Week 4 meeting', 4],
  ['4. Treffen', 4],
  ['Sitzung Nr. 7', 7],
  ['Vorstandssitzung 7', 7],
  ['2. ordentliche Mitglieder-Sitzung', 2],
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
  '10 minutes',
  '1. Approval of minutes',
  '9. Next meeting',
  '9. Nächstes Treffen',
])('%s counts no meeting', (words) => {
  expect(meetingNumber(words)).toBeNull()
})

test('without its number a meeting is called as the others are', () => {
  expect(withoutMeetingNumber('3rd crew meeting')).toBe('crew meeting')
  expect(withoutMeetingNumber('3rd mast')).toBe('3rd mast')
})

test.each([
  ['Crew sync 9: lamps', 'Crew sync 10: lamps'],
  ['9th sync', '10th sync'],
  ['Treffen Nr. 9', 'Treffen Nr. 10'],
  ['9. Vereinstreffen', '10. Vereinstreffen'],
  ['1ère réunion', '10e réunion'],
  ['9ª reunião', '10ª reunião'],
  ['Week 9', 'Week 9'],
])('%s counts on as %s', (words, after) => {
  expect(withMeetingNumber(words, 10)).toBe(after)
})

test('parts of one meeting are none, where a date stands above them or in the name of the note', () => {
  const parts = '## Session 1\n- [ ] Rope\n\n## Session 2\n- [ ] Tar\n'
  const many = (text: string, path?: string) => readNote(text, path ? { path } : {}).meetings.length
  expect(many(`# Board\n\n${parts}`)).toBe(2)
  expect(many(`# Board\n\n${parts}`, 'board-2026-11-23.md')).toBe(1)
  expect(many(`# Board\n\nDate: 2026-11-23\n\n${parts}`)).toBe(1)
})

test('meetings with lines of dates stay meetings, whatever their numbers are', () => {
  const meeting = (number: number, day: string) =>
    `## Meeting ${number}\n\nDate: 2026-11-${day}\n\n- [ ] Rope\n\n`
  const { meetings } = readNote(
    `# Log\n\n${meeting(1, '02')}${meeting(4, '09')}${meeting(9, '16')}`,
  )
  expect(meetings.map(({ meeting: { date } }) => date)).toEqual([
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
  ])
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
