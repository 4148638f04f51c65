import type { Note } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from './items-by-rules.ts'

/** What the rules read in a note as short lines, so that a failing test reads as a difference of texts. */
export function noteLines(note: Note): string[] {
  return itemsByRules(note).map(({ item, line }) => {
    const owners = item.owners.length > 0 ? item.owners.join(',') : '-'
    const due = item.due ? ` due ${item.due.date ?? item.due.words}` : ''
    const phase = item.phase === 'planned' ? '' : ` ${item.phase}`
    return `${line} ${item.status}${phase} ${owners} "${item.text}"${due}`
  })
}

/** The text of a test: common indentation taken off, no blank line at either end. */
export function note(strings: TemplateStringsArray): string {
  const lines = strings
    .join('')
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n')
  const width = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0),
  )
  return lines.map((line) => line.slice(width)).join('\n')
}
