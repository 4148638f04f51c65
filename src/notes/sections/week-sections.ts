import { linesGoingOn } from '../lines/lines-going-on.ts'
import { readLine } from '../text/lines.ts'
import type { Item, Meeting, OutlineLine, Region, SectionKind } from '../vocabulary.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { normalLabel, readLabel } from '../words/labels.ts'

/** A heading, label or role line of a meeting with the lines under it, down to the next one. Lines count from 0. */
export type Section = {
  /** Null for what stands between the title and the first heading. */
  readonly head: OutlineLine | null
  /** Its words as they are compared between weeks. */
  readonly name: string
  readonly kind: SectionKind | null
  /** What its label says of work without a word of its own: `Done:`. */
  readonly said: LabelMeaning['status']
  /** The head's own lines: two where it is underlined, or a fence opens right below it; all of a label that is wrapped by hand. */
  readonly headLines: readonly number[]
  /** The heading is itself a piece of work: it is the first line of the section's body. */
  readonly isWork: boolean
  readonly first: number
  readonly last: number
  readonly parent: Section | null
  readonly children: Section[]
}

/** The meeting's sections in text order. Headings and labels inside a piece of work belong to that work. */
export function sectionsOf(meeting: Meeting, lines: readonly string[]): readonly Section[] {
  const works = meeting.items.map((item) => ({
    from: item.line,
    to: lastLineOf(item, meeting, lines),
  }))
  const heads = meeting.outline.filter(
    ({ kind, line }) =>
      kind !== 'title' &&
      // A role line above the title is no part of the body.
      (kind !== 'role' || meeting.title === null || line > meeting.titleLine) &&
      !works.some(
        ({ from, to }) => line <= to && (kind === 'heading' ? line > from : line >= from),
      ),
  )
  const titleEnd = underlined(lines, meeting.titleLine) ? meeting.titleLine + 1 : meeting.titleLine
  const bodyStart = meeting.title === null ? 0 : titleEnd + 1
  const sections: Section[] = []
  const open: Section[] = []
  const goesOn = linesGoingOn(lines)
  const push = (head: OutlineLine | null, last: number) => {
    while (head && open.length > 0 && rankOf(open.at(-1)?.head) >= rankOf(head)) open.pop()
    const parent = head ? (open.at(-1) ?? null) : null
    const end = head ? endOf(head, lines, last) : last
    const isWork = works.some(({ from }) => from === head?.line)
    const headLines = head && !isWork ? linesOfHead(head, end, meeting, { lines, goesOn }) : []
    const section: Section = {
      head,
      name: head ? normalLabel(head.words) : '',
      kind: head?.section ?? null,
      said: head ? (readLabel(head.words)?.status ?? null) : null,
      headLines,
      first: head ? (headLines.at(-1) ?? head.line - 1) + 1 : bodyStart,
      isWork,
      last: end,
      parent,
      children: [],
    }
    parent?.children.push(section)
    sections.push(section)
    if (head) open.push(section)
    if (end < last && (parent || !head?.mark)) {
      // What is written beside a bullet that is a label goes on with the list that the bullet stands in; what stands below
      // "Apologies: Ada" is minutes where nothing else is said of it.
      const around = parent ?? { ...section, name: '', kind: null, said: null }
      sections.push({
        ...around,
        kind: head?.mark ? around.kind : (around.kind ?? 'notes'),
        head: null,
        headLines: [],
        isWork: false,
        first: end + 1,
        last,
        children: [],
      })
    }
  }
  push(null, (heads[0]?.line ?? lines.length) - 1)
  heads.forEach((head, at) => {
    push(head, (heads[at + 1]?.line ?? lines.length) - 1)
  })
  return sections
}

/** The last line that is nested under a bullet which is a label. */
function endOfEntry(lines: readonly string[], head: OutlineLine, last: number): number {
  for (let line = head.line + 1; line <= last; line++) {
    const { kind, indent } = readLine(lines[line] ?? '')
    if (kind === 'entry' && indent <= head.indent) return line - 1
  }
  return last
}

function endOf(head: OutlineLine, lines: readonly string[], last: number): number {
  if (head.mark) return endOfEntry(lines, head, last)
  return head.kind === 'role' ? endOfRole(lines, head, last) : last
}

/** The first blank line behind a role that names its people, where minutes follow: these are below no heading. */
function endOfRole(lines: readonly string[], head: OutlineLine, last: number): number {
  const blank = lines.findIndex((text, line) => line > head.line && text.trim() === '')
  const hasMore = lines.slice(blank + 1, last + 1).some((text) => text.trim() !== '')
  return head.people.length > 0 && blank > 0 && blank < last && hasMore ? blank : last
}

/** Headings by their level, then labels by their indentation; role lines hold nothing but their own list. */
function rankOf(head: OutlineLine | null | undefined): number {
  if (!head) return 0
  if (head.kind === 'role') return 1000 + head.indent
  return head.level > 0 ? head.level : 10 + head.indent + (head.mark === null ? 0 : 1)
}

/** The last line of the work: its nested lines, a fence among them, or all of the section where the work is a heading; no blank one. */
export function lastLineOf(item: Item, meeting: Meeting, lines: readonly string[]): number {
  const head = meeting.outline.find(({ line, kind }) => line === item.line && kind === 'heading')
  const next =
    head &&
    meeting.outline.find(
      ({ line, kind, level }) => line > item.line && kind === 'heading' && level <= head.level,
    )
  let last = head ? (next?.line ?? meeting.lineCount) - 1 : lastHidden(item, meeting, lines)
  while (last > item.line && (lines[last] ?? '').trim() === '') last--
  return last
}

/** The end of the fences and comments that are nested at the end of the work, where it has some; else its last line. */
function lastHidden(
  { line, lastLine }: Item,
  { hidden }: Meeting,
  lines: readonly string[],
): number {
  const { kind, indent } = readLine(lines[line] ?? '')
  let last = lastLine
  while (kind === 'entry') {
    let first = last + 1
    while (first < lines.length && (lines[first] ?? '').trim() === '') first++
    const region = hidden.find((one) => one.first <= first && first <= one.last)
    const end = region && endOfHidden(first, region, lines)
    if (end === undefined || readLine(lines[first] ?? '').indent <= indent) break
    last = end
  }
  return last
}

/** Where a fence or comment that begins in this line ends; undefined where it doesn't. */
function endOfHidden(first: number, region: Region, lines: readonly string[]): number | undefined {
  const isFenced = isFence(lines[first])
  for (let line = isFenced ? first + 1 : first; line <= region.last; line++) {
    const words = lines[line] ?? ''
    if (isFenced ? isFence(words) : words.trimEnd().endsWith('-->')) return line
  }
  return undefined
}

/** The head, what it is underlined with or goes on with, and the fence right below it in which all of its list stands. */
function linesOfHead(
  head: OutlineLine,
  end: number,
  { hidden }: Meeting,
  { lines, goesOn }: { lines: readonly string[]; goesOn: readonly number[] },
): number[] {
  const own = isUnderlinedHead(lines, head) ? [head.line, head.line + 1] : [head.line]
  if (head.kind === 'label' && head.people.length === 0)
    for (let at = head.line + 1; at <= end && goesOn[at] === head.line; at++) own.push(at)
  const below = (own.at(-1) ?? head.line) + 1
  // One with nothing in it is two hidden lines
  const opens = hidden.some(({ first, last }) => first === below && last <= below + 1)
  let closing = end
  while (closing > below && (lines[closing] ?? '').trim() === '') closing--
  const isFenced = opens && closing > below && isFence(lines[below]) && isFence(lines[closing])
  return isFenced ? [...own, below] : own
}

/** Whether the line opens or closes a fence. */
export function isFence(line: string | undefined): boolean {
  return /^\s*(?:`{3}|~{3})/.test(line ?? '')
}

function isUnderlinedHead(lines: readonly string[], head: OutlineLine): boolean {
  return head.kind === 'heading' && underlined(lines, head.line)
}

function underlined(lines: readonly string[], line: number): boolean {
  const next = lines[line + 1]
  return (
    next !== undefined &&
    readLine(next).kind === 'underline' &&
    !(lines[line] ?? '').trimStart().startsWith('#') &&
    (lines[line] ?? '').trim() !== ''
  )
}

/** The section in which the line stands. */
export function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections.findLast(
    ({ headLines, first, last }) =>
      (headLines[0] ?? first) <= line && line <= Math.max(last, first - 1),
  )
}

/** The section and those that it stands in, the innermost first. */
export function upwards(section: Section): Section[] {
  return [section, ...(section.parent ? upwards(section.parent) : [])]
}

/** Where new work goes: the plan, else the backlog, else the last section. */
export function planOf(sections: readonly Section[]): Section | undefined {
  return (
    sections.find(({ kind }) => kind === 'planned') ??
    sections.find(({ kind }) => kind === 'backlog') ??
    sections.at(-1)
  )
}
