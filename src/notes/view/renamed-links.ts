import { listsInFences } from '../lines/fenced-lists.ts'
import { type OpenRegion, stepRegion } from '../lines/regions.ts'
import { partsOfPath } from '../series/file-names.ts'
import { noteEnding } from '../text/note-ending.ts'
import type { TextEdit } from '../text/text.ts'
import {
  encoded,
  type NoteNames,
  nameLeadingTo,
  resolveLink,
  wayTo,
  withoutEnding,
} from './link-targets.ts'
import { type NoteLink, noteLinksIn } from './note-links.ts'

type Renaming = {
  /** The note whose text it is. */
  readonly at: string
  readonly from: string
  readonly to: string
  /** The names before and after. */
  readonly before: NoteNames
  readonly after: NoteNames
}

/** What has to change in a text so that its links to a renamed note lead there still: only the targets, as they are written. */
export function renameEdits(text: string, renaming: Renaming): readonly TextEdit[] {
  const { at, from, to, before, after } = renaming
  const edits: TextEdit[] = []
  eachLine(text, (line, offset) => {
    for (const link of noteLinksIn(line)) {
      if (resolveLink(link, at, before) !== from) continue
      // A name that leads to the note as before may stay.
      if (resolveLink(link, at, after) === to) continue
      const insert = targetFor(link, renaming, line)
      edits.push({ from: offset + link.targetFrom, to: offset + link.targetTo, insert })
    }
  })
  return edits
}

function targetFor(link: NoteLink, { at, to, after }: Renaming, line: string): string {
  const { folder } = partsOfPath(at)
  if (link.kind === 'way') {
    const way = link.target.startsWith('/') ? `/${to}` : wayTo(folder, to)
    const shown = link.target.startsWith('./') && !way.startsWith('.') ? `./${way}` : way
    return line.charAt(link.targetFrom - 1) === '<' ? shown : encoded(shown)
  }
  const whole = noteEnding.test(link.target) ? to : withoutEnding(to)
  const forms = [`/${whole}`]
  if (!link.target.startsWith('/')) forms.unshift(whole)
  if (!link.target.includes('/')) forms.unshift(whole.slice(whole.lastIndexOf('/') + 1))
  return nameLeadingTo(to, forms, at, after)
}

/** The lines that are no code, read as a note is: a list in a fence is none. */
function eachLine(text: string, each: (line: string, offset: number) => void): void {
  const lines = text.split('\n')
  const listed = listsInFences(lines, 'none', 0)
  let open: OpenRegion = 'none'
  let offset = 0
  lines.forEach((line, at) => {
    const before = open
    open = stepRegion(before, line).open
    const isFenced = before.startsWith('fence:') || open.startsWith('fence:')
    if (!isFenced || listed.has(at)) each(line, offset)
    offset += line.length + 1
  })
}
