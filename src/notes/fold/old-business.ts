import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { isOnlySaid } from '../people/told-of.ts'
import type { Status } from '../vocabulary.ts'
import { foldTold } from './fold-updates.ts'
import { type Folding, keepItem } from './folding.ts'

/** In a review of old topics, an entry that names its owner. */
export function foldOldBusiness(fold: Folding, row: Row, here: Place): boolean {
  if (here.section !== 'update' || here.person || row.parent >= 0) return false
  if (foldTold(fold, row)) return true
  const own = ownOwners(row.reading, fold.people, 'list')
  // "Ada noted that the room is cold"
  if (own?.by === 'sentence' && isOnlySaid(row.reading)) return false
  if (
    !own ||
    own.text === '' ||
    own.owners.length === 0 ||
    own.by === 'lead' ||
    /\?$/.test(own.text)
  )
    return false
  if (own.by !== 'sentence' && row.reading.verb() === null) return false
  const isToCome = isPromised(row.reading) || isAssigned(here, row.reading)
  keepItem(fold, row, here, {
    found: own.by === 'sentence' ? 'sentence' : 'owner',
    why: `entry with an owner under "${here.path.at(-1) ?? ''}"`,
    sure: false,
    owners: own.owners,
    text: own.text,
    phase: isToCome ? 'planned' : 'reported',
    status: isToCome ? 'open' : statusTold(row.reading),
  })
  return true
}

// "Treasurer's report": of what is new, and no review of what was to be done
const report = /\breports?$/i

/** "Ada to ring the mill" in somebody's report. */
function isAssigned({ path }: Place, reading: LineReading): boolean {
  return (
    report.test(path.at(-1) ?? '') &&
    reading.commitments().some(({ how, first }) => first && how === 'infinitive')
  )
}

function statusTold(reading: LineReading): Status {
  const isAtWork = reading.commitments().some(({ how, first }) => first && how === 'progress')
  return reading.status()?.status ?? (isAtWork ? 'partial' : 'open')
}

/** "The map is done, and Ben will print it": still to come. */
function isPromised(reading: LineReading): boolean {
  return (
    / (?:will|is going to|['’]ll) /.test(reading.core) &&
    reading.commitments().some(({ how }) => how === 'modal')
  )
}
