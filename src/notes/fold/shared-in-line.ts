// One line that tells off several parts: "Ada for the bow, Ben for the stern", and who does what others left: "The rest working on the oars".

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { namesPattern } from '../words/name-patterns.ts'
import { type Name, readName, readNames } from '../words/names.ts'
import { isPost } from '../words/offices.ts'
import { type Folding, keepItem } from './folding.ts'
import { asSentence } from './told-off.ts'

// "Ada for the bow", and neither "Ada for now" nor "Ada for the blue one"
const forPart = new RegExp(
  `^(?:and )?(${namesPattern}) for (?!(?:now|today|tomorrow|lunch|next|this|it|the motion|yes|no|\\d|\\p{L}+day)\\b)(?!.* one$)(\\S.{1,60})$`,
  'u',
)

/** Two parts at least, each behind who has it, two known people among them: one piece of work, theirs together. */
export function sharedInLine(fold: Folding, row: Row, here: Place): boolean {
  const { core, line } = row.reading
  if (line.kind !== 'entry' || !core.includes(' for ')) return false
  if (/^(?:agenda|news|question|info)$/.test(here.section ?? '')) return false
  const parts = core.replace(/[.!?]$/, '').split(/, |; /)
  if (parts.length < 2 || parts.length > 12) return false
  const names = parts.flatMap((part): readonly (Name | null)[] => {
    const [, who = '', what = ''] = forPart.exec(part) ?? []
    const isOffice = isPost(what) || readName(what)?.shape === 'group'
    return isOffice || who === '' ? [null] : (readNames(who) ?? [null])
  })
  const people = names.filter((name) => name !== null)
  if (people.length < names.length || people.filter(fold.people.knows).length < 2) return false
  if (isVote(parts, [fold.rows[row.parent]?.reading.words ?? '', here.path.at(-1) ?? '']))
    return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, spelled(people, fold.people)),
    why: 'who has which part, in one line',
  })
  return true
}

const voted =
  /\b(?:vot(?:e[sd]?|ing)|polls?|ballot|prefer\w*|favou?r\w*|elect(?:ed|ion)?|in favou?r|for or against|abstimmung|scrutin|votación|votação)\b/i

/** "Ada for Oslo, Ben for Bergen": a name alone is what somebody is for, and no part of work; nor is anything below a vote. */
function isVote(parts: readonly string[], above: readonly string[]): boolean {
  const isNamed = parts.every((part) => / for \p{Lu}[\p{L}\p{N}'’-]*$/u.test(part))
  return isNamed || above.some((words) => voted.test(words))
}

// "Rest of the team working on the oars"  "The others will work on the oars"
const others =
  /^((?:[Tt]he )?(?:[Rr]est(?: (?:people|of (?:the )?(?:team|group|crew|us)))?|[Oo]thers)) (?:(?:is |are )?working|(?:(?:will|can|to) )?works?) on \S/

/** "The rest working on the oars" right after what others are to do. */
export function leftToOthers(fold: Folding, row: Row, here: Place): boolean {
  const who = others.exec(row.reading.core)?.[1]
  const above = fold.rows[row.at - 1]
  const isAfter = above?.parent === row.parent && fold.made.get(above.at)?.item.owners.length
  if (who === undefined || !isAfter) return false
  keepItem(fold, row, here, { ...asSentence(row, here, [who]), why: 'what is left to the others' })
  return true
}
