import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { type LinkAnswers, linkKey, noAnswers } from '../../../src/notes/series/link-answers.ts'
import type { SeriesMeeting } from '../../../src/notes/series/meetings.ts'
import { pastOf } from '../../../src/notes/series/past.ts'
import type { Meeting } from '../../../src/notes/vocabulary.ts'
import { runs } from '../../support/long.ts'

const work = ['Order rope', 'Order the rope', 'Paint the door', 'Ring the mill', 'Draft the budget']
const lines = fc.array(fc.tuple(fc.constantFrom(...work), fc.boolean(), fc.boolean()), {
  maxLength: 4,
})

type Words = readonly (readonly [text: string, isDone: boolean, isReported: boolean])[]

function meetingOf(words: Words): Meeting {
  const list = (isReport: boolean) =>
    words
      .filter(([, , isReported]) => isReported === isReport)
      .map(([text, isDone]) => `- [${isDone ? 'x' : ' '}] ${text} (Ada)\n`)
      .join('')
  const text = `# Deck crew 2026-11-09\n\n## Last week\n${list(true)}\n## This week\n${list(false)}`
  const meeting = readNote(text, { people: ['Ada'] }).meetings[0]?.meeting
  if (!meeting) throw new Error('The text has no meeting')
  return meeting
}

function placed(meetings: readonly Meeting[], firstLine: number): SeriesMeeting[] {
  return meetings.map((meeting, at) => ({
    path: 'log.md',
    firstLine: firstLine + at * 20,
    meeting,
    date: null,
  }))
}

function linksOf(meetings: readonly SeriesMeeting[], answers: LinkAnswers) {
  const links = linkSeries(meetings, answers)
  return meetings.map((meeting) => ({
    into: links.linksInto(meeting).map(({ later, at, earlier, from, score, sure }) => ({
      later: [at.firstLine, later.line, later.text],
      earlier: [from.firstLine, earlier.line, earlier.text],
      score,
      sure,
    })),
    pasts: meeting.meeting.items.map((item) => pastOf(links, meeting, item)),
  }))
}

const edit = fc.record({
  at: fc.nat(30),
  words: lines,
  how: fc.constantFrom('replace', 'insert', 'remove', 'move down'),
  isAnswered: fc.boolean(),
  upTo: fc.nat(30),
})

test('whatever meetings are changed, come and go, links and pasts are those of matching all of them anew', () => {
  fc.assert(
    fc.property(
      fc.array(lines, { minLength: 1, maxLength: 24 }),
      fc.array(edit, { maxLength: 6 }),
      (first, edits) => {
        let words: Words[] = [...first]
        let meetings = words.map(meetingOf)
        let firstLine = 1
        let answers: LinkAnswers = noAnswers
        linksOf(placed(meetings, firstLine), answers)
        for (const { at, words: other, how, isAnswered, upTo } of edits) {
          const place = at % (words.length + 1)
          const isOut = how === 'insert' ? 0 : 1
          const some = how === 'remove' ? [] : [other]
          if (how === 'move down') firstLine += 1
          else {
            words = words.toSpliced(place, isOut, ...some)
            meetings = meetings.toSpliced(place, isOut, ...some.map(meetingOf))
          }
          if (isAnswered)
            answers = {
              ...answers,
              [linkKey({ text: work[0] ?? '' }, { text: work[1] ?? '' })]: 'other',
            }
          const now = placed(meetings, firstLine)
          // Somebody looked at the beginning only, as while an item is typed.
          const end = now[upTo % Math.max(1, now.length)]
          if (end) linkSeries(now, answers).matchUpTo(end, () => true)
          expect(linksOf(now, answers)).toEqual(
            linksOf(placed(words.map(meetingOf), firstLine), { ...answers }),
          )
        }
      },
    ),
    { numRuns: runs(50, 5_000) },
  )
})

test('an edit has its own meeting matched again and the few that look back on it, at any length', () => {
  const week = (at: number): Words => [
    [`Order rope number ${at}`, false, false],
    [`Order rope number ${at - 1}`, at % 2 === 0, true],
  ]
  const changed = (count: number) => {
    const before = Array.from({ length: count }, (_, at) => meetingOf(week(at)))
    const known = linkSeries(placed(before, 1))
    const first = known.meetings.map((meeting) => known.linksInto(meeting))
    const after = linkSeries(
      placed(before.with(20, meetingOf([...week(20), ['Ring the mill', false, false]])), 1),
    )
    return after.meetings.filter((meeting, at) => after.linksInto(meeting) !== first[at]).length
  }
  expect(changed(400)).toBe(changed(60))
  expect(changed(400)).toBeLessThan(20)
})
