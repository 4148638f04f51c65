// Labels that are a line of text without a list mark, by their form.

import type { LabelForm } from '../lines/label-form.ts'
import type { Row } from '../lines/skeleton.ts'
import { readActionLead } from '../words/action-lead.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { readLabel } from '../words/labels.ts'
import { isAnswered, isQuestion } from './asked-in-turn.ts'
import type { LabelRow, OwnLabels } from './label-rows.ts'
import { openingOf, openingOfDeeds, openingPromise } from './opening-sentences.ts'
import { isTextInTurn } from './over-periods.ts'
import { isAloneOverList, isOneTurn } from './own-level.ts'
import { isHandleAmongOthers, isPersonAlone, namesBelow } from './person-lines.ts'
import { opensTurn } from './standup-letters.ts'

/** A label that stands above its list with nothing behind it. */
export function over(
  words: string,
  form: LabelRow['form'],
  meaning: LabelMeaning | undefined,
): LabelRow {
  return { words, rest: '', form, meaning, opensList: true }
}

/** "Next steps: mend the oars", "**Next steps**", "Next steps:" or "Next steps"; null for prose. */
export function textLabel(
  row: Row,
  label: LabelForm,
  rows: readonly Row[],
  own: OwnLabels,
): LabelRow | null {
  const meaning = readLabel(label.words, own)
  if (label.rest !== '') return labelWithRest(label, meaning)
  if (label.form === 'bold') return boldLabel(row, label, rows, meaning)
  if (label.form === 'colon') return colonLabel(row, label, rows, meaning)
  return bareLabel(row, label, rows, meaning)
}

/** "Next steps: mend the oars"; "Decision: Ada and Ben will:" opens a list. */
function labelWithRest({ words, rest }: LabelForm, meaning: LabelMeaning | undefined): LabelRow {
  const isDecision = /^(?:decision|decisions|beschluss|note)$/i.test(words)
  const inner = isDecision && /[:：]$/.test(rest) ? openingOf(rest) : undefined
  if (inner) return over(rest, 'sentence', inner)
  return { words, rest, form: 'colon', meaning, opensList: false }
}

/** "**Next steps**", "**AI Ada to find out**" above boxes; not "**ACTION: Ada to order rope**", which is the action. */
function boldLabel(
  { reading, next }: Row,
  { words }: LabelForm,
  rows: readonly Row[],
  meaning: LabelMeaning | undefined,
): LabelRow | null {
  if (/(?::| [-–—]) ./.test(words) && readActionLead(words)) return null
  const isAbove = /[:：]\W*$/.test(reading.raw) || rows[next]?.reading.line.box != null
  return over(words, 'bold', meaning ?? (isAbove ? openingPromise(words) : undefined))
}

/** "Next steps:", "Ada and Ben will:"; a long line with a colon that opens nothing is prose. */
function colonLabel(
  row: Row,
  { words }: LabelForm,
  rows: readonly Row[],
  meaning: LabelMeaning | undefined,
): LabelRow | null {
  const opening = meaning ?? openingOf(words) ?? openingOfDeeds(words, row, rows)
  const isShort = words.length <= 60 && !/[.;] /.test(words)
  if (!opening && !isShort) return null
  return over(words, meaning || isShort ? 'colon' : 'sentence', opening)
}

/** "Next steps", "Ada", "What did you do since Monday?" alone on the line. */
function bareLabel(
  row: Row,
  { words }: LabelForm,
  rows: readonly Row[],
  meaning: LabelMeaning | undefined,
): LabelRow | null {
  const next = rows[row.next]
  // "> To be reviewed by everyone" between a heading and its list
  if (row.reading.line.quoted && next?.reading.line.quoted === false) return null
  const begins = row.blankBefore || (rows[row.at - 1]?.level ?? 0) > 0 || words.startsWith('@')
  if (!meaning && ((!begins && !isPersonAlone(words)) || words.endsWith('?'))) return null
  const opensList = meansList(row, next, rows, meaning) || isOverTurn(row, words, next, rows)
  return { words, rest: '', form: 'bare', meaning, opensList }
}

/** By what it means, or by the list right below: "To-dos" alone above lines without a mark, "Attendees" above names. */
function meansList(
  row: Row,
  next: Row | undefined,
  rows: readonly Row[],
  meaning: LabelMeaning | undefined,
): boolean {
  const section = meaning?.section
  const isAlone = meaning?.rest === '' && row.blankBefore
  // "Notes" alone between blank lines
  if (isAlone && /^(?:notes|decision|question|news)$/.test(section ?? '') && next?.blankBefore)
    return true
  if (section === 'attendance' && namesBelow(next)) return true
  // "What did you do since Monday?" right above the answer
  if (isQuestion(row) && (isOneTurn(row, next) || isAnswered(row, rows))) return true
  if (next?.level !== 0) return false
  // "Daily standup" above "Ada"
  if (section === 'update' && isPersonAlone(next.reading.words)) return true
  if (isAlone && meaning.strong && (!next.blankBefore || isAloneOverList(next, rows))) return true
  return next.reading.line.kind !== 'text'
}

/** "Ada" above what she tells, above a fence with nothing in it, or "@ada" right below a heading. */
function isOverTurn(row: Row, words: string, next: Row | undefined, rows: readonly Row[]): boolean {
  const isOwnLine = isOneTurn(row, next) && next && !isPersonAlone(next.reading.words)
  const isAbove =
    isOwnLine || (rows[row.at - 1]?.level ? words.startsWith('@') : rows[row.at + 1]?.hidden)
  return (
    ((isAbove || isTextInTurn(next)) && isPersonAlone(words)) ||
    opensTurn(next) ||
    isHandleAmongOthers(row, rows)
  )
}
