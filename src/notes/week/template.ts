// Templates are notes with placeholders in double braces. Dates are those of the meeting, never of the clock.

import { writeDate } from '../dates/date-form.ts'
import { readDate } from '../dates/read-date.ts'
import type { Note } from '../meetings/note.ts'
import { sectionsOf } from '../sections/week-sections.ts'
import { seriesTitle } from '../series/series.ts'
import { boxSignsOf } from '../text/box-signs-of.ts'
import { readLine } from '../text/lines.ts'
import { withNames } from './week-roles.ts'

type Filling = {
  readonly title: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly lastModerator?: string
  /** Lines of carried work; empty where there is none. */
  readonly carried?: string
}

// <!-- template: Weekly planning -->
const header = /^<!--\s*template:\s*([^>]*?)\s*-->\r?\n?/i
const placeholder = /\{\{\s*([a-z-]+)\s*(?::\s*([^{}]*?)\s*)?\}\}/gi

/** What a template calls itself in its first line. */
export function templateName(text: string, fallback: string): string {
  return header.exec(text)?.[1] || fallback
}

/** The note that the template makes, and the offset where one starts to write. Unknown placeholders go empty. */
export function fillTemplate(template: string, filling: Filling): { text: string; cursor: number } {
  const cursorMark = '\uE000'
  const lines = template
    .replace(header, '')
    .split('\n')
    .flatMap((line) => {
      if (/\{\{\s*carried\s*\}\}/i.test(line)) {
        const carried = filling.carried?.replace(/\n$/, '') ?? ''
        return carried === '' ? [] : [carried]
      }
      return line.replace(placeholder, (_, name: string, form?: string) =>
        name.toLowerCase() === 'cursor' ? cursorMark : filled(name.toLowerCase(), form, filling),
      )
    })
  const text = underlinedTo(lines.join('\n'))
  const at = text.indexOf(cursorMark)
  const clean = text.replaceAll(cursorMark, '')
  return { text: clean, cursor: at >= 0 ? at : firstEmptyEntry(clean) }
}

function filled(
  name: string,
  form: string | undefined,
  { title, date, lastModerator }: Filling,
): string {
  switch (name) {
    case 'title':
    case 'series':
      return title
    case 'date':
      return writeDate(date, dateForm(form ?? 'YYYY-MM-DD'))
    case 'last-moderator':
      return lastModerator ?? ''
    default:
      return ''
  }
}

/** `MM/DD/YYYY` as `writeDate` takes it; what is in quotes stays as it is. */
function dateForm(words: string): string {
  return words.replace(/'[^']*'|GGGG|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|WW|W/g, (part) =>
    part.startsWith("'") ? part.slice(1, -1) : `{${part}}`,
  )
}

/** A line of `=` or `-` below a title grows or shrinks to the title's length. */
function underlinedTo(text: string): string {
  return text.replace(/^(.*\S.*)\n(={3,}|-{3,})$/gm, (whole, words: string, rule: string) => {
    const plain = words.replace('\uE000', '')
    return /^\s*[-*#|>]/.test(plain)
      ? whole
      : `${words}\n${(rule[0] ?? '=').repeat(Math.max(3, plain.length))}`
  })
}

function firstEmptyEntry(text: string): number {
  const found = /^\s*[-*+] (?:\[ \] )?$/m.exec(text)
  return found ? found.index + found[0].length : text.length
}

/** A template of the note's shape: headings, labels, role lines and list marks without names, work and notes. */
export function templateFromNote(text: string, note: Note): string {
  const newest = note.meetings.reduce<Note['meetings'][number] | undefined>(
    (best, one) => (best && (best.meeting.date ?? '') >= (one.meeting.date ?? '') ? best : one),
    undefined,
  )
  if (!newest) return text.trim() === '' ? '' : '# {{title}} {{date:YYYY-MM-DD}}\n'
  const { meeting, firstLine } = newest
  const lines = text.split('\n').slice(firstLine - 1, firstLine - 1 + meeting.lineCount)
  const sections = sectionsOf(meeting, lines)
  const out: string[] = []
  for (let line = 0; line < (sections[0]?.first ?? 0); line++) {
    const isTitle = line === meeting.titleLine && meeting.title !== null
    out.push(
      isTitle
        ? titleWith(lines[line] ?? '', meeting.title ?? '', meeting.date)
        : dated(lines[line] ?? '', meeting.date),
    )
  }
  for (const section of sections) {
    if (section.isWork) continue
    for (const at of section.headLines) {
      const line = dated(lines[at] ?? '', meeting.date)
      const isRole = section.head?.kind === 'role' && section.head.people.length > 0
      out.push(isRole ? withNames(line, section.head?.people ?? [], '').trimEnd() : line)
    }
    out.push(...bodyShape(section.first, section.last))
  }
  return `${out.join('\n').replace(/\n+$/, '')}\n`

  /** The blank lines round a section's list, and one entry without words. */
  function bodyShape(first: number, last: number): string[] {
    const body = lines.slice(first, last + 1)
    const lead = body.findIndex((line) => line.trim() !== '')
    if (lead < 0) return body.map(() => '')
    const tail = body.length - 1 - body.findLastIndex((line) => line.trim() !== '')
    const entry = body.findIndex(
      (line) => readLine(line).kind === 'entry' && readLine(line).mark !== null,
    )
    const blank = (count: number) => Array.from({ length: count }, () => '')
    return [...blank(lead), ...(entry < 0 ? [] : [emptyEntry(body[entry] ?? '')]), ...blank(tail)]
  }

  function emptyEntry(line: string): string {
    const { box, from } = readLine(line)
    const prefix = line.slice(0, box ? box.from : from)
    return (
      (/\s$/.test(prefix) ? prefix : `${prefix} `) +
      (box ? `${boxSignsOf(line.slice(box.from, box.to)).open} ` : '')
    )
  }
}

/** The title line with placeholders for its words and its date. */
function titleWith(line: string, title: string, date: string | null): string {
  const name = seriesTitle({ path: '', title })
  const made = dated(line, date)
  return name !== '' && made.includes(name) ? made.replace(name, () => '{{title}}') : made
}

/** The line with a placeholder in the form of the meeting's date. */
function dated(line: string, date: string | null): string {
  const found = date === null ? undefined : readDate(line, null, date)
  if (found?.date !== date || !found) return line
  // Words of the form that are no letters of ours are put in quotes.
  const form = found.form.replace(
    /\{([A-Za-z]+)(?::[a-z]+)*\}|([A-Za-z]+)/g,
    (_, part?: string, words?: string) => part ?? `'${words}'`,
  )
  return `${line.slice(0, found.from)}{{date:${form}}}${line.slice(found.to)}`
}
