// List entries that stand in a plan and are no items to the reader: a manner that it does not know, or lines that are no
// work. Nobody can tell which from here, so they are neither taken along nor lost in silence: they are offered.

import { type Section, upwards } from '../sections/week-sections.ts'
import { readLine } from '../text/lines.ts'
import type { Item, Meeting } from '../vocabulary.ts'

/** An entry with what is nested under it. Lines of the meeting, from 0. */
export type UnreadEntry = {
  readonly line: number
  readonly lastLine: number
  readonly text: string
  /** Headings and labels above it, outermost first. */
  readonly section: readonly string[]
  readonly phase: 'planned' | 'backlog'
}

const nothing =
  /^\W*(?:none|nothing|n\/?a|tbd|no updates?|keine?|nichts|rien|néant|nada|nenhuma?|ninguna?)?\W*$/iu

/**
 * The entries of plans among the lines that stay behind. In a meeting without any item nothing tells where its plan is:
 * there the entries below headings that announce nothing are offered too.
 */
export function unreadEntries(
  meeting: Meeting,
  lines: readonly string[],
  { sections, left }: { sections: readonly Section[]; left: ReadonlySet<number> },
): readonly UnreadEntry[] {
  const isUnknown = meeting.items.length === 0
  return sections.flatMap((section) => {
    const kind = planKind(section) ?? (isUnknown && isUntold(section) ? 'planned' : null)
    if (kind === null) return []
    const names = upwards(section)
      .flatMap(({ head }) => head?.words ?? [])
      .reverse()
    return entriesIn(section, lines, left).map((entry) => ({
      ...entry,
      section: names,
      phase: kind,
    }))
  })
}

/** The entry as an item, so that it goes where work of its section goes. */
export function asItem({ line, lastLine, text, section, phase }: UnreadEntry): Item {
  return {
    line,
    lastLine,
    text,
    owners: [],
    status: 'open',
    phase,
    due: null,
    section,
    parent: null,
    mark: null,
    found: 'label',
    why: 'taken along by hand',
    sure: false,
  }
}

function planKind(section: Section): 'planned' | 'backlog' | null {
  for (const { kind, said } of upwards(section)) {
    if (kind === 'planned' || kind === 'backlog') return said === 'done' ? null : kind
    if (kind !== null) return null
  }
  return null
}

function isUntold(section: Section): boolean {
  return section.head !== null && upwards(section).every(({ kind }) => kind === null)
}

function entriesIn(
  { first, last }: Section,
  lines: readonly string[],
  left: ReadonlySet<number>,
): { line: number; lastLine: number; text: string }[] {
  const entries: { line: number; lastLine: number; text: string; indent: number }[] = []
  for (let line = first; line <= last; line++) {
    const words = lines[line] ?? ''
    const { kind, indent, from, to } = readLine(words)
    const open = entries.at(-1)
    if (open && open.lastLine === line - 1 && kind !== 'blank' && indent > open.indent) {
      open.lastLine = line
    } else if (kind === 'entry' && left.has(line) && !nothing.test(words.slice(from, to))) {
      entries.push({ line, lastLine: line, text: words.slice(from, to).trim(), indent })
    }
  }
  return entries
}
