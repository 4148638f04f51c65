// What "we" will do, or "I" of whom nobody knows who it is: a deed of everybody's, or of those who are named beside it.

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { readNames } from '../words/names.ts'
import { verbForm } from '../words/verbs.ts'
import { deedOfEach } from './deeds-of-each.ts'
import { type Folding, inheritedOwners, keepItem } from './folding.ts'
import { isOpinionInTalk } from './said-in-turns.ts'
import { asSentence, ownedAtEnd } from './told-off.ts'

// "We will reach out to the other clubs", and no state of things ("We will be late")
const weWill =
  /^(?:so:? |then |next,? )?(?:(?:the |our )?(?:takeaway|upshot|conclusion|bottom line) is that )?(?:we|I)(?: will|['’]ll| are going to| need to) (?:also |then |now |try to |need to )?(\p{Ll}+)/iu
const saysI = /^(?:so |then |next,? )?I\b/i
// "So: the takeaway is that I will mend the winch" is of whoever writes
const takeaway = /^(?:so:? )?(?:the |our )?(?:takeaway|upshot|conclusion|bottom line) is that I\b/i
// "Next week we finish the map"  "Until Friday, we ring the mill"
const weAhead =
  /^(?:(?:next|this|the coming) (?:week|month|sprint|time)|(?:until|by|before) [^,.;:]{3,40}?),? we (?:will |then |also )?(\p{Ll}+)/iu
// "The next step is to mend the winch"  "Plan is to get it painted", and not "Plan is to use the old one"
const planIs =
  /^(?:the |our )?(?:next step|plan) is (?:now |still )?to (?!use|have|keep|leave|wait|discuss|talk|see)(\p{Ll}+)/iu
// "Ada's plan is to build a new one"
const herPlan = /^(\p{Lu}[\p{L} -]{1,40})['’]s (?=plan is )/u
// "We will do a second round", and not "We will do that"
const doing = / do (?:an?|the) /
const noDeed =
  /^(?:have|get|use|leave|keep|go|meet|discuss|talk|start|continue|wait|take|do|find|decide|look|think|come|stop|run|make|hold|vote|try|move|return)$/

/** "We will …", "Next week we …", "Each of us …" with something that one does. True where it is an item. */
export function foldOurs(fold: Folding, row: Row, here: Place): boolean {
  const { core } = row.reading
  const hers = herPlan.exec(core)
  if (here.section === 'agenda' && !hers) return false
  if (here.section === 'question' || here.section === 'news') return false
  if (isOpinionInTalk(fold, row, here)) return false
  if (fold.isPreface && row.reading.line.kind === 'text') return false
  // "Ada: The map is old. I'll draw one" is hers
  if (saysI.test(core) && fold.rows[row.at]?.reading.label?.rest) return false
  const each = deedOfEach(core, fold.people)
  const names = readNames(hers?.[1] ?? '')
  if (hers && !names?.every((name) => fold.people.knows(name))) return false
  const planned = planIs.exec(core.slice(hers?.[0].length ?? 0))
  const verb = each?.verb ?? (planned ?? weWill.exec(core) ?? weAhead.exec(core))?.[1]
  if (verb === undefined || verbForm(verb) !== 'base') return false
  if (!planned && noDeed.test(verb) && !doing.test(core)) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, each?.owners ?? ownersOfOurs(fold, row, here)),
    ...ownedAtEnd(fold, row),
    ...(names && { owners: spelled(names, fold.people) }),
    why: each
      ? 'sentence: each of us …'
      : planned
        ? 'sentence: the plan is to …'
        : `sentence: ${saysI.test(core) ? 'I' : 'we'} will …`,
  })
  return true
}

function ownersOfOurs(fold: Folding, row: Row, here: Place): readonly string[] {
  if (takeaway.test(row.reading.core)) return here.person?.owners ?? []
  return inheritedOwners(fold, row, here)
}
