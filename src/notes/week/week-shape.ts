// The lines of a new week from those of the last one. Everything that gives the week its shape stays as it was written:
// title, headings, labels, role lines, list marks, blank lines. Of what stood between them, open work goes on, standing
// lines stay, and the rest was about that week.

import { backlogName } from '../sections/backlog-name.ts'
import { carriedLines } from '../sections/week-lines.ts'
import { isProse, isReport, moveOf } from '../sections/week-moves.ts'
import { backlogHead, backlogOf, movedTo } from '../sections/week-park.ts'
import {
  blanksAbove,
  blockPiece,
  entryPrefix,
  isSpacer,
  leadOf,
  type Piece,
  sentencePiece,
  tailOf,
} from '../sections/week-pieces.ts'
import { type Section, sectionsOf, upwards } from '../sections/week-sections.ts'
import type { SeriesMeeting } from '../series/meetings.ts'
import { isOfTable, tableHeadAt } from '../text/table-head.ts'
import type { Item } from '../vocabulary.ts'
import { type WeekChange, withNewDate, withNewTitle } from './week-dates.ts'
import { nextInRole, withNames } from './week-roles.ts'
import { isStanding, isWithin, type MeetingText, standingIn, staysEmpty } from './week-standing.ts'
import { type UnreadEntry, unreadEntries } from './week-unread.ts'

export type WeekShape = {
  readonly lines: readonly string[]
  /** Carried work and the line (from 0) where it begins in the new week. */
  readonly carried: readonly { readonly item: Item; readonly line: number }[]
  /** Where one starts to write: a line (from 0), at its end. */
  readonly cursorLine: number
  /** List entries of last week's plans that are no items and did not come along. */
  readonly unread: readonly UnreadEntry[]
}

export type WeekShaping = {
  readonly last: MeetingText
  /** The meeting before the last one, where there is one. */
  readonly before: MeetingText | null
  readonly change: WeekChange
  readonly goesOn: (item: Item) => boolean
  /** Open work that is put aside: it goes into the backlog. */
  readonly parks: (item: Item) => boolean
  /** Work of last week in the same words, whose nested lines go on with this one. */
  readonly nestedOf: (item: Item) => readonly Item[]
  /** Meetings up to the last one, for roles that go round. */
  readonly meetings: readonly SeriesMeeting[]
}

/** What a section of the new week has in it, in this order. */
type Filling = {
  readonly own: Piece[]
  readonly incoming: Piece[]
  /** Work for a report that last week did not have: it gets a label like that of another area. */
  readonly made: Piece[]
  like: Section | null
}

export function shapeWeek(shaping: WeekShaping): WeekShape {
  const { meeting, lines } = shaping.last
  const sections = sectionsOf(meeting, lines)
  const parked: Piece[] = []
  const left = new Set<number>()
  const standing = standingIn(shaping.before)
  const work = carriedLines(meeting, lines, shaping.goesOn)
  const fillings = new Map(
    sections.map((one): [Section, Filling] => [
      one,
      { own: [], incoming: [], made: [], like: null },
    ]),
  )
  for (const block of work.blocks) {
    const { to, likeLabel, asEntry } = moveOf(block, sections, lines)
    const filling = fillings.get(to)
    const at = sections.findLast((one) => isWithin(one, block.lines[0] ?? 0))
    const nested = shaping
      .nestedOf(block.item)
      .flatMap((twin) => lines.slice(twin.line + 1, twin.lastLine + 1))
    const isParked =
      shaping.parks(block.item) && !upwards(at ?? to).some(({ kind }) => kind === 'backlog')
    const piece =
      asEntry || (isParked && isProse(block.item, lines))
        ? sentencePiece(block, lines, to)
        : blockPiece(block, lines, { section: at, nested })
    if (isParked) {
      const backlog = backlogOf(sections)
      const moved = movedTo(piece, backlog, lines)
      if (backlog) fillings.get(backlog)?.incoming.push(moved)
      else parked.push(moved)
      continue
    }
    if (filling && likeLabel) {
      filling.like = likeLabel
      filling.made.push(piece)
    } else if (isWithin(to, block.item.line) && !asEntry) filling?.own.push(piece)
    else filling?.incoming.push({ ...piece, blanksBefore: 0 })
  }
  for (const section of sections) {
    const own = fillings.get(section)?.own ?? []
    for (let line = section.first; line <= section.last; line++) {
      const text = lines[line] ?? ''
      if (work.ofWork.has(line) || isSpacer(lines, line)) continue
      if (!isStanding(text, section, { standing, sections })) {
        left.add(line)
        continue
      }
      const texts = [withNewDate(text, shaping.change, section.head?.words)]
      own.push({
        at: line,
        texts,
        blanksBefore: blanksAbove(lines, line, section.first),
        starts: [],
      })
    }
    own.sort((a, b) => a.at - b.at)
  }
  const kept = keptSections(sections, fillings, (section) =>
    staysEmpty(section, lines, { standing, ofWork: work.ofWork }),
  )
  const unread = unreadEntries(meeting, lines, { sections, left })
  return { ...written({ shaping, sections, fillings, kept, standing, parked }), unread }
}

function keptSections(
  sections: readonly Section[],
  fillings: ReadonlyMap<Section, Filling>,
  stays: (section: Section) => boolean,
): ReadonlySet<Section> {
  const kept = new Set<Section>()
  for (const section of [...sections].reverse()) {
    const { own = [], incoming = [], made = [] } = fillings.get(section) ?? {}
    const isFilled = own.length + incoming.length + made.length > 0
    if (isFilled || section.children.some((one) => kept.has(one)) || stays(section))
      kept.add(section)
  }
  return kept
}

type Writing = {
  readonly shaping: WeekShaping
  readonly sections: readonly Section[]
  readonly fillings: ReadonlyMap<Section, Filling>
  readonly kept: ReadonlySet<Section>
  readonly standing: ReturnType<typeof standingIn>
  /** Work for a backlog that last week did not have. */
  readonly parked: readonly Piece[]
}

function written(writing: Writing): Omit<WeekShape, 'unread'> {
  const { shaping, sections, fillings, kept, standing, parked } = writing
  const { last, change, before } = shaping
  const { meeting, lines } = last
  const out: string[] = []
  const carried: { item: Item; line: number }[] = []
  const places: { line: number; planned: boolean }[] = []
  for (let line = 0; line < (sections[0]?.first ?? 0); line++) {
    const text = lines[line] ?? ''
    const isTitle = line === meeting.titleLine && meeting.title !== null
    const stays =
      line > meeting.titleLine ||
      meeting.hidden.some(({ first, last: end }) => line >= first && line <= end) ||
      text.trim() === '' ||
      before === null ||
      standing.had(null, text)
    if (isTitle) out.push(withNewTitle(text, change))
    else if (stays) out.push(withNewDate(text, change))
  }
  sections.forEach((section, at) => {
    if (!kept.has(section)) return
    const { own = [], incoming = [], made = [], like = null } = fillings.get(section) ?? {}
    if (like) {
      out.push(...like.headLines.map((line) => lines[line] ?? ''))
      put(made, leadOf(like, lines))
      out.push(...blanks(Math.max(1, tailOf(like, lines).length)))
    }
    out.push(...section.headLines.map((line) => headText(section, line)))
    const pieces = [...own, ...incoming]
    const place = pieces.length === 0 ? placeToWrite(section) : null
    put(pieces, leadOf(section, lines))
    if (place !== null) {
      out.push(...blanks(leadOf(section, lines)), place)
      places.push({ line: out.length - 1, planned: section.kind === 'planned' })
    }
    const tail = tailOf(section, lines)
    const dropped = lastDropped(at)
    out.push(...(tail.length > 0 || !dropped ? tail : tailOf(dropped, lines)))
  })
  if (parked.length > 0) putBacklog()
  const place = places.find(({ planned }) => planned) ?? places[0]
  return {
    lines: out,
    carried,
    cursorLine: place?.line ?? carried[0]?.line ?? Math.max(0, out.length - 1),
  }

  function put(pieces: readonly Piece[], lead: number): void {
    pieces.forEach((piece, at) => {
      const head = missingHead(piece)
      const apart = at > 0 ? (head ?? piece).blanksBefore : lead
      // What stands right below a table would be of it.
      const isBelow = isOfTable(out.at(-1)) && !isOfTable(piece.texts[0])
      out.push(...blanks(isBelow ? Math.max(1, apart) : apart))
      if (head) out.push(...head.texts)
      for (const { item, offset } of piece.starts) carried.push({ item, line: out.length + offset })
      out.push(...piece.texts)
    })
  }

  /** The head of the row's table, where the row would not stand under it. */
  function missingHead({ tableHead }: Piece): Piece['tableHead'] {
    if (!tableHead) return undefined
    const above = tableHeadAt(out, out.length).map((line) => out[line])
    return above.join('\n') === tableHead.texts.join('\n') ? undefined : tableHead
  }

  function putBacklog(): void {
    while (out.length > 0 && isSpacer(out, out.length - 1)) out.pop()
    const plan = sections.find(({ kind }) => kind === 'planned')
    const above = plan ? blanksAbove(lines, plan.headLines[0] ?? plan.first, 0) : 1
    const name = backlogName(shaping.meetings.map(({ meeting }) => meeting))
    out.push(...blanks(Math.max(1, above)), ...backlogHead(name, sections, lines))
    put(parked, plan ? leadOf(plan, lines) : 0)
  }

  /** The last of the sections after this one that don't come along: the blank lines at its end part it from the next. */
  function lastDropped(at: number): Section | undefined {
    const next = sections.findIndex((one, index) => index > at && kept.has(one))
    const end = next < 0 ? sections.length : next
    return end - 1 > at ? sections[end - 1] : undefined
  }

  function headText(section: Section, line: number): string {
    const text = withNewDate(lines[line] ?? '', change, section.parent?.head?.words)
    const { head } = section
    if (head?.kind !== 'role') return text
    const next = head.people.length > 0 ? nextInRole(head.words, shaping.meetings) : undefined
    if (next !== undefined) return withNames(text, head.people, next)
    // A recording, a call-in page: that of last week says nothing of the new one.
    const isOld = before !== null && head.people.length === 0 && /https?:\/\//.test(text)
    return isOld && !standing.had(section, text) ? text.replace(/(:[*_]*).*$/, '$1') : text
  }

  /** An entry without words, where a list was emptied that is written anew; null elsewhere. */
  function placeToWrite(section: Section): string | null {
    const { kind } = section
    if (kind !== 'planned' && kind !== 'reported' && kind !== 'attendance') return null
    const hasPlan = sections.some((one) => one.kind === 'planned')
    return isReport(section) && hasPlan ? null : entryPrefix(section, lines)
  }
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '')
}
