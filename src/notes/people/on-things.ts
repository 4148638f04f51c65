// Lists of who is on what: "Ada on charts", "Ben and Carla on the sails".

import type { Row } from '../lines/skeleton.ts'
import { behind } from '../text/signs.ts'
import { namesPattern } from '../words/name-patterns.ts'
import { type Name, readNames } from '../words/names.ts'
import type { PeopleBook } from './people.ts'

// "Ada + Ben on charts"  "Carla sticks to the sails", and not "Ada on leave"
const onThing = behind(
  / (?:on|sticks? to) /,
  new RegExp(
    `^(${namesPattern}) (?:on|sticks? to) (?!(?:holidays?|vacation|leave|pto|call|time|hold|track|board|the (?:phone|call|line|way|other|one)|\\p{L}+day|\\d)\\b)\\p{L}`,
    'u',
  ),
)

/** Who is on something, at least one of them known; null for every other line. */
export function namesOnThing({ reading }: Row, people: PeopleBook): readonly Name[] | null {
  const names = readNames(onThing.exec(reading.core)?.[1] ?? '')
  return names?.some((name) => people.knows(name)) ? names : null
}

/** Two of three entries tell who is on what. */
export function areOnThings(group: readonly Row[], people: PeopleBook): boolean {
  const led = group.filter((row) => namesOnThing(row, people) !== null)
  return led.length >= 2 && led.length * 3 >= group.length * 2
}
