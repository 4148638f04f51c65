import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { readNames } from '../words/names.ts'
import { verbForm } from '../words/verbs.ts'
import { type Folding, inheritedOwners, keepItem, nearestItem } from './folding.ts'
import { isOpinionInTalk } from './said-in-turns.ts'

// "Will talk with the bank" or "I'll talk with it" below a line about a person
const will =
  /^(?:\d[\d, ]{2,40}: )?(?:(?:This|Next) week,? )?(?:[Ww]ill|I(?:['’]ll| will)(?! (?:see|say|think|leave|miss|wait)\b)|[Pp]lan(?:s|ning)? to|[Gg]oing to|(?:[Ss]till )?[Nn]eed to|[Gg]onna|[Nn]ext(?: up)? is(?: to)?|[^?]{8,120}?[,;] will) (?:also |then |try to |be )?(\p{Ll}+)/u

// "Will allow two boats at once": told of the thing above
const ofThing =
  /^(?:give|allow|enable|require|increase|reduce|break|save|avoid|prevent|help|discuss)$/

export const willOfThing =
  /^[^.,;:]{2,40}? will (?:also |then )?(?:allow|enable|require|increase|reduce|prevent|involve)\b/

/** "Will talk with the bank", "The stand works well, will try it tomorrow"; below a person also "plans to". True where it promises. */
export function foldWill(fold: Folding, row: Row, here: Place): boolean {
  const verb = will.exec(row.reading.core)?.[1]
  if (
    verb === undefined ||
    here.section === 'agenda' ||
    row.reading.core.endsWith('?') ||
    (verbForm(verb) !== 'base' && !verb.endsWith('ing'))
  )
    return false
  if (isOpinionInTalk(fold, row, here)) return false
  if (/^Will /.test(row.reading.core) && ofThing.test(verb)) return false
  const parent = fold.rows[row.parent]?.reading
  const inherited = inheritedOwners(fold, row, here)
  const owners =
    inherited.length > 0 || !parent || nearestItem(row, fold.rows, fold.made) !== null
      ? inherited
      : (ownOwners(parent, fold.people, 'nested')?.owners ?? [])
  if (owners.length === 0 && !/^(?:Will|Gonna) |[,;:] will /.test(row.reading.core)) return false
  const withOther = /\bwith (\p{Lu}[\p{L}'’-]+)/u.exec(row.reading.core)?.[1]
  const other = verb === 'working' && withOther !== undefined ? readNames(withOther) : null
  if (owners.length === 0 && isHowTo(fold, row)) return false
  // What is still to come is not done with what it stands below
  keepItem(
    fold,
    row,
    { ...here, status: null },
    {
      found: 'sentence',
      why: 'begins with "Will …"',
      sure: false,
      owners: [
        ...owners,
        ...(other?.filter((name) => fold.people.knows(name)).map((name) => name.name) ?? []),
      ],
      text: row.reading.words,
      phase: 'planned',
    },
  )
  return true
}

/** Of the four entries after it two say what to do "if": "If it is wet, wait a day". */
function isHowTo({ rows }: Folding, { next }: Row): boolean {
  let ifs = 0
  for (let at = next, left = 4; left > 0; at = rows[at]?.next ?? -1, left--)
    if (/^if /i.test(rows[at]?.reading.words ?? '')) ifs++
  return ifs >= 2
}
