// Boxes that tick who is there.

import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { isGivenName } from '../words/given-names.ts'
import { type Name, nameKey, readNames } from '../words/names.ts'
import type { PeopleBook } from './people.ts'

const inCapitals = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \(\p{L}+\))?(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u

/** "[x] Ada Byron, Harbour Ltd": a box before a name ticks who is there. */
export function isRollCall(group: readonly Row[], people: PeopleBook): boolean {
  const boxes = group.filter((one) => one.reading.line.box !== null)
  if (boxes.length < 3) return false
  const who = new Set<string>()
  let named = 0
  let sure = 0
  let long = 0
  let likely = 0
  for (const { reading } of boxes) {
    const name = /^(.{2,50}?)(?:$|,| [-–—(])/u.exec(reading.words)?.[1]
    // "@ada - draft of the guide for new crews": more than where somebody is from
    if (name && reading.words.slice(name.length).trim().split(' ').length > 6) long++
    const names = name ? readNames(name) : null
    // "Pete Cooling", "Jaehoon (Ace) Shim" beside people who are known
    const mayBe = reading.verb() !== 'base' && inCapitals.test(reading.words)
    if (mayBe && !names?.every((one) => isSomebody(one, people))) {
      likely++
      continue
    }
    if (!names?.every((one) => isSomebody(one, people)) || reading.verb() !== null) continue
    named++
    if (names.some((one) => isSure(one, people))) sure++
    who.add(names.map((one) => nameKey(one.name)).join())
  }
  if (long * 3 > boxes.length) return false
  // Nobody is there three times, and "Sail Locker", "Bow Winch" are no people
  if (who.size * 2 < named || sure * 4 < named) return false
  if (boxes.some(({ reading }) => reading.verb() === 'base' && reading.words.includes(' ')))
    return false
  const all = sure >= 3 && sure >= likely ? named + likely : named
  return all * 3 >= boxes.length * 2 && boxes.every((one) => !hasWork(one.reading))
}

function isSomebody(name: Name, people: PeopleBook): boolean {
  if (name.shape === 'group' || name.shape === 'lower') return false
  return name.shape === 'full' || isSure(name, people)
}

function isSure(name: Name, people: PeopleBook): boolean {
  return isGivenName(name) || people.knows(name)
}

// "Ada: order rope", "Ben - will paint": told off to somebody, and no roll call
function hasWork(reading: LineReading): boolean {
  const { words } = reading
  if (reading.commitments().some(({ first, how }) => first && how !== 'progress')) return true
  // "@ada - 2026-10-25 - Order rope"
  if (/ [-–—] \d{4}-\d\d-\d\d [-–—] \p{L}/u.test(words)) return true
  const rest = /(?::| [-–—]) +(\p{L}+)/u.exec(words)?.[1]
  return rest !== undefined && /^(?:will|to|\p{Ll}{3,}(?:ing|ed)?)$/u.test(rest)
}
