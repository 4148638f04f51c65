// The lines of a new week from those of the last one. Everything that gives the week its shape stays as it was written:
// title, headings, labels, role lines, list marks, blank lines. Of what stood between them, open work goes on, lines
// that stood there in the last two weeks stay, and the rest was about that week.

import { readDate } from './dates.ts'
import { readLine } from './lines.ts'
import type { SeriesMeeting } from './meetings.ts'
import type { Item, Meeting } from './vocabulary.ts'
import { type WeekChange, withNewDate, withNewTitle } from './week-dates.ts'
import { type Block, carriedLines } from './week-lines.ts'
import { isReport, moveOf } from './week-moves.ts'
import { nextInRole, withNames } from './week-roles.ts'
import { type Section, sectionsOf } from './week-sections.ts'

export type MeetingText = { readonly meeting: Meeting; readonly lines: readonly string[] }

export type WeekShape = {
  readonly lines: readonly string[]
  /** Carried work and the line (from 0) where it begins in the new week. */
  readonly carried: readonly { readonly item: Item; readonly line: number }[]
  /** Where one starts to write: a line (from 0), at its end. */
  readonly cursorLine: number
}

export type WeekShaping = {
  readonly last: MeetingText
  /** The meeting before the last one, where there is one. */
  readonly before: MeetingText | null
  readonly change: WeekChange
  readonly goesOn: (item: Item) => boolean
  /** Work of last week in the same words, whose nested lines go on with this one. */
  readonly nestedOf: (item: Item) => readonly Item[]
  /** Meetings up to the last one, for roles that go round. */
  readonly meetings: readonly SeriesMeeting[]
}

type Piece = {
  /** The line of last week at which it began. */
  readonly at: number
  readonly texts: readonly string[]
  readonly blanksBefore: number
  readonly starts: readonly { readonly item: Item; readonly offset: number }[]
}

type Plan = {
  readonly own: Piece[]
  readonly incoming: Piece[]
  readonly made: Piece[]
  like: Section | null
}

export function shapeWeek(shaping: WeekShaping): WeekShape {
  const { last, before, change, goesOn } = shaping
  const { meeting, lines } = last
  const sections = sectionsOf(meeting, lines)
  const { blocks, ofWork } = carriedLines(meeting, lines, goesOn)
  const standing = standingLines(before)
  const plans = new Map(
    sections.map((one): [Section, Plan] => [one, { own: [], incoming: [], made: [], like: null }]),
  )
  for (const block of blocks) {
    const move = moveOf(block, sections, lines)
    const plan = plans.get(move.to)
    const piece = move.asEntry ? entryPiece(block, move.to, lines) : blockPiece(block, lines)
    if (move.likeLabel && plan) {
      plan.like = move.likeLabel
      plan.made.push(piece)
    } else if (isWithin(move.to, block.item.line) && !move.asEntry) plan?.own.push(piece)
    else plan?.incoming.push({ ...piece, blanksBefore: 0 })
  }
  addStandingLines()
  const kept = keptSections()
  const out: string[] = []
  const carried: { item: Item; line: number }[] = []
  const starts: { line: number; planned: boolean }[] = []
  const top = sections[0]?.first ?? 0
  for (let line = 0; line < top; line++) {
    const text = lines[line] ?? ''
    if (line === meeting.titleLine && meeting.title !== null) out.push(withNewTitle(text, change))
    else if (keepsTop(line)) out.push(withNewDate(text, change))
  }
  sections.forEach((section, at) => {
    if (kept.has(section)) emit(section, lastDropped(at))
  })
  const start = starts.find(({ planned }) => planned) ?? starts[0]
  const firstCarried = carried[0]?.line
  return {
    lines: out,
    carried,
    cursorLine: start?.line ?? firstCarried ?? Math.max(0, out.length - 1),
  }

  function addStandingLines(): void {
    for (const section of sections) {
      for (let line = section.first; line <= section.last; line++) {
        const text = lines[line] ?? ''
        if (text.trim() === '' || ofWork.has(line) || isSpacer(lines, line)) continue
        if (!isStanding(section, line)) continue
        const own = plans.get(section)?.own
        own?.push({
          at: line,
          texts: [withNewDate(text, change, section.head?.words)],
          blanksBefore: blanksAbove(lines, line, section.first),
          starts: [],
        })
      }
    }
    for (const { own } of plans.values()) own.sort((a, b) => a.at - b.at)
  }

  function isStanding(section: Section, line: number): boolean {
    const text = lines[line] ?? ''
    const isEntry = readLine(text).kind === 'entry'
    if (section.kind === 'attendance' && (isEntry || before !== null)) {
      return !isEntry && standing.has(keyOf(section, text))
    }
    if (section.kind === 'news' || section.kind === 'update') return false
    if (section.head?.kind === 'role')
      return before !== null && !isEntry && standing.has(keyOf(section, text))
    if (before !== null) return standing.has(keyOf(section, text))
    // One meeting alone: what stands above its notes and lists is taken for the team's standing text.
    if (section.head === null) return true
    const opening = sections.slice(
      0,
      sections.findIndex((one) => isRunning(one)),
    )
    return (
      (section.kind !== null && opening.includes(section)) ||
      section.kind === 'agenda' ||
      (section.kind === 'attendance' && !isEntry)
    )
  }

  function keepsTop(line: number): boolean {
    return (
      line > meeting.titleLine ||
      meeting.hidden.some(({ first, last: end }) => line >= first && line <= end) ||
      (lines[line] ?? '').trim() === '' ||
      before === null ||
      standing.has(keyOf(null, lines[line] ?? ''))
    )
  }

  /** Sections with something in them, and those that the series keeps even when they are empty. */
  function keptSections(): Set<Section> {
    const names =
      before && new Set(sectionsOf(before.meeting, before.lines).map(({ name }) => name))
    const result = new Set<Section>()
    for (const section of [...sections].reverse()) {
      const plan = plans.get(section)
      const filled = plan && plan.own.length + plan.incoming.length + plan.made.length > 0
      if (
        filled ||
        section.head === null ||
        section.children.some((one) => result.has(one)) ||
        staysEmpty(section, names)
      ) {
        result.add(section)
      }
    }
    return result
  }

  function staysEmpty(section: Section, names: ReadonlySet<string> | null): boolean {
    const { head, kind, name } = section
    if (section.isWork) return false
    if (!head || head.kind === 'role' || names?.has(name)) return true
    const wasEmpty = lines
      .slice(section.first, section.last + 1)
      .every((line) => line.trim() === '')
    if (wasEmpty && section.children.length === 0) return true
    const short = head.kind === 'heading' || head.words.split(/\s+/).length <= 3
    if (kind !== null && short) return true
    if (names !== null) return false
    return head.people.length > 0 || [...ofWork].some((line) => isWithin(section, line))
  }

  /** The last of the sections after this one that don't come along: the blank lines at its end part it from the next. */
  function lastDropped(at: number): Section | undefined {
    let dropped: Section | undefined
    for (const one of sections.slice(at + 1)) {
      if (kept.has(one)) break
      dropped = one
    }
    return dropped
  }

  function emit(section: Section, dropped: Section | undefined): void {
    const plan = plans.get(section) ?? { own: [], incoming: [], made: [], like: null }
    if (plan.like) {
      for (const line of plan.like.headLines) out.push(lines[line] ?? '')
      push(plan.made, blanks(leadOf(plan.like)))
      out.push(...blanks(Math.max(1, tailOf(plan.like).length)))
    }
    for (const line of section.headLines) out.push(headText(section, line))
    const pieces = [...plan.own, ...plan.incoming]
    const own = tailOf(section)
    const tail = own.length > 0 || !dropped ? own : tailOf(dropped)
    const lead = blanks(leadOf(section))
    if (pieces.length > 0) push(pieces, lead)
    else {
      const place = placeholderOf(section)
      if (place !== null) {
        out.push(...lead, place)
        starts.push({ line: out.length - 1, planned: section.kind === 'planned' })
      }
    }
    out.push(...tail.map((line) => lines[line] ?? ''))
  }

  function push(pieces: readonly Piece[], lead: readonly string[]): void {
    out.push(...lead)
    pieces.forEach((piece, at) => {
      if (at > 0) out.push(...blanks(piece.blanksBefore))
      for (const { item, offset } of piece.starts) carried.push({ item, line: out.length + offset })
      out.push(...piece.texts)
    })
  }

  function headText(section: Section, line: number): string {
    const under = section.parent?.head?.words
    const text = withNewDate(lines[line] ?? '', change, under)
    const { head } = section
    if (head?.kind !== 'role') return text
    const next = head.people.length > 0 ? nextInRole(head.words, shaping.meetings) : undefined
    if (next !== undefined) return withNames(text, head.people, next)
    // A recording, a call-in page: that of last week says nothing of the new one.
    const isOld = before !== null && head.people.length === 0 && /https?:\/\//.test(text)
    return isOld && !standing.has(keyOf(section, text)) ? text.replace(/(:[*_]*).*$/, '$1') : text
  }

  /** An entry with no words yet, in the manner of the section's list; null where none was. */
  function placeholderOf(section: Section): string | null {
    const { kind } = section
    if (kind !== 'planned' && kind !== 'reported' && kind !== 'attendance') return null
    if (isReport(section) && section.children.length === 0 && hasPlan()) return null
    return entryPrefix(section)
  }

  function hasPlan(): boolean {
    return sections.some(({ kind }) => kind === 'planned')
  }

  function entryPrefix(section: Section): string | null {
    for (let line = section.first; line <= section.last; line++) {
      const text = lines[line] ?? ''
      const { kind, mark, box, from } = readLine(text)
      if (kind !== 'entry' || mark === null) continue
      const bare = text.slice(0, box ? box.from : from)
      return box
        ? `${bare}[ ] `
        : bare.trimEnd() === ''
          ? null
          : /\s$/.test(bare)
            ? bare
            : `${bare} `
    }
    return null
  }

  function entryPiece(block: Block, to: Section, source: readonly string[]): Piece {
    const text = source[block.item.line] ?? ''
    const { from, to: end } = readLine(text)
    const owner = block.item.owners[0] ?? ''
    const sentences = text.slice(from, end).split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    const sentence =
      sentences.find((one) => owner !== '' && one.includes(owner)) ?? text.slice(from, end)
    const prefix = entryPrefix(to) ?? '- '
    return {
      at: block.item.line,
      texts: [prefix + sentence],
      blanksBefore: 0,
      starts: [{ item: block.item, offset: 0 }],
    }
  }

  function blockPiece(block: Block, source: readonly string[]): Piece {
    const first = block.lines[0] ?? block.item.line
    const section = sections.findLast((one) => isWithin(one, first))
    const own = block.lines.map((line) => source[line] ?? '')
    const nested = shaping
      .nestedOf(block.item)
      .flatMap((twin) => source.slice(twin.line + 1, twin.lastLine + 1))
    return {
      at: first,
      texts: [...own, ...nested.filter((line) => !own.includes(line))],
      blanksBefore: blanksAbove(source, first, section?.first ?? 0),
      starts: block.items.map((item) => ({
        item,
        offset: Math.max(0, block.lines.indexOf(item.line)),
      })),
    }
  }

  function leadOf(section: Section): number {
    let count = 0
    while (
      section.first + count <= section.last &&
      (lines[section.first + count] ?? '').trim() === ''
    )
      count++
    return section.first + count > section.last ? 0 : count
  }

  function tailOf(section: Section): number[] {
    const tail: number[] = []
    for (let line = section.last; line >= section.first && isSpacer(lines, line); line--)
      tail.unshift(line)
    return tail
  }
}

/** A section that is written anew each time. */
function isRunning({ kind }: Section): boolean {
  return (
    kind !== null && kind !== 'agenda' && kind !== 'goal' && kind !== 'info' && kind !== 'decision'
  )
}

function isWithin(section: Section, line: number): boolean {
  return section.first <= line && line <= section.last
}

/** Blank lines, and rules between them, that part one section from the next. */
function isSpacer(lines: readonly string[], line: number): boolean {
  const { kind } = readLine(lines[line] ?? '')
  if (kind === 'blank' || kind === 'rule') return true
  return kind === 'underline' && (lines[line - 1] ?? '').trim() === ''
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '')
}

function blanksAbove(lines: readonly string[], line: number, first: number): number {
  let count = 0
  while (line - 1 - count >= first && (lines[line - 1 - count] ?? '').trim() === '') count++
  return count
}

/** The lines of a meeting by section, dates taken out, so that another meeting's can be looked up. */
function standingLines(text: MeetingText | null): ReadonlySet<string> {
  const keys = new Set<string>()
  if (!text) return keys
  const sections = sectionsOf(text.meeting, text.lines)
  text.lines.slice(0, sections[0]?.first ?? 0).forEach((line) => {
    keys.add(keyOf(null, line))
  })
  for (const section of sections) {
    for (const line of section.headLines) keys.add(keyOf(section, text.lines[line] ?? ''))
    for (let line = section.first; line <= section.last; line++) {
      keys.add(keyOf(section, text.lines[line] ?? ''))
    }
  }
  return keys
}

function keyOf(section: Section | null, line: string): string {
  const date = readDate(line)
  const words = date ? `${line.slice(0, date.from)}…${line.slice(date.to)}` : line
  return `${section?.name ?? ''}\n${words.trim()}`
}
