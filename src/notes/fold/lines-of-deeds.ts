// Minutes without list marks. In some each line of somebody is a deed: "AB: write a reply", "Write a reply AB"; in others
// most of them are what people said.

import type { Place } from '../headings/frames.ts'
import { tellsPast } from '../lines/deeds.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import { isOnlyHeard } from '../people/told-of.ts'
import { type Name, readNames } from '../words/names.ts'
import { isTalk } from '../words/talk.ts'
import { leadingVerb } from '../words/verbs.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'

/** Plain lines with a known person in front, those of them that are deeds, and lines with initials at their end. */
type LedLines = {
  readonly led: number
  readonly deeds: number
  readonly signed: number
  readonly isTalk: boolean
}

type Told = { readonly names: readonly Name[]; readonly rest: string }

const leastDeeds = 3
const leastTurns = 8

/** A line of somebody in minutes in which such lines are deeds. */
export function foldDeedLine(fold: Folding, row: Row, here: Place): boolean {
  if (here.section === 'agenda' || here.section === 'news' || here.person) return false
  const lead = leadOf(row.reading, fold.people)
  const told = lead ?? signedBy(row.reading, fold.people)
  if (!told) return false
  const { led, deeds, signed } = ledLines(fold)
  const isOne = lead
    ? isDeedAndNoTalk(lead.rest) && deeds >= leastDeeds && deeds * 3 >= led * 2
    : signed >= leastDeeds
  if (!isOne) return false
  const isPast = tellsPast(told.rest)
  // Where it is wrapped by hand, its last line is the last one with its words
  const last = Math.max(row.last, row.wrapped.at(-1) ?? row.at)
  keepItem(fold, { ...row, last }, here, {
    found: 'owner',
    why: lead ? 'a person and a deed, as in most lines' : 'initials at the end, as in other lines',
    sure: false,
    owners: spelled(told.names, fold.people),
    text: told.rest,
    phase: isPast ? 'reported' : 'planned',
  })
  return true
}

/** Most plain lines with somebody in front are what he or she said, in eight turns at least. */
export function isTalkInLines(fold: Folding): boolean {
  return ledLines(fold).isTalk
}

const ledLines = onceAFold((fold): LedLines => {
  let led = 0
  let deeds = 0
  let told = 0
  let signed = 0
  for (const { hidden, wraps, level, parent, reading } of fold.rows) {
    if (hidden || wraps >= 0 || level > 0 || parent >= 0 || reading.line.kind !== 'text') continue
    const lead = leadOf(reading, fold.people)
    if (lead) led++
    if (lead && isDeedAndNoTalk(lead.rest)) deeds++
    if (lead && leadingVerb(lead.rest) === 'base') told++
    if (!lead && signedBy(reading, fold.people)) signed++
  }
  return {
    led,
    deeds: told >= 2 ? deeds : 0,
    signed,
    isTalk: led >= leastTurns && deeds * 3 < led,
  }
})

function leadOf(reading: LineReading, people: PeopleBook): Told | null {
  const tag = reading.tags().find(({ place, rest }) => place === 'lead' && rest !== '')
  return tag?.names.every((name) => people.knows(name)) ? tag : null
}

function isDeedAndNoTalk(words: string): boolean {
  const verb = leadingVerb(words)
  const isPast = verb === 'past' && !isOnlyHeard(/^\p{L}+/u.exec(words)?.[0]?.toLowerCase() ?? '')
  return (isPast || (verb === 'base' && !isTalk(words))) && !/\?$/.test(words)
}

// "Write a reply AB"  "Proposal for the map AB, CD": no "by AB", no "(AB)"
const signature =
  /^(?!(?:\p{L}+ )?(?:discussion|presentation)\b)(.*\p{Ll}{4}.*?(?<! (?:and|with|from|to|for|of|the|in|at|as|und|mit|von|et|y))) (\p{Lu}{2,3}(?:(?:, ?|\/| & )\p{Lu}{2,3}){0,3})\.?$/u

function signedBy({ words }: LineReading, people: PeopleBook): Told | null {
  if (words.length > 200 || !/\p{Lu}\.?$/u.test(words)) return null
  const found = signature.exec(words)
  const names = found?.[2] ? readNames(found[2]) : null
  const areTheirs = names?.every((name) => name.shape === 'caps' && people.knows(name))
  return found?.[1] && names && areTheirs ? { names, rest: found[1] } : null
}
