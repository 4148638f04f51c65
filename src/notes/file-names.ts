import { type ReadDate, readDate } from './read-date.ts'
import type { DateOrder } from './vocabulary.ts'

/** Folder and file name without its ending. */
export function partsOfPath(path: string): { folder: string; stem: string; ending: string } {
  const slash = path.lastIndexOf('/')
  const file = path.slice(slash + 1)
  const dot = file.lastIndexOf('.')
  return {
    folder: slash < 0 ? '' : path.slice(0, slash),
    stem: dot <= 0 ? file : file.slice(0, dot),
    ending: dot <= 0 ? '' : file.slice(dot),
  }
}

/** As people sort names: `notes-9` before `notes-10`; the same on every machine. */
export function compareNaturally(a: string, b: string): number {
  return compareParts(nameParts(a), nameParts(b))
}

/** A name's digits and what stands between them: what sorts many names takes each apart once. */
export type NameParts = readonly string[]

export function nameParts(name: string): NameParts {
  return name.match(/\d+|\D+/g) ?? []
}

/** `compareNaturally` of the names that the parts are of. */
export function compareParts(mine: NameParts, others: NameParts): number {
  for (let at = 0; at < Math.max(mine.length, others.length); at++) {
    const one = mine[at] ?? ''
    const other = others[at] ?? ''
    if (one === other) continue
    if (/^\d/.test(one) && /^\d/.test(other) && Number(one) !== Number(other)) {
      return Number(one) - Number(other)
    }
    return one < other ? -1 : 1
  }
  return 0
}

/** The date in a file name (without folder and ending), with its place and form there. */
export function dateInName(stem: string, order?: DateOrder | null): ReadDate | undefined {
  return readDate(spacedName(stem), order)
}

/** The name with a space for each hyphen or underscore that joins a date to other words; as long as before. */
export function spacedName(stem: string): string {
  return stem.replace(/(?<=\p{L})[-_.](?=\d)|(?<=\d)[-_](?=\p{L}{4,})/gu, ' ')
}
