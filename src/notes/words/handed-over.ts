// Promises of which the person is no subject: "We asked Liz to write", "It was agreed that Liz would write", "Macht Niel".

import { behind } from '../text/signs.ts'
import { type Name, readNames, subjectPattern } from './names.ts'
import { verbForm } from './verbs.ts'

/** To whom the words hand something over, one list of names for each time. */
export function handedOver(text: string): (readonly Name[])[] {
  const found = [
    askedTo.exec(text),
    agreedThat.exec(text) ?? withDeed(agreedDeed.exec(text)),
    /acht |bernimmt |rledigt |mer[tn] sich /.test(text) ? doneBy.exec(text) : null,
    takesAction.exec(text),
  ]
  return found.flatMap((one) => {
    const names = one?.[1] ? readNames(one[1]) : null
    return names ? [names] : []
  })
}

function withDeed(found: RegExpExecArray | null): RegExpExecArray | null {
  return verbForm(found?.[2] ?? '') === 'base' ? found : null
}

// "The board agreed to ask Liz to write"  "We asked Liz to write"  "Need Liz to write"
const askedTo = behind(
  /(?: ask(?:ed)?|[Nn]eed) /,
  new RegExp(
    `(?:\\b(?:agreed|decided|resolved) to ask|^[Ww]e(?:['’]ll| will)? ask(?:ed)?|^(?:[Ww]e )?[Nn]eed) (${subjectPattern}) to (?=\\p{Ll})`,
    'u',
  ),
)
// "It was agreed that Liz would write"
const agreedThat = behind(
  / would /,
  new RegExp(
    `\\b(?:agreed|decided|resolved|settled|confirmed)(?: that)? (${subjectPattern}) would (?=\\p{Ll})`,
    'u',
  ),
)
// "It was agreed that Liz ask the council"
const agreedDeed = behind(
  / that /,
  new RegExp(
    `\\b(?:agreed|decided|resolved) that (${subjectPattern}) (?:should |will |to )?(\\p{Ll}{3,})\\b`,
    'u',
  ),
)
// "(Ada taking action item)"  "Ada takes this action."
const takesAction = behind(
  / action| todo/i,
  new RegExp(
    `(?:^|[(.;,–-] ?)(${subjectPattern}) (?:is |are )?(?:taking|takes?|took) (?:(?:the|this|that|an?|on) )*(?:action(?: items?| points?)?|to-?do)[).]*$`,
    'u',
  ),
)
// "Macht Niel."
const doneBy = new RegExp(
  `\\b(?:[Mm]acht|[Üü]bernimmt|[Kk]ümmer[tn] sich|[Ee]rledigt das|[Bb]y:?) (${subjectPattern})[.!]?$`,
  'u',
)
