import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText } from '../text/text.ts'
import { withoutTaskSigns } from '../text/tool-marks.ts'
import { withoutRemark } from '../words/remarks.ts'

/** How a team writes who does it: `Rope (Ben)`, `Rope (@ben)`, `Rope - Ben`, `@ben Rope`, `Ben: Rope`, `**Ben:** Rope`, `Rope [[Ben]]`. */
export type OwnerManner = 'parentheses' | 'mention' | 'dash' | 'handle' | 'colon' | 'bold' | 'link'

const manners: readonly (readonly [OwnerManner, RegExp])[] = [
  ['parentheses', /\([^()]*\)$/],
  ['handle', /^@[\w-]+/],
  ['link', /(?<!\p{L})\[\[[^[\]]+\]\]$/u],
  ['bold', /^\*\*\p{Lu}[^:*[]{0,40}:\*\* /u],
  ['colon', /^[*_]*\p{Lu}[^:[]{0,40}:(?!:)/u],
  ['dash', /\s[-–—]\s*\p{Lu}[^-–—]*$/u],
]

/** The manner of most of the note's work that names its owner in its own line; parentheses where none does. */
export function ownerManner(text: NoteText, note: Note): OwnerManner {
  return usedManner(text, note) ?? 'parentheses'
}

/** The same; undefined where no work names its owner. */
export function usedManner(text: NoteText, note: Note): OwnerManner | undefined {
  const counts = new Map<OwnerManner, number>()
  for (const { meeting, firstLine } of note.meetings) {
    for (const item of meeting.items) {
      const words = text.line(firstLine + item.line).text
      const { from, to } = readLine(words)
      const content = withoutTaskSigns(withoutRemark(words.slice(from, to))).trimEnd()
      if (!item.owners.some((name) => content.includes(name))) continue
      const manner = manners.find(([, pattern]) => pattern.test(content))?.[0]
      if (manner) counts.set(manner, (counts.get(manner) ?? 0) + 1)
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0]
}

/** The words of a piece of work with its owners, in a manner. */
export function withOwners(words: string, owners: readonly string[], manner: OwnerManner): string {
  if (owners.length === 0) return words
  const names = owners.map((name) => name.replace(/^@/, ''))
  // Nobody can tell where a handle of two words ends.
  switch (manner === 'handle' && names.some((name) => /\s/.test(name)) ? 'parentheses' : manner) {
    case 'parentheses':
      return `${words} (${names.join(', ')})`
    case 'mention':
      return `${words} (${names.map((name) => `@${name}`).join(', ')})`
    case 'link':
      return `${words} ${names.map((name) => `[[${name}]]`).join(' ')}`
    case 'dash':
      return `${words} - ${names.join(', ')}`
    case 'handle':
      return `${names.map((name) => `@${name}`).join(' ')} ${words}`
    case 'colon':
      return `${names.join(', ')}: ${words}`
    case 'bold':
      return `**${names.join(', ')}:** ${words}`
  }
}
