import { texts } from '../language/language.ts'
import { itemsOf, type Note, readNote } from '../notes/meetings/note.ts'
import type { PlacedItem } from '../notes/vocabulary.ts'
import { learnFrom } from './learn-from.ts'

type ReportedItem = {
  readonly line: number
  readonly text: string
  readonly owners: readonly string[]
  readonly status: string
  readonly phase: string
  readonly due: { readonly words: string; readonly date: string | null } | null
  readonly found: string
  readonly why: string
  readonly sure: boolean
}

/** The form that the scorer of the corpus takes, with more about each item than it asks for. Lines count from 1. */
type ItemsReport = {
  readonly documents: readonly {
    readonly path: string
    readonly meetings: readonly {
      readonly line: number
      readonly title: string | null
      readonly date: string | null
    }[]
    readonly items: readonly ReportedItem[]
  }[]
  readonly links: readonly ReportedLink[]
}

type ReportedLink = {
  readonly later: { readonly path: string; readonly line: number }
  readonly earlier: { readonly path: string; readonly line: number }
}

type NoteAtPath = { readonly path: string; readonly note: Note }

/** Reads texts as the notes of one folder: people and the order of dates learned from all serve each. */
export function readTexts(given: readonly { path: string; text: string }[]): NoteAtPath[] {
  const context = learnFrom(given)
  return given.map(({ path, text }) => ({
    path,
    note: readNote(text, { ...context, path }),
  }))
}

/** What was read, for programs. `link` finds the same work in two meetings. */
export function reportItems(
  read: readonly NoteAtPath[],
  link: (read: readonly NoteAtPath[]) => readonly ReportedLink[],
): ItemsReport {
  return {
    documents: read.map(({ path, note }) => ({
      path,
      meetings: note.meetings.map(({ firstLine, meeting }) => ({
        line: firstLine + meeting.titleLine,
        title: meeting.title,
        date: meeting.date,
      })),
      items: itemsOf(note).map(reported),
    })),
    links: link(read),
  }
}

function reported({ item, line }: PlacedItem): ReportedItem {
  const { text, owners, status, phase, due, found, why, sure } = item
  return { line, text, owners, status, phase, due, found, why, sure }
}

/** What was read, for people: a line an item, and with `why` the rule that found it. */
export function writeItems(read: readonly NoteAtPath[], why: boolean): string {
  const words = texts().cli.items
  const states = texts().editor.box
  const width = Math.max(...Object.values(states).map((state) => state.length))
  const lines: string[] = []
  for (const { path, note } of read) {
    lines.push(path)
    for (const { firstLine, meeting } of note.meetings) {
      lines.push(`  ${meeting.date ?? words.noDate}  ${meeting.title ?? words.noTitle}`)
      for (const item of meeting.items) {
        const owners = item.owners.length > 0 ? `  (${item.owners.join(', ')})` : ''
        const due = item.due ? `  ${words.due(item.due.date ?? item.due.words)}` : ''
        const guess = item.sure ? '' : `  ${words.guess}`
        lines.push(
          `  ${String(firstLine + item.line).padStart(5)}  ${states[item.status].toLowerCase().padEnd(width)}  ${item.text}${owners}${due}${guess}`,
        )
        if (why) lines.push(`${' '.repeat(11 + width)}${item.why}`)
      }
    }
  }
  return lines.join('\n')
}
