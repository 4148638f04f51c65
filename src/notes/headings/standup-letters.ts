// Stand-ups whose labels are letters: "Y: the map", "T: the pier", "B: none".

import { bracketLabel } from '../lines/bracket-labels.ts'
import type { Row, Skeleton } from '../lines/skeleton.ts'
import { readLabel } from '../words/labels.ts'
import type { LabelRow } from './label-rows.ts'

const letters: Readonly<Record<string, string>> = { Y: 'Yesterday', T: 'Today', B: 'Blockers' }

function letterOf(row: Row | undefined): string | undefined {
  const words = row?.reading.label?.words
  return words?.length === 1 && row?.reading.label?.form === 'colon' ? letters[words] : undefined
}

/** What the next row begins with tells that the row above it is somebody's name. */
export function opensTurn(next: Row | undefined): boolean {
  return (
    (letterOf(next) === 'Yesterday' && next?.reading.label?.rest !== '') ||
    bracketLabel(next?.reading.words ?? '') !== null
  )
}

/** "Y: the map", "T: the pier", "B: none" below each other: yesterday, today and what blocks. */
export function standupLetter(row: Row, { rows }: Skeleton): LabelRow | null {
  const words = letterOf(row)
  if (words === undefined || (!letterOf(rows[row.next]) && !letterOf(rows[row.at - 1]))) return null
  const rest = row.reading.label?.rest ?? ''
  const opensList = rest === ''
  return { words, rest, form: 'colon', meaning: readLabel(words), opensList }
}
