import { partsOfPath } from '../series/file-names.ts'
import { noteEnding } from '../text/note-ending.ts'
import type { NoteLink } from './note-links.ts'

// What a link leads to, which depends on the names of the other notes; and what to write for a link to lead to a note. With a
// `/` in front it goes from the folder of notes on, else from the folder of its own note first.

/** The names by which the notes of a folder can be linked to. */
export type NoteNames = {
  readonly has: (path: string) => string | undefined
  readonly byStem: (stem: string) => readonly string[]
  readonly byTitle: (title: string) => readonly string[]
}

/** The names of notes by their paths, and by their titles where these are known. */
export function namesOf(
  paths: Iterable<string>,
  titleOf: (path: string) => string | undefined = () => undefined,
): NoteNames {
  const byTitle = new Map<string, string[]>()
  const byPath = new Map<string, string>()
  const byStem = new Map<string, string[]>()
  for (const path of paths) {
    byPath.set(folded(path), path)
    const stem = folded(partsOfPath(path).stem)
    const some = byStem.get(stem)
    if (some) some.push(path)
    else byStem.set(stem, [path])
    const title = titleOf(path)
    if (title) {
      const key = folded(title.trim())
      byTitle.set(key, [...(byTitle.get(key) ?? []), path])
    }
  }
  return {
    byTitle: (title) => byTitle.get(folded(title)) ?? [],
    has: (path) => byPath.get(folded(path)),
    byStem: (stem) => byStem.get(folded(stem)) ?? [],
  }
}

/** The path of the note that the link in the note at `at` leads to; null where there is none in the folder. */
export function resolveLink(
  { kind, target }: Pick<NoteLink, 'kind' | 'target'>,
  at: string,
  names: NoteNames,
): string | null {
  const { folder } = partsOfPath(at)
  if (kind === 'way') {
    const way = joined(target.startsWith('/') ? '' : folder, target)
    return (way !== null && names.has(way)) || null
  }
  for (const from of target.startsWith('/') ? [''] : [folder, '']) {
    const way = joined(from, target)
    const found = way === null ? undefined : withAnyEnding(way, names)
    if (found !== undefined) return found
  }
  const { stem } = partsOfPath(noteEnding.test(target) ? target : `${target}.md`)
  const tail = folded(withoutEnding(target))
  const fitting = names
    .byStem(stem)
    .filter((path) => `/${folded(withoutEnding(path))}`.endsWith(`/${tail}`))
  return nearest(fitting.length > 0 ? fitting : names.byTitle(target), folder)
}

/** Where a note that a link asks for would be made; null where that can't be in the folder. */
export function missingPath({ kind, target }: NoteLink, at: string): string | null {
  const { folder } = partsOfPath(at)
  const isFromRoot = target.startsWith('/') || (kind === 'name' && target.includes('/'))
  const way = joined(isFromRoot ? '' : folder, target)
  if (way === null || way === '') return null
  return noteEnding.test(way) ? way : `${way}.md`
}

/** The shortest name by which a link in the note at `at` leads to the note at `path`. */
export function nameFor(path: string, at: string, names: NoteNames): string {
  const way = withoutEnding(path)
  return nameLeadingTo(path, [partsOfPath(path).stem, way, `/${way}`, path], at, names)
}

/** The first of these names that leads there from the note at `at`; the path from the folder of notes on where none does. */
export function nameLeadingTo(
  path: string,
  forms: readonly string[],
  at: string,
  names: NoteNames,
): string {
  const leads = (target: string) => resolveLink({ kind: 'name', target }, at, names) === path
  return forms.find(leads) ?? `/${path}`
}

/** The way to the note at `path` as a link in the note at `at` writes it: `[words](way)`. */
export function wayFor(path: string, at: string): string {
  return encoded(wayTo(partsOfPath(at).folder, path))
}

/** The way from a folder to a note, both told from the folder of notes on. */
export function wayTo(folder: string, to: string): string {
  const here = folder === '' ? [] : folder.split('/')
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}

/** The way from the folder on; null where it leads out of all. */
function joined(folder: string, way: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of way.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

function withAnyEnding(way: string, names: NoteNames): string | undefined {
  for (const ending of ['', '.md', '.markdown', '.txt']) {
    const found = names.has(`${way}${ending}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Of several notes of a name that in the same folder, else the one that is least deep. */
function nearest(paths: readonly string[], folder: string): string | null {
  const depth = (path: string) =>
    partsOfPath(path).folder === folder ? -1 : path.split('/').length
  return [...paths].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null
}

export function withoutEnding(path: string): string {
  return path.replace(noteEnding, '')
}

/** As a way in `(…)` is written: what would end it is told by its code. */
export function encoded(way: string): string {
  return way.replace(/[\s%#<>()"\\]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
  )
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
