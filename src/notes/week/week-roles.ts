import type { SeriesMeeting } from '../series/meetings.ts'
import type { Roles } from '../vocabulary.ts'

type Role = keyof Roles

const roleWords: readonly (readonly [Role, RegExp])[] = [
  ['moderator', /moderat|facilitat|chair|host|leitung|animat|moderad/i],
  ['notetaker', /note|scribe|minute|secretar|protokoll|recorder|acta|ata\b/i],
  ['lead', /lead/i],
]

/** Who is next in a role line, where the role goes round the team; undefined where the same names stay. */
export function nextInRole(words: string, meetings: readonly SeriesMeeting[]): string | undefined {
  const role = roleWords.find(([, pattern]) => pattern.test(words))?.[0]
  if (role === undefined) return undefined
  // The oldest first; a meeting without the role says nothing.
  const turns = meetings
    .slice(-12)
    .map(({ meeting }) => meeting.roles[role].join(', '))
    .filter((names) => names !== '')
  const [last, before] = [turns.at(-1), turns.at(-2)]
  if (last === undefined || before === undefined || last === before) return undefined
  const waiting = [...new Set(turns)].filter((name) => name !== last)
  // Whoever has waited longest.
  return waiting.sort((a, b) => turns.lastIndexOf(a) - turns.lastIndexOf(b))[0]
}

// "Ada (@ada)": the handle goes with the name
const handle = /^\s*\(?@[\w-]+\)?/

/** The role line with other names: `**Moderator:** Ada (@ada)` with Ben is `**Moderator:** Ben`. */
export function withNames(line: string, before: readonly string[], after: string): string {
  const [first, last] = [before[0], before.at(-1)]
  if (first === undefined || last === undefined) return line
  const from = line.indexOf(first, Math.max(0, line.indexOf(':')))
  const end = line.lastIndexOf(last) + last.length
  if (from < 0 || end <= from) return line
  const rest = line.slice(end).replace(handle, '')
  return line.slice(0, from) + after + rest
}
