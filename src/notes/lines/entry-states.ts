// States that entries of a list begin or end with.

import type { Row } from './skeleton.ts'

// "Write the guide - DONE"  "Merge issues - IP AB/CD"  "Logo (in progress)"  "Keys ✅"
const state =
  /(?: [-–—:|] ?|\(|\[| )(?:DONE|Done|done|IP|WIP|wip|IN PROGRESS|[Ii]n [Pp]rogress|TODO|TO DO|OPEN|NOT STARTED|[Nn]ot [Ss]tarted|[Cc]ompleted?|COMPLETED?|[Pp]ending|PENDING|erledigt|offen|fait|en cours|hecho|pendiente|feito|pendente)[\])]?(?: [\p{Lu}/,& ]{2,20})?$|[✅✔☑🚧❌⏳]\uFE0F?$/u

// "[done] Order rope"  "(wip) Charts"
const bracketedState =
  /^[[(](?:done|todo|to do|open|half|wip|in progress|started|not started|not done|pending|blocked|next|ip|\d{1,3} ?%|erledigt|offen|fait|hecho|feito)[\])] +\S/i
// "TODO find a mill"  "WIP: charts"  "nearly done: the map"
const shoutedState =
  /^(?:(?:DONE|TODO|WIP|OPEN|PENDING|NEXT|WAITING)\b:?|(?:(?:almost|nearly|mostly|partly|half|not) )?(?:done|finished|started|in progress|blocked|postponed|dropped):) +\S/

/** "[done] Order rope", "TODO find a mill". */
export function beginsWithState({ reading: { line, words } }: Row): boolean {
  return line.box === null && (bracketedState.test(words) || shoutedState.test(words))
}

/** "Logo (in progress)", "Keys ✅". */
export function endsWithState(row: Row): boolean {
  return row.reading.line.box === null && state.test(row.reading.words)
}
