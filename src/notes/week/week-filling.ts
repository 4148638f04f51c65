// What of the last week's lines a new week has, and under which of its headings and labels. Open work goes on, standing lines
// stay, and the rest was about that week.

import { linesGoingOn } from '../lines/lines-going-on.ts'
import { isTags, listIn, taggedIn, tagPieces, withTags } from '../sections/html-lists.ts'
import { linesOfTables } from '../sections/html-tables-left.ts'
import { type Block, carriedLines } from '../sections/week-lines.ts'
import { isProse, moveOf } from '../sections/week-moves.ts'
import { backlogOf, isAside, movedTo } from '../sections/week-park.ts'
import {
  blanksAbove,
  blockPiece,
  closesFence,
  isSpacer,
  listedIn,
  type Piece,
  sentencePiece,
} from '../sections/week-pieces.ts'
import { type Section, sectionsOf } from '../sections/week-sections.ts'
import type { SeriesMeeting } from '../series/meetings.ts'
import type { Item } from '../vocabulary.ts'
import { isOfNextMeeting } from './said-next.ts'
import { type WeekChange, withNewDate } from './week-dates.ts'
import {
  isStanding,
  isWithin,
  type MeetingText,
  type Standing,
  standingIn,
  staysEmpty,
} from './week-standing.ts'

export type WeekShaping = {
  readonly last: MeetingText
  /** The meeting before the last one, where there is one. */
  readonly before: MeetingText | null
  /** The one before that. */
  readonly furtherBack: MeetingText | null
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

/** Last week's sections, and what each has in the new week. */
type FilledWeek = {
  readonly sections: readonly Section[]
  readonly fillings: ReadonlyMap<Section, Filling>
  /** Those that come along. */
  readonly kept: ReadonlySet<Section>
  readonly standing: Standing
  /** Work for a backlog that last week did not have. */
  readonly parked: readonly Piece[]
  /** Lines (from 0) of last week that are no work and stay behind. */
  readonly left: ReadonlySet<number>
  /** The lines of tables as HTML that don't come along. */
  readonly ofTables: ReadonlySet<number>
  /** The lines of the tags around the section's list, where it is written as HTML. */
  readonly tagsOf: (section: Section) => readonly [open: string, close: string] | null
}

/** Says where each piece of last week goes in the new one. */
export function fillWeek(shaping: WeekShaping): FilledWeek {
  const { meeting, lines } = shaping.last
  const sections = sectionsOf(meeting, lines)
  const parked: Piece[] = []
  const left = new Set<number>()
  const standing = standingIn(shaping.before, shaping.furtherBack)
  const tagged = taggedIn(lines, meeting.hidden)
  const work = carriedLines(meeting, lines, shaping.goesOn)
  const carried = new Set(work.blocks.flatMap((block) => block.lines))
  const blocks = work.blocks.map((block) => ({
    ...block,
    lines: withTags(block.lines, tagged, lines, carried),
  }))
  // Roles stand in each week
  const staying = new Set(
    sections.flatMap(({ head, headLines }) => (head?.kind === 'role' ? headLines : [])),
  )
  const fillings = new Map(
    sections.map((one): [Section, Filling] => [
      one,
      { own: [], incoming: [], made: [], like: null },
    ]),
  )
  const going = new Set(blocks.flatMap((block) => block.lines))
  // Below no heading the minutes begin with the first piece of work at the latest.
  const firstWork = Math.min(...going, ...work.ofWork)
  const isOfMinutes = (line: number, { head }: Section) =>
    shaping.before === null && head === null && line > firstWork
  const headOf = linesGoingOn(lines)
  const ofTables = linesOfTables(
    lines,
    meeting.hidden,
    (line) => work.ofWork.has(line) || going.has(line),
  )
  const tagLines = new Set(
    tagged.flatMap(({ open, close }) => [open, close]).filter((line) => isTags(lines[line])),
  )
  for (const block of blocks) fileWork(block)
  for (const section of sections) keepStanding(section)
  for (const section of sections) endList(section)
  const kept = keptSections(sections, fillings, (section) =>
    staysEmpty(section, lines, { standing, ofWork: work.ofWork }),
  )
  const tagsOf = (section: Section) => {
    const list = listIn(section, tagged, lines)
    return list ? ([lines[list.open] ?? '', lines[list.close] ?? ''] as const) : null
  }
  return { sections, fillings, kept, standing, parked, left, ofTables, tagsOf }

  /** The piece of work goes where it stood, under the label that it belongs to now, or to the backlog. */
  function fileWork(block: Block): void {
    const { to, likeLabel, asEntry } = moveOf(block, sections, lines)
    const filling = fillings.get(to)
    const at = sections.findLast((one) => isWithin(one, block.lines[0] ?? 0))
    const nested = shaping
      .nestedOf(block.item)
      .flatMap((twin) => lines.slice(twin.line + 1, twin.lastLine + 1))
    const isParked = shaping.parks(block.item) && !isAside(at ?? to)
    const piece =
      asEntry || (isParked && isProse(block.item, lines))
        ? sentencePiece(block, lines, to)
        : blockPiece(block, lines, { section: at, nested })
    if (isParked) {
      const backlog = backlogOf(sections)
      const moved = movedTo(piece, backlog, lines)
      if (backlog) fillings.get(backlog)?.incoming.push(moved)
      else parked.push(moved)
      return
    }
    if (filling && likeLabel) {
      filling.like = likeLabel
      filling.made.push(piece)
    } else if (isWithin(to, block.item.line) && !asEntry) {
      filling?.own.push(piece)
      for (const line of block.lines) staying.add(line)
    } else filling?.incoming.push(listedIn(to, { ...piece, blanksBefore: 0 }, lines))
  }

  /** Of the section's other lines those stay that stand in each week. */
  function keepStanding(section: Section): void {
    const own = fillings.get(section)?.own ?? []
    for (let line = section.first; line <= section.last; line++) {
      const text = lines[line] ?? ''
      if (work.ofWork.has(line) || going.has(line) || isSpacer(lines, line)) continue
      if (closesFence(section, lines, line)) continue
      if (tagLines.has(line)) continue
      if (ofTables.has(line)) {
        left.add(line)
        continue
      }
      // A line that is wrapped by hand stays whole
      const head = headOf[line] ?? -1
      const isWhole = head >= section.first
      const stays = isWhole
        ? !left.has(head)
        : !isOfMinutes(line, section) && isStanding(text, section, { standing, sections })
      if (!stays) {
        left.add(line)
        continue
      }
      staying.add(line)
      const above = lines[line - 1] ?? ''
      const under = isOfNextMeeting(above) ? above : section.head?.words
      const texts = [withNewDate(text, shaping.change, under)]
      own.push({
        at: line,
        texts,
        lines: [line],
        blanksBefore: blanksAbove(lines, line, section.first),
        starts: [],
      })
    }
  }

  /** What comes in stands inside of the section's list, where that is written as HTML. */
  function endList(section: Section): void {
    const filling = fillings.get(section)
    if (!filling) return
    const { own, incoming } = filling
    const list = incoming.length > 0 ? listIn(section, tagged, lines) : undefined
    own.push(...tagPieces(section, { tagged, list }, lines, staying))
    own.sort((a, b) => a.at - b.at)
    const end = own.findIndex(({ at }) => at === list?.close)
    if (end >= 0) own.splice(end, 0, ...incoming.splice(0))
  }
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
