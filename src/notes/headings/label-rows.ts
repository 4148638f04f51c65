import type { Row, Skeleton } from '../lines/skeleton.ts'
import { withoutPictures } from '../text/pictures.ts'
import type { Phase } from '../vocabulary.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { normalLabel, readLabel } from '../words/labels.ts'
import { readPeople } from '../words/roles.ts'
import { labelOfAction } from './action-labels.ts'
import { isContinuation, isInBullet } from './in-bullet.ts'
import { hintedMeaning, mayBeWork, ofDeeds } from './label-hints.ts'
import { openingOf, openingOfDeeds, openingPromise } from './opening-sentences.ts'
import { isTitleOverPeriods } from './over-periods.ts'
import { isOutdented, isOwnList } from './own-level.ts'
import { standupLetter } from './standup-letters.ts'
import { over, textLabel } from './text-labels.ts'

/** A row that stands above others as heading or label, as far as its own words and place tell. */
export type LabelRow = {
  readonly words: string
  /** What follows the colon on the same line. */
  readonly rest: string
  /** Rows of one form are siblings: a new one ends the list of the last one. */
  readonly form: 'heading' | 'bold' | 'colon' | 'bare' | 'entry' | 'sentence'
  readonly meaning: LabelMeaning | undefined
  /** Its entries are nested under it, or follow it. */
  readonly opensList: boolean
  /** Who is to do what stands below, with the words around: "Ada to find out". */
  readonly told?: string
}

/** Labels that the folder's settings give a meaning. */
export type OwnLabels = Readonly<Record<string, Phase>> | undefined

/** The label that a row is; null for rows that are work or prose. Persons are not known here. */
export function readLabelRow(row: Row, skeleton: Skeleton, own: OwnLabels): LabelRow | null {
  const turn = standupLetter(row, skeleton)
  if (turn) return turn
  const read = readRow(row, skeleton, own)
  const hinted =
    read?.opensList &&
    mayBeHinted(read) &&
    (read.form !== 'entry' || ofDeeds.test(normalLabel(read.words)))
      ? hintedMeaning(read.words, row, skeleton.rows)
      : undefined
  const label = read && hinted ? { ...read, meaning: hinted } : read
  if (label?.meaning?.section !== 'attendance' || !weakAttendance.test(label.words)) return label
  return listsNames(row, skeleton) ? label : { ...label, meaning: undefined }
}

/**
 * Nothing is known of it, or it is about the next meeting (its date, or what is due by then), what was said of the last, or
 * what came out of this one.
 */
function mayBeHinted({ meaning, words }: LabelRow): boolean {
  return !meaning || /^(?:info|notes)$/.test(meaning.section) || mayBeWork.test(words)
}

// Topics as often as lists of who was there
const weakAttendance =
  /^(?:the )?(?:members?|people|staff|guests?|introductions|participants?|team|invited|late|board)$/i

function listsNames(row: Row, { rows }: Skeleton): boolean {
  const next = rows[row.next]
  if (!next || next.level > 0) return false
  const words =
    next.reading.line.kind === 'row' ? (next.reading.cells()[0] ?? '') : next.reading.words
  return (
    words.length < 80 &&
    !/[.!?]$/.test(words) &&
    (next.reading.line.kind === 'row' || readPeople(words.split(/ [-–—:] |: /)[0] ?? '').length > 0)
  )
}

function readRow(row: Row, { rows }: Skeleton, own: OwnLabels): LabelRow | null {
  const { words, label, line } = row.reading
  if (row.hidden || words === '') return null
  if (row.level > 0) {
    const title = withoutPictures(words).replace(/\s?[:：]$/, '')
    return over(title, 'heading', readLabel(title, own))
  }
  const action = labelOfAction(row, rows)
  if (action !== undefined) return action
  if (line.box && isBoxedLabel(row, own)) return over(words, 'entry', readLabel(words, own))
  if (!label) return sentenceOrTitle(row, rows)
  if (line.box)
    return isSignedLabel(row, own) ? over(label.words, 'bare', readLabel(label.words, own)) : null
  if (line.kind === 'entry') return entryLabel(row, rows, own)
  if (line.kind !== 'text') return null
  if (isInBullet(row, rows)) {
    const meaning = readLabel(label.words, own) ?? openingPromise(label.words)
    if (meaning) return over(label.words, 'entry', meaning)
  }
  return isContinuation(row, rows) ? null : textLabel(row, label, rows, own)
}

/** "More tasks were handed out for the coming weeks." right above a list, and a title right above "Last week". */
function sentenceOrTitle(row: Row, rows: readonly Row[]): LabelRow | null {
  const { words } = row.reading
  if (isFullSentence(row, rows)) {
    const meaning = openingOf(words) ?? openingOfDeeds(words, row, rows)
    return meaning ? over(words, 'sentence', meaning) : null
  }
  return isTitleOverPeriods(row, rows) ? over(words, 'bare', undefined) : null
}

function isFullSentence({ at, reading, next, parent }: Row, rows: readonly Row[]): boolean {
  const below = rows[next]
  return (
    reading.line.kind === 'text' &&
    parent < 0 &&
    reading.words.endsWith('.') &&
    next === at + 1 &&
    below?.reading.line.kind === 'entry'
  )
}

/** "- [ ] Last week's action items" above a list of its own: the box is the agenda's. */
function isBoxedLabel({ reading, children }: Row, own: OwnLabels): boolean {
  if (reading.line.mark === null || children.length === 0) return false
  const meaning = readLabel(reading.words, own)
  return meaning?.strong === true && meaning.section === 'reported'
}

/** "✅ Action items": the sign is no box of the label's. */
function isSignedLabel({ reading, next }: Row, own: OwnLabels): boolean {
  const { mark, box } = reading.line
  return mark === null && box !== null && next >= 0 && readLabel(reading.words, own) !== undefined
}

// "Mill update and planning next steps": a point of the agenda
const ofTopic = /\b(?:updates?|discussions?|status)\b.* (?:and|&) .*\bnext steps?\b/i

function entryLabel(row: Row, rows: readonly Row[], own: OwnLabels): LabelRow | null {
  const label = row.reading.label
  const next = rows[row.next]
  if (!label) return null
  const read = readLabel(label.words, own)
  // "Update by Ada" above what she tells
  const isTurn = read?.section === 'update' && / (?:by|from) /.test(label.words)
  const isTopic = label.form === 'bare' || ofTopic.test(label.words)
  const meaning = read?.rest && !isTurn && isTopic ? undefined : read
  if (!meaning && label.words.endsWith('?')) return null
  const hasNested = row.children.length > 0
  if (label.rest !== '') {
    // "DONE: order rope" with its owner below is work in that state
    if (hasNested && row.reading.core === label.rest) return null
    // "Action: Ada to write" with remarks below is the action, "Next: a, b" the label of a list
    if (/^(?:action|ai|to-?do|task|follow[- ]?up)(?: item| point)?\b/i.test(label.words))
      return null
    // "Observers: what is the state?"
    if (meaning?.section === 'attendance' && label.rest.endsWith('?')) return null
    // "Plan of the week: who is working on what?" above what each one says
    const asked = hasNested && /\?(?: \(|$)/.test(label.rest) ? readLabel(label.rest) : undefined
    const told = meaning ?? asked
    return told
      ? { words: label.words, rest: label.rest, form: 'entry', meaning: told, opensList: hasNested }
      : null
  }
  if (label.form === 'bare' && !hasNested && !isOwnList(row, next))
    return meaning
      ? { words: label.words, rest: '', form: 'entry', meaning, opensList: false }
      : null
  const opening =
    meaning ??
    (label.form === 'colon'
      ? (openingOf(label.words) ?? openingOfDeeds(label.words, row, rows))
      : undefined)
  return {
    words: label.words,
    rest: '',
    form: 'entry',
    meaning: opening,
    opensList: hasNested || isOwnList(row, next) || isOutdented(row, rows),
  }
}
