// Lines that stand in a team's notes every week: an agenda, an invitation, the address of the call. They are told by
// standing in the last two weeks under the same heading. Where there is only one week, what stands above its notes and
// lists is taken for standing. A heading stands where one of the two weeks before had it, or where its words are a label
// and no topic of that day; with nothing in it, it is written in anew.

import { findDate } from '../dates/dates.ts'
import { isWork } from '../headings/frames.ts'
import { type Section, sectionsOf } from '../sections/week-sections.ts'
import { readLine } from '../text/lines.ts'
import type { Meeting } from '../vocabulary.ts'
import { normalLabel, readLabel } from '../words/labels.ts'
import { readNames } from '../words/names.ts'

export type MeetingText = {
  readonly meeting: Meeting
  readonly lines: readonly string[]
  /** The front matter above it that a file of its own begins with. */
  readonly front: readonly string[]
}

export type Standing = {
  /** The meeting before had the line too, at the same place, whatever its date was. */
  readonly had: (section: Section | null, line: string) => boolean
  /** One of the two meetings before had a section of that name. Null where there was no meeting before. */
  readonly hadSection: ((name: string) => boolean) | null
}

/** What stood in the meeting before, and which headings in the one before that. */
export function standingIn(before: MeetingText | null, furtherBack: MeetingText | null): Standing {
  if (!before) return { had: () => false, hadSection: null }
  const sections = sectionsOf(before.meeting, before.lines)
  const keys = new Set<string>()
  before.lines.slice(0, sections[0]?.first ?? 0).forEach((line) => {
    keys.add(keyOf(null, line))
  })
  for (const section of sections) {
    for (const line of section.headLines) keys.add(keyOf(section, before.lines[line] ?? ''))
    for (let line = section.first; line <= section.last; line++) {
      keys.add(keyOf(section, before.lines[line] ?? ''))
    }
  }
  const further = furtherBack ? sectionsOf(furtherBack.meeting, furtherBack.lines) : []
  const names = new Set([...sections, ...further].map(({ name }) => name))
  return {
    had: (section, line) => keys.has(keyOf(section, line)),
    hadSection: (name) => names.has(name),
  }
}

function keyOf(section: Section | null, line: string): string {
  const date = findDate(line)
  const words = date ? `${line.slice(0, date.from)}…${line.slice(date.to)}` : line
  return `${section?.name ?? ''}\n${words.trim()}`
}

/** Whether a line that is no work goes on. */
export function isStanding(
  line: string,
  section: Section,
  { standing, sections }: { standing: Standing; sections: readonly Section[] },
): boolean {
  const { kind: kindOfLine, from, to } = readLine(line)
  const isEntry = kindOfLine === 'entry'
  const { kind, head } = section
  const had = standing.had(section, line)
  // Names of the roll call and news are those of one week, even where they are the same in two.
  if (kind === 'update' && isEntry) {
    // "- Ada" without a word of her this week
    const words = line.slice(from, to)
    return (had && readNames(words) !== null) || standing.hadSection?.(normalLabel(words)) === true
  }
  if (kind === 'news' || kind === 'update') return false
  if (head?.kind === 'role') return had && !isEntry
  if (kind === 'attendance') return !isEntry && (standing.hadSection === null || had)
  if (standing.hadSection !== null) return had
  if ((head === null && kind === null) || kind === 'agenda') return true
  const opening = sections.slice(0, sections.findIndex(isWrittenAnew))
  return kind !== null && opening.includes(section)
}

function isWrittenAnew({ kind }: Section): boolean {
  return kind !== null && !['agenda', 'goal', 'info'].includes(kind)
}

type Staying = { readonly standing: Standing; readonly ofWork: ReadonlySet<number> }

/** Whether the section stays although nothing is left in it. */
export function staysEmpty(section: Section, lines: readonly string[], staying: Staying): boolean {
  const { head, kind, name, parent } = section
  const { standing, ofWork } = staying
  if (section.isWork || !head) return !section.isWork
  if (head.kind === 'role') return true
  const had = standing.hadSection?.(name) === true
  const isOfParent = kind !== null && !isWork(kind)
  if (had && !isOfParent) return true
  // "Decisions" below a topic goes with the topic
  if (parent && !staysEmpty(parent, lines, staying)) return false
  if (had) return true
  const wasEmpty = lines.slice(section.first, section.last + 1).every((line) => line.trim() === '')
  if (wasEmpty && section.children.length === 0) return true
  if (standing.hadSection !== null)
    return section.said === null && (kind === 'planned' || (!parent && isLabel(section)))
  const isShort = head.kind === 'heading' || head.words.split(/\s+/).length <= 3
  if (kind !== null && isShort) return true
  return head.people.length > 0 || [...ofWork].some((line) => isWithin(section, line))
}

/** "Decisions", "Open questions": nothing but words of labels, and no "Crane update". */
function isLabel({ head, kind }: Section): boolean {
  if (!head || kind === null || head.words.split(/\s+/).length > 3) return false
  return head.people.length === 0 && readLabel(head.words)?.rest === ''
}

export function isWithin(section: Section, line: number): boolean {
  return section.first <= line && line <= section.last
}
