// The lines of a new week from those of the last one. Everything that gives the week its shape stays as it was written:
// title, headings, labels, role lines, list marks, blank lines. What stands between them is told by week-filling.ts.

import { backlogName } from '../sections/backlog-name.ts'
import { isPlainReport } from '../sections/week-moves.ts'
import { backlogHead } from '../sections/week-park.ts'
import {
  blanksAbove,
  entryPrefix,
  isSpacer,
  leadOf,
  type Piece,
  tailOf,
} from '../sections/week-pieces.ts'
import type { Section } from '../sections/week-sections.ts'
import { countedAgain } from '../text/count-again.ts'
import { readLine } from '../text/lines.ts'
import { isOfTable, tableHeadAt } from '../text/table-head.ts'
import type { Item } from '../vocabulary.ts'
import { withNewDate, withNewTitle } from './week-dates.ts'
import { fillWeek, type WeekShaping } from './week-filling.ts'
import { nextInRole, withNames } from './week-roles.ts'
import { type UnreadEntry, unreadEntries } from './week-unread.ts'

export type WeekShape = {
  readonly lines: readonly string[]
  /** Carried work and the line (from 0) where it begins in the new week. */
  readonly carried: readonly { readonly item: Item; readonly line: number }[]
  /** Where one starts to write: a line (from 0), at its end. */
  readonly placeLine: number | null
  /** List entries of last week's plans that are no items and did not come along. */
  readonly unread: readonly UnreadEntry[]
}

/** The new week in the shape of the last one. */
export function shapeWeek(shaping: WeekShaping): WeekShape {
  const { sections, fillings, kept, standing, parked, left, ofTables, tagsOf } = fillWeek(shaping)
  const { last, change, before } = shaping
  const { meeting, lines } = last
  const out = last.front.map((line) => withNewTitle(line, change))
  const carried: { item: Item; line: number }[] = []
  const places: { line: number; planned: boolean }[] = []
  /** Of lines of the new week, those of last week that they were. */
  const was = new Map<number, number>()
  const ofWork = new Set<number>()
  const start = sections[0]?.first ?? 0
  for (let line = 0; line < start; line++) {
    const text = lines[line] ?? ''
    const isTitle = line === meeting.titleLine && meeting.title !== null
    const stays =
      line > meeting.titleLine ||
      meeting.hidden.some(({ first, last: end }) => line >= first && line <= end) ||
      text.trim() === '' ||
      before === null ||
      standing.had(null, text)
    if (isTitle) out.push(withNewTitle(text, change))
    else if (isCalled(line) || isWork(line) || ofTables.has(line)) continue
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
    // A title that is a label or a heading like others stands there already.
    const heads = section.headLines.filter((line) => line >= start)
    // The numbers of what is no work are the team's.
    for (const line of heads) {
      was.set(out.length, -1)
      out.push(headText(section, line))
    }
    const pieces = [...own, ...incoming]
    const place = pieces.length === 0 ? placeToWrite(section) : null
    put(pieces, leadOf(section, lines))
    if (place !== null) {
      const [open, close] = tagsOf(section) ?? []
      out.push(...blanks(leadOf(section, lines)), ...(open === undefined ? [] : [open]), place)
      places.push({ line: out.length - 1, planned: section.kind === 'planned' })
      if (close !== undefined) out.push(close)
    }
    const tail = tailOf(section, lines)
    const dropped = lastDropped(at)
    out.push(...(tail.length > 0 || !dropped ? tail : tailOf(dropped, lines)))
  })
  if (parked.length > 0) putBacklog()
  const place = places.find(({ planned }) => planned) ?? places[0]
  return {
    lines: countedAgain(out, { before: lines, was, ofWork }),
    carried,
    placeLine: place?.line ?? null,
    unread: unreadEntries(meeting, lines, { sections, left }),
  }

  /** Work above the first section is carried into one; a second copy in its old place would double it. */
  function isWork(line: number): boolean {
    const isSecondBlank = lines[line]?.trim() === '' && out.at(-1)?.trim() === ''
    const end = isSecondBlank ? line - 1 : line
    return meeting.items.some((item) => line >= item.line && end <= item.lastLine)
  }

  /** An entry of a roll call above the title: who was there is of one week. */
  function isCalled(line: number): boolean {
    if (line > meeting.titleLine || readLine(lines[line] ?? '').kind !== 'entry') return false
    const head = meeting.outline.findLast((one) => one.line < line)
    return head?.kind === 'role' || head?.section === 'attendance'
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
      for (const [index, text] of piece.texts.entries()) {
        const line = piece.lines?.[index]
        if (line !== undefined) was.set(out.length, line)
        if (piece.starts.length > 0) ofWork.add(out.length)
        out.push(text)
      }
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
    if (head?.kind !== 'role') return isOfOneDay(section, text) ? text.replace(told, '') : text
    const next = head.people.length > 0 ? nextInRole(head.words, shaping.meetings) : undefined
    if (next !== undefined) return withNames(text, head.people, next)
    // A recording, a call-in page: that of last week says nothing of the new one.
    const isOld = before !== null && head.people.length === 0 && /https?:\/\//.test(text)
    return isOld && !standing.had(section, text) ? text.replace(/(:[*_]*).*$/, '$1') : text
  }

  /** "@ada (had to leave early)" tells of that meeting; "@ada (of the yard crew)" stood there before. */
  function isOfOneDay(section: Section, text: string): boolean {
    const isPerson = section.head !== null && section.head.people.length > 0
    return before !== null && isPerson && !standing.had(section, text)
  }

  /** An entry without words, where a list was emptied that is written anew; null elsewhere. */
  function placeToWrite(section: Section): string | null {
    const { kind } = section
    if (kind !== 'planned' && kind !== 'reported' && kind !== 'attendance') return null
    const hasPlan = sections.some((one) => one.kind === 'planned')
    return isPlainReport(section) && hasPlan ? null : entryPrefix(section, lines)
  }
}

const told = / ?\((?:[^()\s]+ ){3,}[^()\s]+\)(?=:?[*_]*:?\s*$)/

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '')
}
