// Teams and offices as labels; of teams three at least beside each other: "Frontend", "Testing and DevOps", "Team leads" over what each did.

import { isWork, type Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import { readNames } from '../words/names.ts'
import { isOffice, isTeam } from '../words/offices.ts'
import { type Folding, onceAFold } from './folding.ts'

/** The teams whose list the label opens, in a plan or report; null for all others. */
export function teamsAbove(fold: Folding, { at }: Row, { section }: Place): string[] | null {
  const words = teams(fold).get(at)
  return words !== undefined && (isWork(section) || section === 'update')
    ? words.split(/ \/ ?|, /)
    : null
}

/** The words of such labels by their rows. */
const teams = onceAFold(({ labels }) => {
  const found = new Map<number, string>()
  labels.forEach((label, at) => {
    if (label?.opensList && !label.meaning && label.form !== 'entry' && isTeam(label.words))
      found.set(at, label.words)
  })
  return new Set(found.values()).size >= 3 ? found : new Map<number, string>()
})

// "Login and Sign-up Team", "Group Leads"
const team =
  /^(?:\p{Lu}[\p{L}/&-]*(?: (?:\p{Lu}[\p{L}/&-]*|and|&)){0,4} [Tt]eam|(?:\p{Lu}[\p{L}/&-]* )?(?:Group|Team|Project) [Ll]eads)$/u

/** "Project Lead" or "Harbour team" above a list below "Action items". */
export function officeOf(
  { words, meaning }: LabelRow,
  { section, strong }: Place,
): string[] | null {
  return strong &&
    isWork(section) &&
    !meaning &&
    (isOffice(words) ||
      (team.test(words) && !/^(?:Ask|Thank|Meet|Join|Invite|Tell|Help)\b/.test(words)))
    ? [words]
    : null
}

// "Notice board (Ada)"
const withOwner = /^(.{2,60}) \(([^()]{2,60})\)$/

/** "Notice board (Ada)" beside "Lamps (Ben)": a thing that she has, and no group. */
export function isThingOf(
  { rows, people }: Folding,
  { at, last, parent }: Row,
  { form, words }: LabelRow,
): boolean {
  if (form !== 'entry' || !withOwner.test(words)) return false
  const isBeside = (row: Row | undefined): boolean => {
    const [, thing = '', who = ''] = withOwner.exec(row?.reading.words ?? '') ?? []
    const named = row?.parent === parent ? readNames(who) : null
    const areKnown = named?.every((name) => name.shape !== 'group' && people.knows(name))
    return areKnown === true && readNames(thing)?.every(({ shape }) => shape === 'group') !== true
  }
  const above = rows.slice(Math.max(0, at - 40), at)
  const begin = above.findLastIndex(({ level }) => level > 0) + 1
  return isBeside(rows[last + 1]) || above.slice(begin).some(isBeside)
}
