// The words of a piece of work as carry-over compares them: light stems without list marks, addresses and filler. What
// a team adds when it reports ("- did not finish", "(PR open)") is kept apart from the head, which it tends to copy.

import { findDate } from '../dates/dates.ts'
import { dueSpan } from '../dates/due.ts'

export type Wording = {
  /** Stems in the order of the text, each once. */
  readonly stems: readonly string[]
  /** Neighbouring words as one: `node trust` is also `nodetrust`. */
  readonly joined: readonly string[]
  /** The stems before the first remark. */
  readonly head: readonly string[]
  /** Numbers that name something: versions, ticket numbers, counts; no dates, times and measures. */
  readonly numbers: readonly string[]
  /** Those before the first remark: what comes after it may count how far the work is. */
  readonly headNumbers: readonly string[]
  /** Tickets and pages it points to, `289` or `wiki/restore`. */
  readonly references: readonly string[]
}

const fillers = new Set(
  `a an the and or of to in on for with from by at as is are be been was were will would should could can may might must
  has have had do does did done not no it its this that these those there here we our us i you he she they them his her
  their my me so if but than then too also just more most some any all up out off over into about around after before
  during per via each other both who what when where which how why very much many one two only still yet now again
  today tomorrow yesterday week weeks next last day days monday tuesday wednesday thursday friday saturday sunday
  und oder der die das den dem ein eine einen mit für von zu im am auf an ist sind wird werden noch nicht
  le la les un une des du de et ou pour avec dans sur par est sont à au aux
  el los las una unos unas y o en con para por del al es son que no
  os as um uma e em com para por do da dos das que não`.split(/\s+/),
)

/** Verbs and nouns of any work: they say little of which work it is. */
const commonWork = new Set(
  `start begin finish complet continu work make get do go keep look check try need want plan help ensur set setup add
  creat updat fix chang improv review discuss discussion implement implementat develop build writ prepar investigat research figur
  test support handl issu task item thing stuff pr prs pull request bug progress wip todo team meet meeting new final
  first draft initial version ongo remain possib possibl prioriti focus sync follow followup move run send take give see find use us
  bring talk ask tell let put hav feedback document doc docs`.split(/\s+/),
)

/** Whether the stem says little of which work it is: "work", "start", "review". */
export function isOfAnyWork(stem: string): boolean {
  return commonWork.has(stem)
}

/** How much a stem tells of which work it is, before rarity is known: 1, or less for words of any work. */
export function tellingOf(stem: string): number {
  return isOfAnyWork(stem) ? 0.35 : 1
}

// "AI: …", "TODO: …"
const marker = /^\p{Lu}{2,6}:\s+/u

/** Takes the words of a piece of work apart. Total. */
export function wordingOf(text: string): Wording {
  const references = new Set<string>()
  const plain = text
    .replace(marker, '')
    .replace(/\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_, words: string, address: string) => {
      addReference(references, address)
      return words
    })
    .replace(/\b(?:https?:\/\/|www\.)[^\s)>\]]+/g, (address) => {
      addReference(references, address)
      return ' '
    })
    .replace(/[‘’´`]/g, "'")
  const remark = remarkAfter(plain)
  const numbers = new Set<string>()
  const stems = stemsOf(plain, numbers)
  const headNumbers = new Set<string>()
  const hasRemark = remark !== undefined && remark.index > 0
  const head = hasRemark ? stemsOf(plain.slice(0, remark.index), headNumbers) : stems
  return {
    stems,
    joined: joinedStems(plain),
    head: head.length > 0 ? head : stems,
    numbers: [...numbers],
    headNumbers: [...(hasRemark ? headNumbers : numbers)],
    references: [...references],
  }
}

const remarkStart = /\s[-–—]{1,2}\s|;\s|\.\s|\s\(|:\s/g

// What stands before a colon is the work only where it is more than a marker or a name: "AI: order rope", "Ada: rope".
function remarkAfter(text: string): { readonly index: number } | undefined {
  for (const remark of text.matchAll(remarkStart)) {
    if (!remark[0].startsWith(':')) return remark
    if (text.slice(0, remark.index).trim().split(/\s+/, 3).length > 2) return remark
  }
  return undefined
}

function addReference(references: Set<string>, address: string): void {
  const path = address
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
  const number = /\/(?:issues?|pulls?|merge_requests|browse|tickets?)\/([A-Z]*-?\d+)/i.exec(
    path,
  )?.[1]
  if (number) references.add(number.toLowerCase())
  else if (path.split('/').length > 2) references.add(path.slice(1).toLowerCase())
}

function stemsOf(text: string, numbers: Set<string>): string[] {
  const found = new Set<string>()
  const measures = /\d/.test(text) ? measuresIn(text) : []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)) {
    if (/\d/.test(word) && !/\p{L}{3}/u.test(word)) {
      if (!measures.some(({ from, to }) => from <= index && index < to)) {
        numbers.add(word.toLowerCase())
      }
      continue
    }
    const lower = word.toLowerCase().replace(/'s?$/, '').replace(/'/g, '')
    if (lower === '' || fillers.has(lower)) continue
    found.add(stemOf(lower))
    // `TransactionStatus` is also its parts.
    const parts = word.match(/\p{Lu}?\p{Ll}{2,}|\p{Lu}{2,}(?!\p{Ll})/gu)
    if (parts && parts.length > 1) {
      for (const part of parts) if (part.length > 2) found.add(stemOf(part.toLowerCase()))
    }
  }
  return [...found]
}

// "2 days", "50 %", "3-4 weeks", "14:30": how far, how long and when, which changes from week to week.
const measure =
  /\d[\d.,]*(?:\s*[-–/]\s*\d+)?\s*(?:%|h\b|hrs?\b|min\b|am\b|pm\b|uhr\b|hours?\b|days?\b|weeks?\b|months?\b|tagen?\b|tage\b|wochen?\b|stunden?\b|monaten?\b|monate\b|jours?\b|semaines?\b|heures?\b|mois\b|d[ií]as?\b|semanas?\b|horas?\b)|\b\d{1,2}:\d{2}\b/giu

/** Where the text says a date, a time or a measure, or until when: "bis 30.11." needs no year. */
function measuresIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  const due = dueSpan(text)
  const measures = [...text.matchAll(measure)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
  }))
  const spans = due ? [due, ...measures] : measures
  for (let at = 0; at < text.length; ) {
    const found = findDate(text.slice(at))
    if (!found) break
    spans.push({ from: at + found.from, to: at + found.to })
    at += found.to
  }
  return spans
}

function joinedStems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, at) => stemOf((words[at] ?? '') + word))
}

const suffixes = [
  'isations',
  'izations',
  'isation',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'nesses',
  'ness',
  'ities',
  'ity',
  'ings',
  'ing',
  'ables',
  'able',
  'ible',
  'ances',
  'ance',
  'ions',
  'ion',
  'ives',
  'ive',
  'ers',
  'er',
  'ors',
  'or',
  'ies',
  'ied',
  'ed',
  'es',
  'als',
  'al',
  'ly',
  's',
  'e',
  'y',
]

/** The word without its commonest endings: `deployed`, `deployment` and `deploys` are one stem. */
export function stemOf(word: string): string {
  let stem = word
  for (let round = 0; round < 2; round++) {
    const suffix = suffixes.find((one) => stem.endsWith(one) && stem.length - one.length >= 3)
    if (suffix === undefined) break
    stem = stem.slice(0, -suffix.length)
  }
  if (stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[lsf]$/.test(stem))
    stem = stem.slice(0, -1)
  return stem
}
