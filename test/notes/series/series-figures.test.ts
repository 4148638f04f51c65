import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries, type SeriesLinks } from '../../../src/notes/series/carry.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { personsOf } from '../../../src/notes/series/persons.ts'
import { planOutcome, unmentionedIn } from '../../../src/notes/series/plan-outcome.ts'
import {
  openInSeries,
  percentsOf,
  unmentionedByWeek,
  weekFigures,
  workByPerson,
} from '../../../src/notes/series/series-figures.ts'
import { manners, seriesOf, someWork } from '../../support/weeks.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }

function series(weeks: Record<string, string>): SeriesLinks {
  const notes = Object.entries(weeks).map(([date, body]) => ({
    path: `deck/${date}.md`,
    note: readNote(`# Deck crew ${date}\n\n${body}`, context),
  }))
  return linkSeries(meetingsInOrder(notes))
}

const crew = series({
  '2026-11-02':
    '## This week\n- Sand the port rail (Ada)\n- Order new rope (Ben)\n- Fix the lamp (Cleo) - done\n',
  '2026-11-09':
    '## Last week\n- Sand the port rail (Ada) - did not finish\n\n## This week\n- Sand the port rail (Ada)\n- Count the buoys (Ada, Ben)\n- Paint the mast\n',
  '2026-11-16':
    '## Last week\n- Sand the port rail (Ada)\n- Order new rope (Ben) - did not finish\n\n## This week\n- Oil the winch (Cleo)\n',
})

const meetingOf = (date: string) => {
  const meeting = crew.meetings.find((one) => one.date === date)
  if (!meeting) throw new Error(`No meeting on ${date}`)
  return meeting
}

describe('planOutcome', () => {
  test('says of each piece of a plan what the next meeting told', () => {
    const told = (date: string) =>
      planOutcome(crew, meetingOf(date))?.work.map(
        ({ item, outcome }) => `${item.text}: ${outcome}`,
      )
    expect(told('2026-11-09')).toEqual([
      'Sand the port rail: carried',
      'Order new rope: unmentioned',
      'Fix the lamp: done',
    ])
    expect(told('2026-11-16')).toEqual([
      'Sand the port rail: done',
      'Count the buoys: unmentioned',
      'Paint the mast: unmentioned',
    ])
  })

  test('is null where there is no meeting before', () => {
    expect(planOutcome(crew, meetingOf('2026-11-02'))).toBeNull()
    expect(unmentionedIn(crew, meetingOf('2026-11-02'))).toEqual([])
  })

  test('is the same object for as long as nothing has changed', () => {
    const at = meetingOf('2026-11-16')
    expect(planOutcome(crew, at)).toBe(planOutcome(linkSeries(crew.meetings), at))
  })
})

describe('unmentionedIn', () => {
  test('says when work that nobody spoke of came back', () => {
    const told = unmentionedIn(crew, meetingOf('2026-11-09'))
    expect(told.map(({ item, back }) => [item.text, back?.date])).toEqual([
      ['Order new rope', '2026-11-16'],
    ])
    expect(unmentionedIn(crew, meetingOf('2026-11-16')).map(({ back }) => back)).toEqual([
      null,
      null,
    ])
  })

  test('calls a plan for no fixed time never missing', () => {
    const links = series({
      '2026-11-02': '## Backlog\n- Paint the hull (Ada)\n',
      '2026-11-09': '## This week\n- Oil the winch (Ben)\n',
    })
    expect(unmentionedIn(links, links.meetings[1] ?? meetingOf('2026-11-09'))).toEqual([])
  })
})

describe('the figures of a series', () => {
  test('count a week’s plan by what became of it', () => {
    expect(
      weekFigures(crew).map(({ report, planned, done, carried, dropped, unmentioned }) => [
        report.date,
        { planned, done, carried, dropped, unmentioned },
      ]),
    ).toEqual([
      ['2026-11-09', { planned: 3, done: 1, carried: 1, dropped: 0, unmentioned: 1 }],
      ['2026-11-16', { planned: 3, done: 1, carried: 0, dropped: 0, unmentioned: 2 }],
    ])
  })

  test('can be those of one person', () => {
    const ofBen = weekFigures(crew, ({ owners }) => owners.includes('Ben'))
    expect(ofBen.map(({ planned, unmentioned }) => [planned, unmentioned])).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  test('give percents over several weeks that add up, and none where nothing was planned', () => {
    expect(percentsOf(weekFigures(crew))).toEqual({
      done: 33,
      carried: 17,
      dropped: 0,
      unmentioned: 50,
    })
    expect(percentsOf([])).toBeNull()
  })

  test('list what is open now with its age, and what the newest meeting has no word of', () => {
    expect(
      openInSeries(crew).map(({ item, ageWeeks, isMentioned }) => [
        item.text,
        ageWeeks,
        isMentioned,
      ]),
    ).toEqual([
      ['Order new rope - did not finish', 2, true],
      ['Count the buoys', 1, false],
      ['Paint the mast', 1, false],
      ['Oil the winch', 0, true],
    ])
  })

  test('put work of two people with both, and work of nobody last', () => {
    const nameOf = personsOf(['Ada', 'Ben', 'Cleo'])
    expect(
      workByPerson(openInSeries(crew), nameOf).map(({ name, work }) => [name, work.length]),
    ).toEqual([
      ['Ben', 2],
      ['Ada', 1],
      ['Cleo', 1],
      ['', 1],
    ])
  })

  test('list the weeks that left work without a word, the newest first', () => {
    expect(
      unmentionedByWeek(crew).map(({ report, work }) => [
        report.date,
        work.map(({ item }) => item.text),
      ]),
    ).toEqual([
      ['2026-11-16', ['Count the buoys', 'Paint the mast']],
      ['2026-11-09', ['Order new rope']],
    ])
  })

  test('are nothing for a series of one meeting or of none', () => {
    const one = series({ '2026-11-02': '## This week\n- Sand the port rail (Ada)\n' })
    expect(weekFigures(one)).toEqual([])
    expect(unmentionedByWeek(one)).toEqual([])
    expect(openInSeries(one)).toHaveLength(1)
    expect(openInSeries(linkSeries([]))).toEqual([])
  })
})

test('whatever a series says, each piece of a plan has one outcome and the sums agree', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...manners),
      fc.array(someWork, { minLength: 1, maxLength: 4 }),
      (manner, works) => {
        const weeks = works.map((work, at) => ({ date: `2026-11-0${at * 2 + 1}`, work }))
        const notes = seriesOf(manner, weeks).map(({ path, text }) => ({
          path,
          note: readNote(text, { ...context, path }),
        }))
        const links = linkSeries(meetingsInOrder(notes))
        for (const { planned, done, carried, dropped, unmentioned, report } of weekFigures(links)) {
          expect(done + carried + dropped + unmentioned).toBe(planned)
          const work = planOutcome(links, report)?.work ?? []
          expect(new Set(work.map(({ item }) => item)).size).toBe(planned)
          expect(unmentionedIn(links, report)).toHaveLength(unmentioned)
        }
        const open = openInSeries(links)
        expect(new Set(open.map(({ item }) => item)).size).toBe(open.length)
        expect(open.every(({ item }) => item.status === 'open' || item.status === 'partial')).toBe(
          true,
        )
      },
    ),
    { numRuns: 60 },
  )
})
