import { type ReadDate, readDate } from '../dates/read-date.ts'
import { remembered } from '../text/remembered.ts'
import type { DateOrder } from '../vocabulary.ts'
import { shapeOf } from './by-shape.ts'

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

/** As people sort names: `notes-9` before `notes-10`; the same on every machine. Takes no name apart: it sorts many. */
export function compareNaturally(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  if (at === a.length && at === b.length) return 0
  const isAfterDigit = isDigit(a, at - 1)
  const [one, other] = [isDigit(a, at), isDigit(b, at)]
  if ((one && other) || (isAfterDigit && (one || other))) {
    let from = at
    while (isDigit(a, from - 1)) from--
    const [mine, others] = [digitsAt(a, from), digitsAt(b, from)]
    return Number(mine) - Number(others) || (mine < others ? -1 : 1)
  }
  // Where both have words, and only one goes on in them, the other one ends there.
  if (one !== other && at > 0 && at < a.length && at < b.length) return one ? -1 : 1
  return a < b ? -1 : 1
}

function isDigit(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function digitsAt(name: string, from: number): string {
  let to = from
  while (isDigit(name, to)) to++
  return name.slice(from, to)
}

const exampleIn = remembered(2_000, (name: string) => readDate(spacedName(name)) ?? null)

/** The date in a file name (without folder and ending), with its place and form there. */
export function dateInName(stem: string, order?: DateOrder | null): ReadDate | undefined {
  const shape = shapeOf(stem)
  if (!shape) return readDate(spacedName(stem), order)
  const found = exampleIn(shape.name)
  if (!found) return undefined
  const isOwn = found.from <= shape.from && shape.from < found.to
  // Another date may be written in numbers whose order matters.
  return isOwn ? { ...found, date: shape.date } : readDate(spacedName(stem), order)
}

/** The name with a space for each hyphen or underscore that joins a date to other words; as long as before. */
export function spacedName(stem: string): string {
  return stem.replace(/(?<=\p{L})[-_.](?=\d)|(?<=\d)[-_](?=\p{L}{4,})/gu, ' ')
}
