import type { Row, Skeleton } from '../lines/skeleton.ts'
import { withoutPictures } from '../text/pictures.ts'
import type { Phase } from '../vocabulary.ts'
import { readActionLead } from '../words/action-lead.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { normalLabel, readLabel } from '../words/labels.ts'
import { readPeople } from '../words/roles.ts'
import { labelOfAction } from './action-labels.ts'
import { isAnswered, isQuestion } from './asked-in-turn.ts'
import { isContinuation, isInBullet } from './in-bullet.ts'
import { hintedMeaning, mayBeWork, ofDeeds } from './label-hints.ts'
import { openingOf, openingOfDeeds, openingPromise } from './opening-sentences.ts'
import { isTextInTurn, isTitleOverPeriods } from './over-periods.ts'
import { isAloneOverList, isOneTurn, isOutdented, isOwnList } from './own-level.ts'
import { isHandleAmongOthers, isPersonAlone, namesBelow } from './person-lines.ts'
import { opensTurn, standupLetter } from './standup-letters.ts'

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

type Own = Readonly<Record<string, Phase>> | undefined

/** The label that a row is; null for rows that are work or prose. Persons are not known here. */
export function readLabelRow(row: Row, skeleton: Skeleton, own: Own): LabelRow | null {
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

/** "More tasks were handed out for the coming weeks." with a list right below. */
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

function readRow(row: Row, { rows }: Skeleton, own: Own): LabelRow | null {
  if (row.hidden || row.reading.words === '') return null
  const { reading } = row
  if (row.level > 0) {
    const words = withoutPictures(reading.words).replace(/\s?[:：]$/, '')
    return { words, rest: '', form: 'heading', meaning: readLabel(words, own), opensList: true }
  }
  const label = reading.label
  const action = labelOfAction(row, rows)
  if (action !== undefined) return action
  if (reading.line.box && isBoxedLabel(row, own)) {
    const meaning = readLabel(reading.words, own)
    return { words: reading.words, rest: '', form: 'entry', meaning, opensList: true }
  }
  if (!label && isFullSentence(row, rows)) {
    const { words } = reading
    const meaning = openingOf(words) ?? openingOfDeeds(words, row, rows)
    return meaning ? { words, rest: '', form: 'sentence', meaning, opensList: true } : null
  }
  if (!label && isTitleOverPeriods(row, rows))
    return { words: reading.words, rest: '', form: 'bare', meaning: undefined, opensList: true }
  if (!label || (reading.line.box && !isSignedLabel(row, own))) return null
  const next = rows[row.next]
  if (reading.line.box) {
    const { words } = reading.label ?? reading
    return { words, rest: '', form: 'bare', meaning: readLabel(words, own), opensList: true }
  }
  if (reading.line.kind === 'entry') return entryLabel(row, rows, own)
  if (reading.line.kind === 'text' && isInBullet(row, rows)) {
    const meaning = readLabel(label.words, own) ?? openingPromise(label.words)
    if (meaning) return { words: label.words, rest: '', form: 'entry', meaning, opensList: true }
  }
  if (reading.line.kind !== 'text' || isContinuation(row, rows)) return null
  if (label.rest !== '') {
    const decision = /^(?:decision|decisions|beschluss|note)$/i.test(label.words)
    const inner = decision && /[:：]$/.test(label.rest) ? openingOf(label.rest) : undefined
    if (inner)
      return { words: label.rest, rest: '', form: 'sentence', meaning: inner, opensList: true }
    return {
      words: label.words,
      rest: label.rest,
      form: 'colon',
      meaning: readLabel(label.words, own),
      opensList: false,
    }
  }
  // "**ACTION: Ada to order rope**"
  if (label.form === 'bold' && /(?::| [-–—]) ./.test(label.words) && readActionLead(label.words))
    return null
  const meaning = readLabel(label.words, own)
  if (label.form === 'bold') {
    // "**AI Ada to find out**" above boxes
    const isAbove = /[:：]\W*$/.test(reading.raw) || next?.reading.line.box != null
    const said = meaning ?? (isAbove ? openingPromise(label.words) : undefined)
    return { words: label.words, rest: '', form: 'bold', meaning: said, opensList: true }
  }
  if (label.form === 'colon') {
    const opening = meaning ?? openingOf(label.words) ?? openingOfDeeds(label.words, row, rows)
    const isShort = label.words.length <= 60 && !/[.;] /.test(label.words)
    if (!opening && !isShort) return null
    return {
      words: label.words,
      rest: '',
      form: meaning || isShort ? 'colon' : 'sentence',
      meaning: opening,
      opensList: true,
    }
  }
  // "> To be reviewed by everyone" between a heading and its list
  if (reading.line.quoted && next?.reading.line.quoted === false) return null
  const isRollCall = meaning?.section === 'attendance' && namesBelow(next)
  // "Daily standup" above "Ada"
  const isRound =
    meaning?.section === 'update' && next?.level === 0 && isPersonAlone(next.reading.words)
  // "To-dos" alone on its line above lines without a mark, "Notes" alone between blank lines
  const isOfWork = meaning?.strong === true && meaning.rest === '' && row.blankBefore
  const endsWork =
    /^(?:notes|decision|question|news)$/.test(meaning?.section ?? '') &&
    meaning?.rest === '' &&
    row.blankBefore &&
    next?.blankBefore === true
  // "What did you do since Monday?" right above the answer
  const isAsked = isQuestion(row) && (isOneTurn(row, next) || isAnswered(row, rows))
  const opensList =
    endsWork ||
    isRollCall ||
    isAsked ||
    isRound ||
    (isOfWork && next?.level === 0 && (!next.blankBefore || isAloneOverList(next, rows))) ||
    (next !== undefined && next.reading.line.kind !== 'text' && next.level === 0)
  const isOwnLine = isOneTurn(row, next) && next !== undefined && !isPersonAlone(next.reading.words)
  const above = rows[row.at - 1]
  const begins = row.blankBefore || (above?.level ?? 0) > 0 || label.words.startsWith('@')
  if (!meaning && ((!begins && !isPersonAlone(label.words)) || label.words.endsWith('?')))
    return null
  // "Ada" above a fence with nothing in it, "@ada" right below a heading
  const isAbove =
    isOwnLine || (above?.level ? label.words.startsWith('@') : rows[row.at + 1]?.hidden)
  const isPerson =
    !opensList &&
    (((isAbove || isTextInTurn(next)) && isPersonAlone(label.words)) ||
      opensTurn(next) ||
      isHandleAmongOthers(row, rows))
  return { words: label.words, rest: '', form: 'bare', meaning, opensList: opensList || isPerson }
}

/** "- [ ] Last week's action items" above a list of its own: the box is the agenda's. */
function isBoxedLabel({ reading, children }: Row, own: Own): boolean {
  if (reading.line.mark === null || children.length === 0) return false
  const meaning = readLabel(reading.words, own)
  return meaning?.strong === true && meaning.section === 'reported'
}

/** "✅ Action items": the sign is no box of the label's. */
function isSignedLabel({ reading, next }: Row, own: Own): boolean {
  const { mark, box } = reading.line
  return mark === null && box !== null && next >= 0 && readLabel(reading.words, own) !== undefined
}

// "Mill update and planning next steps": a point of the agenda
const ofTopic = /\b(?:updates?|discussions?|status)\b.* (?:and|&) .*\bnext steps?\b/i

function entryLabel(row: Row, rows: readonly Row[], own: Own): LabelRow | null {
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
