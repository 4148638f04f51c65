// What each of those who are there is to do.

import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import { capital } from '../text/capital.ts'
import { readNames } from '../words/names.ts'

// "Each of us (Ada, Ben) look at the charts"  "Each member reply to the letter"
const eachOfUs =
  /^((?:each|all|both|every one) of us(?: (?:two|three|four|five))?|(?:each|every) (?:one|person|member|group|team|student|(?:team|group) member)(?! (?:will|should|then) ))(?: ?\(([^()]{3,80})\))?,? (?:will |to |should |then )?(\p{Ll}+)/iu
// "Each member will give an update": how the meeting goes
const inMeeting = /^(?:give|present|share|introduce|report|say|speak|explain|show|tell|update)$/

/** What each is to do, by its verb, and who they are: those in brackets, else "Each member" as written; null where it is none. */
export function deedOfEach(
  core: string,
  people: PeopleBook,
): { readonly verb: string; readonly owners: readonly string[] } | null {
  const [, group = '', inside = '', verb = ''] = eachOfUs.exec(core) ?? []
  if (verb === '' || inMeeting.test(verb)) return null
  const named = readNames(inside)
  return { verb, owners: named ? spelled(named, people) : [capital(group)] }
}
