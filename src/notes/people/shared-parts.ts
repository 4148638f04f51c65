// Lists in which parts are told off behind a colon.

import { toDo } from '../lines/deeds.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { ownersAlone } from '../lines/owners-alone.ts'
import type { Row } from '../lines/skeleton.ts'
import { type Name, readNames } from '../words/names.ts'
import { verbForm } from '../words/verbs.ts'
import type { PeopleBook } from './people.ts'

// "Hall: Ada"  "Ring the mill : Ben and Carla"
const partOf = /^(.{3,}?) ?: ([^:]{2,80})$/su

// "Posters: Ada prints"
const doing = /^(.{2,60}?) (\p{Ll}{3,})$/u

/** Who has it, behind the colon at the end of an entry that is no topic with a list of its own. */
export function partOwners({ reading, children }: Row, people: PeopleBook): readonly Name[] | null {
  const isOther = children.length > 0 || reading.role() !== null || isAssigned(reading)
  const found = isOther ? null : partOf.exec(reading.core)
  const who = found?.[2] ? doing.exec(found[2]) : null
  const isDoing = who?.[2] !== undefined && verbForm(who[2].replace(/s$/, '')) === 'base'
  const names = found?.[2] ? readNames((isDoing && who[1]) || found[2].replace(/[.!]$/, '')) : null
  if (!names?.every((name) => people.knows(name) || name.shape === 'handle')) return null
  const lead = reading.verb() === null ? readNames(found?.[1] ?? '') : null
  return lead?.some((name) => people.knows(name)) ? null : names
}

/** "Responsible: Ada" is part of the entry above it. */
function isAssigned(reading: LineReading): boolean {
  return ownersAlone(reading) !== undefined
}

/** "Hall: Ada", "Lamps: Ben" beside "Ring the mill: Carla" or "Dan will ask the council": one deed vouches for the others. */
export function isSharedOut(group: readonly Row[], people: PeopleBook): boolean {
  const parts = group.filter((one) => partOwners(one, people) !== null)
  if (parts.length < 2) return false
  return (
    parts.some(({ reading }) => toDo(reading)) ||
    group.some(({ reading }) =>
      reading
        .commitments()
        .some(
          ({ first, how, names }) =>
            first && how !== 'progress' && names.some((name) => people.knows(name)),
        ),
    )
  )
}
