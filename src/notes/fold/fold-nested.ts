// What is nested under entries of a list of work.

import type { Place } from '../headings/frames.ts'
import { areStages } from '../headings/label-hints.ts'
import { isSpeech } from '../lines/is-speech.ts'
import { hasTicket, isExplanation, isNestedWork, isStateAlone } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { isReference, isTitleOfTicket } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { areSteps } from '../lines/steps.ts'
import type { Phase } from '../vocabulary.ts'
import { namesOnly } from './around-item.ts'
import { foldWill } from './fold-below.ts'
import { type Folding, inheritedOwners, keepItem } from './folding.ts'
import { isSpoken, listShape } from './list-shapes.ts'
import { ownersInList } from './owners-in-list.ts'
import { isSought } from './sought.ts'

/** A nested entry that is work of its own: it has an owner or a box, or what is above it only names the area. */
export function foldNestedEntry(
  fold: Folding,
  row: Row,
  here: Place,
  { phase, parentAt }: { phase: Phase; parentAt: number | null },
): void {
  const { rows, made, people } = fold
  const { reading } = row
  if (namesOnly(reading, people) || isReference(reading) || isStateAlone(reading)) return
  if (isTitleOfTicket(reading)) return
  if (/[:：]$/.test(reading.words) && row.children.length > 0 && reading.verb() === null) return
  const own = ownersInList(fold, reading, here, 'nested')
  // "Ada: how far do we want to go?" is said of the item above
  const isLed = own?.by === 'lead' || (own?.by === 'bracket' && reading.core.startsWith('['))
  if (own && isLed && (isSpeech(own.text) || isSpoken(listShape(fold, row)))) return
  if (own && own.text !== '') {
    keepItem(fold, row, here, {
      found: own.by === 'sentence' ? 'sentence' : 'owner',
      why: 'nested entry with an owner of its own',
      sure: own.by !== 'sentence',
      owners: own.owners,
      text: own.by === 'sentence' ? reading.words : own.text,
      phase: own.by === 'sentence' && isPromised(reading) ? 'planned' : phase,
    })
    return
  }
  // "Will oil it next week" below what was done
  if (phase === 'reported' && foldWill(fold, row, here)) return
  if (phase === 'reported' && areStages(here.path.at(-1) ?? '')) return
  const parent = parentAt === null ? undefined : made.get(parentAt)
  const parentRow = parentAt === null ? undefined : rows[parentAt]
  // "The rest of" above what belongs to it
  if (parentRow?.reading.words.endsWith(' of')) return
  const isList =
    parentAt !== null &&
    row.parent === parentAt &&
    isNestedWork(reading, {
      isArea: parent?.isArea ?? false,
      hasBox: parentRow?.reading.line.box != null,
      isReport: phase === 'reported',
    })
  const isPart = parentRow !== undefined && row.parent === parentAt && areSteps(parentRow, rows)
  if (
    !isList &&
    !isPart &&
    !isSought(reading) &&
    !(parentAt === null && !isExplanation(reading) && hasTicket(reading))
  )
    return
  keepItem(fold, row, here, {
    found: 'nested',
    why: 'nested entry that is work of its own',
    sure: false,
    owners: inheritedOwners(fold, row, here),
    text: reading.words,
    phase: isPart ? 'reported' : phase,
    how: isPart ? 'progress' : null,
    status: isPart && reading.verb() === 'past' ? 'done' : undefined,
  })
}

/** "Ada will update the map" below what was done. */
function isPromised(reading: LineReading): boolean {
  return (
    / will /.test(reading.core) &&
    reading.commitments().some(({ how, first }) => first && how === 'modal')
  )
}
