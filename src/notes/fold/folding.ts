import { dueAtEnd, resolveDue } from '../dates/due.ts'
import type { Frame, Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { isArea } from '../lines/item-rules.ts'
import { statusOf } from '../lines/item-status.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row, Skeleton } from '../lines/skeleton.ts'
import type { PeopleBook } from '../people/people.ts'
import { withoutTaskSigns } from '../text/tool-marks.ts'
import type {
  DateOrder,
  FoundBy,
  Item,
  OutlineLine,
  Phase,
  SectionKind,
  Status,
} from '../vocabulary.ts'
import { isOfAbsent } from '../words/absent.ts'
import { dueBelow, ownersBelow, remarksOf, statusAbove, statusBelow } from './around-item.ts'
import { isDoneBeforeOwner } from './done-before-owner.ts'
import type { ListShape } from './list-shapes.ts'

export type FoldInput = {
  readonly skeleton: Skeleton
  readonly labels: readonly (LabelRow | null)[]
  readonly people: PeopleBook
  /** The row of the title; -1 where there is none. */
  readonly title: number
  readonly date: string | null
  readonly order: DateOrder | null
  readonly judgements: Readonly<Record<string, 'confirmed' | 'rejected'>> | undefined
  /** It has no date, in a note of several meetings: what stands above them is told of the notes themselves. */
  readonly isPreface: boolean
  /** It is the note's only meeting. */
  readonly isAlone: boolean
}

/** What is gathered while a meeting is read from top to bottom. */
export type Folding = FoldInput & {
  readonly rows: readonly Row[]
  readonly frames: Frame[]
  readonly outline: OutlineLine[]
  readonly items: Item[]
  /** Items by their row, with what nested lines take from them. */
  readonly made: Map<number, Made>
  readonly participants: Set<string>
  /** Those of them who stand below "Apologies" or "Absent". */
  readonly absent: Set<string>
  /** The shape of the list that an entry stands in, by its siblings. */
  readonly groups: Map<number, ListShape>
  /** How much of what stands below bullets that are people tells of deeds, by their rows. */
  readonly blocks: Map<number, number>
  /** Whether a line of text is an entry of a list without marks. */
  readonly plain: Map<number, boolean>
  /** The points of the agenda, by their words in lower case. */
  readonly points: Set<string>
  /** Whether the headings below a heading are topics, by its row. */
  readonly topics: Map<number, boolean>
}

/** What is asked of a whole meeting: worked out when it is first asked for, once in a fold. */
export function onceAFold<T>(ask: (fold: Folding) => T): (fold: Folding) => T {
  const answers = new WeakMap<Folding, { readonly answer: T }>()
  return (fold) => {
    const known = answers.get(fold) ?? { answer: ask(fold) }
    answers.set(fold, known)
    return known.answer
  }
}

export type Made = { readonly item: Item; readonly isArea: boolean; readonly said: Status | null }

/** Why a row is an item, and what was read of it. */
export type Found = {
  readonly found: FoundBy
  readonly why: string
  readonly sure: boolean
  readonly owners: readonly string[]
  readonly text: string
  readonly phase: Phase
  readonly how?: 'progress' | null
  readonly status?: Status | undefined
  readonly due?: string | undefined
  /** Further lines that tell of its state. */
  readonly remarks?: readonly LineReading[]
}

/** Takes the row as an item, unless the user rejected that guess. */
export function keepItem(fold: Folding, row: Row, place: Place, found: Found): void {
  const { rows, made, frames } = fold
  const judged = fold.judgements?.[found.text]
  if (judged === 'rejected' && !found.sure) return
  const parent = nearestItem(row, rows, made)
  const parentMade = parent === null ? undefined : made.get(parent)
  const { line, closing } = row.reading
  const status =
    (line.box ? null : closing?.status) ??
    found.status ??
    (isDoneBeforeOwner(row.reading, found) ? 'done' : null) ??
    statusBelow(fold, row) ??
    statusOf({
      reading: row.reading,
      remarks: [...(found.remarks ?? []), ...remarksOf(fold, row)],
      phase: found.phase,
      section: saidAbove(row, parentMade) ?? statusAbove(fold, row, place),
      parent: parentMade?.item.status ?? null,
      isPart: found.found === 'nested',
      how: found.how ?? null,
    })
  const due = found.due ? { words: found.due } : (row.reading.due() ?? dueBelow(fold, row))
  const item: Item = {
    line: row.at,
    lastLine: Math.max(row.last, row.wrapped.at(-1) ?? row.last),
    text: withoutTaskSigns(found.text),
    owners: ownersBelow(fold, row) ?? found.owners,
    status,
    phase: found.phase,
    due: due
      ? resolveDue(due.words, fold.date, fold.order)
      : found.phase === 'reported' || status === 'done'
        ? null
        : dueAtEnd(found.text, fold.date, fold.order),
    section: place.path,
    parent,
    mark: row.reading.line.box?.char ?? null,
    found: judged === 'confirmed' && !found.sure ? 'confirmed' : found.found,
    why: found.why,
    sure: judged === 'confirmed' || found.sure,
  }
  fold.items.push(item)
  const said = row.reading.status()
  made.set(row.at, {
    item,
    isArea: isArea(row, rows, found.text),
    said: said && said.status !== 'done' ? said.status : null,
  })
  const top = frames.at(-1)
  if (top) top.entries++
}

/** "The pier (in progress)" tells it of its parts, too, but of none that was done. */
function saidAbove({ reading }: Row, parent: Made | undefined): Status | null {
  return parent?.isArea && reading.verb() !== 'past' ? parent.said : null
}

/** The row of the nearest item above it in the nesting. */
export function nearestItem(
  row: Row,
  rows: readonly Row[],
  made: ReadonlyMap<number, Made>,
): number | null {
  for (let at = row.parent; at >= 0; at = rows[at]?.parent ?? -1) if (made.has(at)) return at
  return null
}

/** The owners that an entry has from the item it is nested under, or from the person whose list it is in. */
export function inheritedOwners({ rows, made }: Folding, row: Row, here: Place): readonly string[] {
  const parent = nearestItem(row, rows, made)
  const owners = parent === null ? undefined : made.get(parent)?.item.owners
  if (owners && owners.length > 0) return owners
  return here.person?.owners ?? []
}

export function outlineLine(
  row: Row,
  kind: OutlineLine['kind'],
  what: { words: string; section: SectionKind | null; people: readonly string[] },
): OutlineLine {
  const { line } = row.reading
  return {
    line: row.at,
    kind,
    level: row.level,
    indent: line.indent,
    mark: line.mark?.text ?? null,
    ...what,
  }
}

export type FrameParts = {
  readonly form: Frame['form']
  readonly words: string
  readonly section: SectionKind | null
  readonly status?: Status | null
  readonly strong?: boolean
  readonly owners?: readonly string[] | null
}

export function frameOf(row: Row, parts: FrameParts): Frame {
  return {
    line: row.at,
    words: parts.words,
    form: parts.form,
    role: parts.section !== null ? 'section' : parts.owners ? 'person' : 'area',
    level: row.level,
    indent: row.reading.line.indent,
    mark: row.reading.line.mark?.text ?? null,
    section: parts.section,
    status: parts.status ?? null,
    strong: parts.strong ?? false,
    owners: parts.owners ?? null,
    entries: 0,
  }
}

export function addPeople({ participants }: Folding, people: readonly string[]): void {
  for (const person of people) participants.add(person)
}

/** Whom a roll call lists, there or not. */
export function addRollCall(fold: Folding, people: readonly string[]): void {
  addPeople(fold, people)
  const rollCall = fold.frames.findLast(({ section }) => section === 'attendance')
  if (!rollCall || !isOfAbsent(rollCall.words)) return
  for (const person of people) fold.absent.add(person)
}
