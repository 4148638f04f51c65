import fc from 'fast-check'
import { expect, test } from 'vitest'
import { texts } from '../../../src/language/language.ts'
import { addDays } from '../../../src/notes/dates/calendar.ts'
import { itemLines } from '../../../src/notes/edits/add-item.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { fromLastWeek } from '../../../src/notes/series/last-week.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { bringIn } from '../../../src/notes/week/bring-in.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import type { WeekChoice } from '../../../src/notes/week/week-choices.ts'
import { figure, runs } from '../../support/long.ts'
import {
  addOn,
  applied,
  type Manner,
  manners,
  press,
  type SomeNote,
  seriesOf,
  someWork,
  tickOn,
  type Work,
  workOn,
} from '../../support/weeks.ts'

// The invariants of a new week that new-week.test.ts does not have, over invented teams.

const context = { people: ['Ada', 'Ben', 'Cleo'] }
const today = '2026-11-21'
const limitMs = runs(60_000, 3_600_000)
const weeks = fc.record({ manner: fc.constantFrom(...manners), older: someWork, last: someWork })
type Weeks = { manner: Manner; older: Work; last: Work }

function twoWeeks({ manner, older, last }: Weeks): SomeNote[] {
  return seriesOf(manner, [
    { date: '2026-11-09', work: older },
    { date: '2026-11-16', work: last },
  ])
}

test(
  'C4 after ticks and further lines in the new week a second press changes no byte',
  () => {
    const count = runs(40, 10_000)
    fc.assert(
      fc.property(weeks, fc.nat(1000), (some, which) => {
        const notes = twoWeeks(some)
        const made = press(notes, today)
        if (made.kind !== 'file' && made.kind !== 'section') return
        const ticked = tickOn(applied(notes, made), made.date, which).notes
        const edited = addOn(ticked, made.date, 'Splice the line')
        for (const day of [today, made.date]) {
          expect(press(edited, day).kind).toBe('already')
        }
        expect(press(edited, addDays(made.date, 3), made.date).kind).toBe('already')
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'press again after ticks and edits',
      runs: count,
      found: '0 bytes changed',
    })
  },
  limitMs,
)

test(
  'C7 headings, marks, boxes and dates are those of last week, with as many blank lines',
  () => {
    const count = runs(40, 10_000)
    fc.assert(
      fc.property(weeks, (some) => {
        const notes = twoWeeks(some)
        const made = press(notes, today)
        if (made.kind !== 'file' && made.kind !== 'section') return
        const text = made.kind === 'file' ? made.text : (made.edits[0]?.insert ?? '')
        const old = notes.find(({ path }) => path === made.from.path)?.text ?? ''
        const shapes = (lines: string) =>
          new Set(
            lines
              .split('\n')
              .filter((line) => /^\s*(?:#|\*\*|[-*] )/.test(line))
              .map((line) =>
                line.replace(/(?<=^\s*(?:#+|[-*](?: \[.\])?) ).*|\d+/g, '').replace(/\[.\]/, '[]'),
              ),
          )
        for (const shape of shapes(text)) expect(shapes(old)).toContain(shape)
        expect(text).not.toMatch(/\n{4}/)
        expect(text).not.toContain('\r')
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'make a week in the form of the last one (C7)',
      runs: count,
      found: 'its headings, marks, boxes, dates and blank lines',
    })
  },
  limitMs,
)

test(
  'C9 conflict markers, an open code block and a date too early change no byte, and say why',
  () => {
    const count = runs(60, 10_000)
    const where = fc.record({
      note: fc.nat(9),
      line: fc.nat(999),
      days: fc.integer({ min: 1, max: 9 }),
    })
    const atTheEnd = manners.filter(({ file }) => file === 'end')
    const harms = fc.constantFrom('conflictMarkers', 'neverClosed', 'beforeNewest', 'onlyList')
    fc.assert(
      fc.property(weeks, harms, where, (some, why, { note, line, days }) => {
        // Only a week that would go to the end of its file can fall into a block that is open there.
        const manner = why === 'neverClosed' ? atTheEnd[line % atTheEnd.length] : some.manner
        const notes = twoWeeks({ ...some, manner: manner ?? some.manner })
        const which = note % notes.length
        const harmed = notes.map((one, at) => (at === which ? harm(one, { why, line }) : one))
        const early = why === 'beforeNewest' ? addDays('2026-11-16', -days) : undefined
        const asked = why === 'onlyList' ? harmed.slice(which, which + 1) : harmed
        const made = press(asked, today, early)
        if (early === '2026-11-09') {
          expect(made.kind).toBe('already')
          return
        }
        expect(made).toMatchObject({ kind: 'refused', why })
        expect(applied(asked, made)).toEqual(asked)
        expect(made.kind === 'refused' && texts().carry.refused[made.why](made)).toMatch(/\w.*\.$/)
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'press where no week can be made',
      runs: count,
      found: '0 bytes changed, each with its reason',
    })
  },
  limitMs,
)

/** The note as it is in the middle of a merge, with a code block open at its end, or without a date and work. */
function harm({ path, text }: SomeNote, { why, line }: { why: string; line: number }): SomeNote {
  const lines = text.split('\n')
  if (why === 'conflictMarkers') {
    lines.splice(
      line % lines.length,
      0,
      '<<<<<<< HEAD',
      'ours',
      '=======',
      'theirs',
      '>>>>>>> main',
    )
  }
  if (why === 'neverClosed') lines.splice(-1, 0, '```', 'code')
  if (why === 'onlyList') return { path: 'some.md', text: 'Rain, and nothing else.\n' }
  return { path, text: lines.join('\n') }
}

test(
  'C10 every choice is taken back by the edits turned round',
  () => {
    const kinds = fc.constantFrom<WeekChoice>(
      { kind: 'carry' },
      { kind: 'done' },
      { kind: 'drop' },
      { kind: 'give', owners: ['Cleo'] },
      { kind: 'park' },
    )
    const count = runs(30, 10_000)
    fc.assert(
      fc.property(
        weeks,
        fc.array(kinds, { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (some, chosen, marks) => {
          const notes = twoWeeks(some)
          const path = notes.at(-1)?.path ?? ''
          const plain = newWeek({ notes, path, today, context })
          if (plain.kind !== 'file' && plain.kind !== 'section') return
          const choices = new Map<string, WeekChoice>(
            plain.open.map(({ key }, at) => [key, chosen[at % chosen.length] ?? { kind: 'carry' }]),
          )
          const made = newWeek({ notes, path, today, context, choices, marksCarried: marks })
          if (made.kind !== 'file' && made.kind !== 'section') throw new Error(made.kind)
          const after = applied(notes, made)
          const old = notes.find((note) => note.path === made.from.path)?.text ?? ''
          const now = after.find((note) => note.path === made.from.path)?.text ?? ''
          const rest = made.kind === 'section' ? without(now, made.edits) : now
          expect(rest.replaceAll('[>]', '[ ]')).toBe(old)
          const works = made.open.filter(({ kind }) => kind === 'item').map(({ text }) => text)
          const plainText = (text: string) => text.replace(/ - (?:done|dropped|not done)$/, '')
          const texts = workOn(after, made.date).map((line) =>
            plainText(line.replace(/^\w+ /, '').replace(/ \([^()]*\)$/, '')),
          )
          // Nested lines of invented work have the same words here and there.
          for (const text of works.filter((one) => /^[A-Z]/.test(one))) {
            const isIt = (one: string) => one === plainText(text)
            expect(texts.filter(isIt)).toHaveLength(
              works.filter((one) => isIt(plainText(one))).length,
            )
          }
        },
      ),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'choose for each piece of open work, and take all back',
      runs: count,
      found: '0 bytes left over, each piece once',
    })
  },
  limitMs,
)

test(
  'open items are brought into an early week until it has all, then nothing comes',
  () => {
    const count = runs(30, 5_000)
    fc.assert(
      fc.property(weeks, (some) => {
        const { manner, last, older } = some
        const [log] = seriesOf({ ...manner, file: 'top' }, [
          { date: '2026-11-16', work: last },
          { date: '2026-11-23', work: { last: [], plan: older.plan.slice(0, 1) } },
        ])
        if (!log) return
        const once = broughtInto(log)
        expect(broughtInto({ ...log, text: once })).toBe(once)
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'bring open items into a week that was begun by hand',
      runs: count,
      found: 'all of them once, then none',
    })
  },
  limitMs,
)

/** The log with what its newest meeting lacks of the one before. */
function broughtInto({ path, text }: SomeNote): string {
  const note = readNote(text, { ...context, path })
  const links = linkSeries(meetingsInOrder([{ path, note }]))
  const newest = links.meetings.at(-1)
  const found = newest && fromLastWeek(links, newest)
  if (!newest || !found) return text
  const work = found.rows
    .filter(({ here }) => here === null)
    .map(({ item, at }) => ({
      item,
      lines: itemLines(textOf(text), { item, meeting: at.meeting, line: at.firstLine + item.line }),
    }))
  return applyEdits(
    text,
    bringIn(text, { firstLine: newest.firstLine, context: note.context, work }),
  )
}

function without(
  text: string,
  edits: readonly { from: number; to: number; insert: string }[],
): string {
  const [insertion] = edits.filter(({ from, to }) => from === to)
  return insertion ? text.replace(insertion.insert, '') : text
}
