import { atOnce, eachInSteps, type Steps } from '../text/steps.ts'
import { partsOfPath } from './file-names.ts'

// Sync programs that find two texts for one file keep the second beside it under a name of their own making. Such a file
// is another version of a note and no meeting of its own, so it is left out of series and counts.

/** Who made the name. */
type CopyMaker =
  | 'syncthing'
  | 'dropbox'
  | 'nextcloud'
  | 'obsidian'
  | 'onedrive'
  | 'icloud'
  | 'carryover'

type CopyName = {
  /** The name (without ending) of the note that it is a version of. */
  readonly of: string
  readonly by: CopyMaker
  /** False where people give such names too: then what both notes say has to decide. */
  readonly isSure: boolean
}

const sureNames: readonly (readonly [CopyMaker, RegExp])[] = [
  // weekly.sync-conflict-20261121-093012-K3PQ7ZA
  ['syncthing', /^(.+)\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}$/],
  // weekly (Ada's conflicted copy 2026-11-21)   weekly (Ada's conflicted copy 2026-11-21 (1))
  ['dropbox', /^(.+?) \((?:.+['’]s )?conflicted copy \d{4}-\d\d-\d\d(?: \(\d+\))?\)$/i],
  // weekly (In Konflikt stehende Kopie von Ada 2026-11-21)
  [
    'dropbox',
    /^(.+?) \((?:.+ )?(?:In Konflikt stehende Kopie|Copie en conflit|Copia en conflicto)(?: .+)? \d{4}-\d\d-\d\d(?: \(\d+\))?\)$/i,
  ],
  // weekly (Konflikt-Kopie von Ada 2026-11-21)   weekly (In Konflikt stehende Kopie von Ada)
  [
    'dropbox',
    /^(.+?) \((?:[^()]+ )?(?:Konflikt-?Kopie|In Konflikt stehende Kopie)(?: [^()]+)?(?: \(\d+\))?\)$/i,
  ],
  // weekly (Case Conflict)   weekly (Case Conflict 1)
  ['dropbox', /^(.+?) \((?:.+['’]s )?Case Conflict(?: \d+)?\)$/i],
  // weekly (conflicted copy 2026-11-21 093012)   weekly_conflict-20261121-093012
  ['nextcloud', /^(.+?) \(conflicted copy(?: .+)? \d{4}-\d\d-\d\d \d{6}\)$/i],
  ['nextcloud', /^(.+?)_conflict-\d{8}-\d{6}$/],
  // weekly (Conflicted copy Ada's phone 202611210930)
  ['obsidian', /^(.+?) \(Conflicted copy .+ \d{12}\)$/],
  // weekly (recovered 1)   weekly (changed elsewhere 2)
  ['carryover', /^(.+) \((?:recovered|changed elsewhere) \d+\)$/],
]

// weekly-DESKTOP-4F2K9Q1   weekly-ADA-PC
const device =
  /^(.+?)-((?:DESKTOP|LAPTOP|WIN|SURFACE|MACBOOK|IMAC)(?:[A-Z0-9]|-(?=[A-Z0-9]))*|[A-Z0-9]+-(?:PC|LAPTOP|DESKTOP|MBP|MAC|MACBOOK|SURFACE))(?:-\d)?$/
// weekly 2
const numbered = /^(.+) ([2-9])$/

// Every name that one of the patterns takes has this in it; a folder's names are looked at again and again.
const maybe =
  /conflict|konflikt|conflit|\((?:recovered|changed elsewhere) | [2-9]$|-[A-Z\d]{2,}(?:-\d)?$/i

/** What the name (without ending) says about being another version of a note; null where it says nothing. */
export function readCopyName(stem: string): CopyName | null {
  if (!maybe.test(stem)) return null
  for (const [by, pattern] of sureNames) {
    const of = pattern.exec(stem)?.[1]
    if (of !== undefined) return { of, by, isSure: true }
  }
  const ofDevice = device.exec(stem)?.[1]
  if (ofDevice !== undefined) return { of: ofDevice, by: 'onedrive', isSure: true }
  const ofNumbered = numbered.exec(stem)?.[1]
  return ofNumbered === undefined ? null : { of: ofNumbered, by: 'icloud', isSure: false }
}

/** What of a note tells whether it is a version of another. */
type CopyNote = {
  readonly path: string
  readonly title: string | null
  readonly dates: readonly string[]
}

/**
 * The notes that are other versions of notes of the same folder, with what they are versions of. A version whose note is
 * not there is a note like any other, and a version of a version belongs to the note itself.
 */
export function copiesIn<N extends CopyNote>(notes: readonly N[]): ReadonlyMap<string, N> {
  return atOnce(copiesInSteps(notes))
}

/** The same, step by step. */
export function* copiesInSteps<N extends CopyNote>(
  notes: readonly N[],
): Steps<ReadonlyMap<string, N>> {
  const copies = new Map<string, N>()
  const suspects: N[] = []
  yield* eachInSteps(notes, (note) => {
    if (maybe.test(partsOfPath(note.path).stem)) suspects.push(note)
  })
  if (suspects.length === 0) return copies
  const byPath = new Map<string, N>()
  yield* eachInSteps(notes, (note) => void byPath.set(note.path, note))
  yield* eachInSteps(suspects, (note) => {
    const original = originalOf(note, byPath)
    if (original) copies.set(note.path, original)
  })
  return copies
}

function originalOf<N extends CopyNote>(note: N, byPath: ReadonlyMap<string, N>): N | null {
  const { stem } = partsOfPath(note.path)
  const read = readCopyName(stem)
  if (!read) return null
  const at = note.path.lastIndexOf(stem)
  const path = note.path.slice(0, at) + read.of + note.path.slice(at + stem.length)
  const original = byPath.get(path)
  if (!original) return null
  if (!read.isSure && !saysTheSame(note, original)) return null
  return originalOf(original, byPath) ?? original
}

/** A copy of a sync program has the meetings of its note; a second note of a team has others. */
function saysTheSame(one: CopyNote, other: CopyNote): boolean {
  return (
    one.dates.length > 0 && one.title === other.title && one.dates.join() === other.dates.join()
  )
}
