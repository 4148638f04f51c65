// Lists whose entries are told off in brackets: "Order rope (Ada)".

import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import type { PeopleBook } from '../people/people.ts'
import { isSaid } from '../people/person-lists.ts'
import { partOwners } from '../people/shared-parts.ts'
import { readActionLead } from '../words/action-lead.ts'
import { endsInVerb } from '../words/verbs.ts'
import { type Folding, onceAFold } from './folding.ts'

/** Most are told off to known people, and half of those begin with a verb, or end with one, go on with how it is, or two have a state. */
export function isTagged(fold: Folding, row: Row, group: readonly Row[]): boolean {
  const rows = group.filter(
    ({ reading }) => !/^#?\d{2,}/.test(reading.core) && readActionLead(reading.core) === null,
  )
  const tagged = rows.filter(
    (one) => hasTag(one.reading, fold.people) && partOwners(one, fold.people) === null,
  )
  if (group.length >= 3 && group.every((one) => isPartOfKnown(one, fold.people))) return true
  const spoken = tagged.filter(isSpoken).length
  if (spoken * 2 > tagged.length) return false
  const verbs = tagged.filter((one) => one.reading.verb() === 'base' || endsInVerb(withoutTag(one)))
  return (
    tagged.length >= 2 &&
    tagged.length * 2 >= rows.length &&
    (verbs.length * 2 >= tagged.length ||
      tagged.every(hasRemark) ||
      (tagged.filter(({ reading }) => reading.status() !== null).length >= 2 &&
        spoken * 4 <= tagged.length) ||
      fold.made.has(row.parent) ||
      (tagged.length === rows.length && ofPlan.test(fold.rows[row.parent]?.reading.words ?? '')))
  )
}

/** "[@ada] Mended the winch" */
function hasHandleInFront({ hidden, reading }: Row): boolean {
  return !hidden && reading.core.startsWith('[@')
}

/** The note has handles in brackets in front of what was done, three of five lines at least: the others were done as well. */
const isToldByHandles = onceAFold(({ rows }): boolean => {
  const all = rows.filter(hasHandleInFront)
  const told = all.filter(({ reading }) => reading.verb() === 'past')
  return told.length >= 5 && told.length * 5 >= all.length * 3
})

export function isToldByHandle(fold: Folding, row: Row): boolean {
  return hasHandleInFront(row) && isToldByHandles(fold)
}

// "Plan for the open day" above "Posters - Ada" and "Lamps - Ben"
const ofPlan =
  /^(?:plan(?:s|ning|ung)?|preparations?|vorbereitung|préparation|preparación|preparação)(?![a-zà-ÿ])/i

function hasTag(reading: LineReading, people: PeopleBook): boolean {
  return reading.tags().some(
    (tag) =>
      (tag.place === 'paren' ||
        tag.place === 'dash' ||
        (tag.place === 'bracket' && reading.core.startsWith('['))) &&
      !tag.loose &&
      tag.names.length > 0 &&
      // "(ada) we could do without" is said by a nick
      !(reading.core.startsWith('(') && tag.names.every(({ shape }) => shape === 'lower')) &&
      tag.names.some((name) => people.knows(name)),
  )
}

const ownTag = /^\[[^[\]]{1,60}\] ?|(?: -| –)? ?(?:[([][^()[\]]{1,60}[)\]]|(?<=[-–] )\p{Lu}\S*)$/gu

/** "[Ada] the rope is old", "Is it old? (Ben)": who speaks, and no owner. */
function isSpoken({ reading }: Row): boolean {
  const said = reading.words.replace(ownTag, '')
  const isTold = reading.verb() === 'base' || /^(?:has|have|is) /.test(said)
  return said !== reading.words && !isTold && isSaid(said)
}

function withoutTag({ reading }: Row): string {
  return reading.words.replace(/ ?[([][^()[\]]{1,60}[)\]]$/, '')
}

/** The tag is followed by how it goes: "Mail server (Ada) - trying to reproduce". */
function hasRemark(row: Row): boolean {
  return /\)(?: ?[-–:]|,) \S/.test(row.reading.words)
}

// "Charts - Ada and Ben"
const dashed = / [-–—] [^:]+$/

/** A thing that is told off behind a dash or in brackets, with nothing below it. */
function isPartOfKnown({ reading, children }: Row, people: PeopleBook): boolean {
  if (children.length > 0 || reading.line.box) return false
  return reading
    .tags()
    .some(
      ({ place, loose, names, rest }) =>
        (place === 'paren' || (place === 'dash' && dashed.test(reading.words))) &&
        !loose &&
        names.length > 0 &&
        rest.split(' ').length <= 6 &&
        names.every(({ shape }) => shape === 'full' || shape === 'first') &&
        names.every((name) => people.knows(name)),
    )
}
