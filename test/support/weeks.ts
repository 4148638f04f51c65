import fc from 'fast-check'
import { setDone } from '../../src/notes/edits/tick.ts'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../src/notes/text/text.ts'
import type { Item } from '../../src/notes/vocabulary.ts'
import { newWeek } from '../../src/notes/week/new-week.ts'
import type { NewWeek } from '../../src/notes/week/week-ask.ts'

export type SomeNote = { readonly path: string; readonly text: string }

/** Ways in which invented teams write a week; each gives the lines of one from a date and its work. */
export type Manner = {
  readonly name: string
  /** One file with many weeks, and where the newest stands; or one file a week. */
  readonly file: 'each' | 'top' | 'end'
  readonly week: (date: string, work: Work) => string
}

export type Piece = {
  readonly words: string
  readonly owner: string
  readonly done: boolean
  readonly nested: readonly string[]
}

export type Work = { readonly last: readonly Piece[]; readonly plan: readonly Piece[] }

const owners = ['Ada', 'Ben', 'Cleo']

/** What the folder's other notes taught. */
const context = { people: owners }

const boxed = (piece: Piece) => entry(`- [${piece.done ? 'x' : ' '}] `, piece, ` (${piece.owner})`)
const planned = (piece: Piece) =>
  entry('* ', piece, ` (${piece.owner})${piece.done ? ' - done' : ''}`)
const reported = (piece: Piece) =>
  entry('* ', piece, ` (${piece.owner})${piece.done ? '' : ' - did not finish'}`)

function entry(mark: string, { words, nested }: Piece, tail: string): string {
  const lines = [`${mark}${words}${tail}`, ...nested.map((line) => `  - ${line}`)]
  return lines.map((line) => `${line}\n`).join('')
}

function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(month)}/${Number(day)}/${year}`
}

const boxWeek = (date: string, { last, plan }: Work) =>
  `# Deck crew ${slashed(date)}\n\n**Moderator:** Ada\n\n## Last week\n${last.map(boxed).join('')}\n## This week\n${plan.map(boxed).join('')}\n## Notes\nRain on ${date}, nothing else.\n`

const bulletWeek = (date: string, { last, plan }: Work) =>
  `# Harbour planning ${slashed(date)}\n\n### Ferry\n**Last Week**\n${last.map(reported).join('')}\n**This Week**\n${plan.map(planned).join('')}`

const actionWeek = (date: string, { last, plan }: Work) =>
  `## Board ${date}\n\nPresent: Ada, Ben\n\n### Action items\n\n${[...last, ...plan].map(boxed).join('')}`

const bracesWeek = (date: string, { last, plan }: Work) =>
  `- [[${longDate(date)}]]\n    - Attendees:: [[Ada]], [[Ben]]\n${outline('Last week', last, braced)}${outline('This week', plan, braced)}`

const keywordWeek = (date: string, { last, plan }: Work) =>
  `- # [[${date}]]\n${outline('Next steps', [...last, ...plan], keyword)}    - Notes\n        - Rain, nothing else\n`

const braced = (piece: Piece) =>
  `{{[[${piece.done ? 'DONE' : 'TODO'}]]}} ${piece.words} [[${piece.owner}]]`
const keyword = (piece: Piece) =>
  `${piece.done ? 'DONE' : 'TODO'} ${piece.words} [[${piece.owner}]]`

function outline(label: string, pieces: readonly Piece[], say: (piece: Piece) => string): string {
  const lines = pieces.flatMap((piece) => [
    `        - ${say(piece)}\n`,
    ...piece.nested.map((line) => `            - ${line}\n`),
  ])
  return `    - ${label}\n${lines.join('')}`
}

const months =
  'January February March April May June July August September October November December'

function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const number = Number(day)
  const ending = /1\d$/.test(day) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${months.split(' ')[Number(month) - 1]} ${number}${ending}, ${year}`
}

export const manners: readonly Manner[] = [
  { name: 'boxes, one file a week', file: 'each', week: boxWeek },
  { name: 'bullets by area, newest on top', file: 'top', week: bulletWeek },
  { name: 'bullets by area, newest at the end', file: 'end', week: bulletWeek },
  { name: 'action items in a log, newest at the end', file: 'end', week: actionWeek },
  { name: 'an outline with keywords, newest on top', file: 'top', week: keywordWeek },
  { name: 'an outline with keywords in braces, newest at the end', file: 'end', week: bracesWeek },
]

const verbs = ['Sand', 'Paint', 'Order', 'Mend', 'Oil', 'Count', 'Carry', 'Clean']
const things = ['rail', 'lamp', 'rope', 'winch', 'anchor', 'ladder', 'buoy', 'flag', 'mast', 'pump']

/** Work with words of its own: no two pieces of one week are alike. */
export const someWork: fc.Arbitrary<Work> = fc
  .uniqueArray(fc.nat(verbs.length * things.length - 1), { maxLength: 9 })
  .chain((numbers) =>
    fc.tuple(
      fc.nat(numbers.length),
      fc.tuple(
        ...numbers.map((number) =>
          fc.record({
            words: fc.constant(
              `${verbs[number % verbs.length]} the ${things[Math.floor(number / verbs.length)]}`,
            ),
            owner: fc.constantFrom(...owners),
            done: fc.boolean(),
            nested: fc.constantFrom<readonly string[]>([], ['the port side only'], ['one', 'two']),
          }),
        ),
      ),
    ),
  )
  .map(([split, pieces]) => ({ last: pieces.slice(0, split), plan: pieces.slice(split) }))

/** A series of these weeks, the oldest first, as files. */
export function seriesOf(
  manner: Manner,
  weeks: readonly { date: string; work: Work }[],
): SomeNote[] {
  const texts = weeks.map(({ date, work }) => manner.week(date, work))
  if (manner.file === 'each') {
    return weeks.map(({ date }, at) => ({ path: `crew/${date}.md`, text: texts[at] ?? '' }))
  }
  const ordered = manner.file === 'top' ? [...texts].reverse() : texts
  return [{ path: 'crew/log.md', text: ordered.join('\n') }]
}

/** The notes after the new week was made, with the text it was put into. */
export function applied(notes: readonly SomeNote[], made: NewWeek): SomeNote[] {
  if (made.kind !== 'file' && made.kind !== 'section') return [...notes]
  const { marks } = made
  const marked = notes.map((note) =>
    note.path === marks?.path ? { ...note, text: applyEdits(note.text, marks.edits) } : note,
  )
  if (made.kind === 'file') return [...marked, { path: made.path, text: made.text }]
  return marked.map((note) =>
    note.path === made.path ? { ...note, text: applyEdits(note.text, made.edits) } : note,
  )
}

export function press(notes: readonly SomeNote[], today: string, date?: string): NewWeek {
  const path = notes.at(-1)?.path ?? ''
  return newWeek({ notes, path, today, context, ...(date === undefined ? {} : { date }) })
}

/** The work of the week of that date as short lines, in text order. */
export function workOn(notes: readonly SomeNote[], date: string): string[] {
  return notes.flatMap(({ path, text }) =>
    itemsOf(readNote(text, { ...context, path }))
      .filter(({ meeting }) => meeting.date === date)
      .map(({ item }) => `${item.status} ${item.text} (${item.owners.join(', ')})`),
  )
}

/** The words of the outermost work of the week of that date with such a state. */
export function textsOn(notes: readonly SomeNote[], date: string, state: RegExp): string[] {
  return placedOn(notes, date)
    .filter(({ placed }) => placed.item.parent === null && state.test(placed.item.status))
    .map(({ placed }) => placed.item.text)
}

/** Done or dropped work of that week that no open work is nested under. */
export function idleOn(notes: readonly SomeNote[], date: string): string[] {
  const all = placedOn(notes, date).map(({ placed }) => placed.item)
  const isOpen = ({ status }: Item) => status === 'open' || status === 'partial'
  return all
    .filter((item) => !isOpen(item))
    .filter(
      (item) =>
        !all.some((one) => isOpen(one) && one.line > item.line && one.line <= item.lastLine),
    )
    .map(({ text }) => text)
}

/** The notes after a tick on one piece of open work of that week, and its words. */
export function tickOn(
  notes: readonly SomeNote[],
  date: string,
  which: number,
): { notes: SomeNote[]; text?: string } {
  const open = placedOn(notes, date).filter(
    ({ placed }) => placed.item.status !== 'done' && placed.item.parent === null,
  )
  const chosen = open[which % (open.length + 1)]
  if (!chosen) return { notes: [...notes] }
  const { path, text, note, placed } = chosen
  const edits = setDone(textOf(text), placed, note, true)
  if (!edits) throw new Error(`No tick for ${placed.item.text}`)
  const ticked = applyEdits(text, edits)
  return {
    notes: notes.map((one) => (one.path === path ? { path, text: ticked } : one)),
    text: placed.item.text,
  }
}

/** The notes with one more entry in the last list of that week. */
export function addOn(notes: readonly SomeNote[], date: string, words: string): SomeNote[] {
  return notes.map(({ path, text }) => {
    const note = readNote(text, { ...context, path })
    const placed = note.meetings.find(({ meeting }) => meeting.date === date)
    if (!placed) return { path, text }
    const lines = text.split('\n')
    const own = lines.slice(placed.firstLine - 1, placed.firstLine - 1 + placed.meeting.lineCount)
    const isOutline = own[0]?.startsWith('- ') === true
    const entry = isOutline ? /^ {8}- (?:TODO|DONE|\{\{)/ : /^[-*] /
    const head = isOutline
      ? /^ {4}- (?:Next steps|This week)/
      : /^(?:\*\*This Week|## This week|### Action)/
    const at = own.findLastIndex((line) => entry.test(line) || head.test(line))
    const usual = own.some((line) => line.startsWith('**This')) ? '* ' : '- [ ] '
    const mark = isOutline
      ? '        - TODO '
      : (own.findLast((line) => /^[-*] (?:\[.\] )?/.test(line))?.match(/^[-*] (?:\[.\] )?/)?.[0] ??
        usual)
    lines.splice(placed.firstLine + at, 0, `${mark.replace(/\[.\]/, '[ ]')}${words} (Ben)`)
    return { path, text: lines.join('\n') }
  })
}

function placedOn(notes: readonly SomeNote[], date: string) {
  return notes.flatMap(({ path, text }) => {
    const note = readNote(text, { ...context, path })
    return itemsOf(note)
      .filter(({ meeting }) => meeting.date === date)
      .map((placed) => ({ path, text, note, placed }))
  })
}
