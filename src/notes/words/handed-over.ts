// Promises of which the person is no subject: "We asked Liz to write", "It was agreed that Liz would write", "Macht Niel".

import { behind } from '../text/signs.ts'
import { subjectPattern } from './name-patterns.ts'
import { type Name, readNames } from './names.ts'
import { verbForm } from './verbs.ts'

/** To whom the words hand something over, one list of names for each time. */
export function handedOver(text: string): (readonly Name[])[] {
  const found = [
    askedTo.exec(text),
    agreedThat.exec(text) ?? withDeed(agreedDeed.exec(text)),
    /acht |bernimmt |rledigt |mer[tn] sich /.test(text) ? doneBy.exec(text) : null,
    takesAction.exec(text),
    passedOn.exec(text),
    receivedBy.exec(text),
    approved.exec(text),
    reviewed.exec(text),
  ].flatMap(namesIn)
  const done = [
    / w(?:ird|erden)\b/.test(text) ? germanPassive.exec(text) : null,
    passive.exec(text),
  ]
  const makers = done
    .flatMap(namesIn)
    .filter((names) => names.every(({ shape }) => shape !== 'group'))
  return [...found, ...makers]
}

// "Assigned Ada and Ben to draw the map"
const assigned = new RegExp(
  `^(?:[Ww]e (?:have )?)?[Aa]ssigned (${subjectPattern}) (?:to (?=\\p{Ll})|for )`,
  'u',
)

/** Who was assigned to do what the words go on with. */
export function assignedTo(text: string): readonly Name[] | undefined {
  return namesIn(/^(?:We |we )?(?:have )?[Aa]ssigned /.test(text) ? assigned.exec(text) : null)[0]
}

function namesIn(found: RegExpExecArray | null): (readonly Name[])[] {
  const names = readNames(found?.[1] ?? found?.[2] ?? '')
  return names ? [names] : []
}

function withDeed(found: RegExpExecArray | null): RegExpExecArray | null {
  return verbForm(found?.[2] ?? '') === 'base' ? found : null
}

// "directed the Secretary to open an account"
const directed = '(?:direct|instruct|authori[sz]|empower|mandat|delegat)(?:ed|es|s|ing)'
// "The board agreed to ask Liz to write"  "We asked Liz to write"  "Need Liz to write"
const askedTo = behind(
  /(?: ask(?:ed)?|[Nn]eed|\b(?:direct|instruct|authori[sz]|empower|mandat|delegat)\p{Ll}+) /u,
  new RegExp(
    `(?:\\b(?:agreed|decided|resolved) to ask|^[Ww]e(?:['’]ll| will)? ask(?:ed)?|^(?:[Ww]e )?[Nn]eed|\\basked|\\b${directed}) (${subjectPattern}) to (?!explain|clarify|comment|speak|repeat|leave|join|introduce|present|share|elaborate|consider|tell|describe)(?=\\p{Ll})`,
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
// "It was agreed that Liz ask the council"  "their decision that Liz shall ask it"
const agreedDeed = behind(
  / that /,
  new RegExp(
    `\\b(?:agreed|decided|decision|resolved|requested|asked) that (${subjectPattern}) (?:should |shall |will |to )?(\\p{Ll}{3,})\\b`,
    'u',
  ),
)
// "approved Liz’s proposal to write"
const approved = behind(
  / (?:proposal|intention|plan|offer) to /,
  new RegExp(
    `\\b(?:approved|accepted|endorsed) (${subjectPattern})['’]s? (?:proposal|intention|plan|offer) to (?=\\p{Ll})`,
    'u',
  ),
)
// "(Ada taking action item)"  "Ada takes this action."  "Ada chose to take up on this task."
const takesAction = behind(
  / (?:action|to-?do|this|that|it|on)\b/i,
  new RegExp(
    `(?:^|[(.;,–-] ?)(${subjectPattern}) (?:is |are |(?:chose|wants?|wanted|offer(?:s|ed)|volunteer(?:s|ed)) to )?(?:taking|takes?|took) (?:(?:the|this|that|an?|on|up|over) )*(?:action(?: items?| points?)?|to-?do|task|this|that|it)(?: on)?[).]*$`,
    'u',
  ),
)
// "The rope is old --> given to Ada"  "an Ada weitergegeben"
const passedOn = behind(
  / to |gegeben|delegiert/,
  new RegExp(
    `(?:(?:^|[>→⇒:,;(–-] ?)(?:given|passed on|handed(?: over)?|delegated|assigned) to (${subjectPattern})|\\ban (${subjectPattern}) (?:(?:weiter|über|ab)?gegeben|delegiert))[.!)]*$`,
    'u',
  ),
)
// "The lamps were assigned to Liz, who will mend them"
const receivedBy = behind(
  / who will /,
  new RegExp(
    `\\b(?:assigned|given|handed(?: over)?|delegated|passed(?: on)?|left) to (${subjectPattern}),? who will (?:now |then |also )?(?=\\p{Ll})`,
    'u',
  ),
)
// "The map needs a review from Liz"  "The hull is ready for tests by Liz"
const reviewed = behind(
  / (?:from|by) /,
  new RegExp(
    `\\b(?:needs?|ready for|waiting for|up for) [^.;]{0,60}?(?:reviews?|approval|tests?|feedback) (?:from|by) (${subjectPattern})[.!]?$`,
    'u',
  ),
)
// "Macht Niel."
const doneBy = new RegExp(
  `\\b(?:[Mm]acht|[Üü]bernimmt|[Kk]ümmer[tn] sich|[Ee]rledigt das|[Bb]y:?) (${subjectPattern})[.!]?$`,
  'u',
)

// "Die Liste wird von SJ mitgebracht"  "… wird noch durch DN, FL und SJ ergänzt"  "…, das von SJ ergänzt wird"
const germanPassive = behind(
  / (?:von|durch) /,
  new RegExp(
    `\\b(?:wird|werden)\\b.{0,60}? (?:von|durch) (${subjectPattern})(?= \\p{Ll})|,.{3,80}? (?:von|durch) (${subjectPattern}) \\p{Ll}{4,}t (?:wird|werden)\\b`,
    'u',
  ),
)
// "… to be led by Natalia"  "Un devis sera établi par Natalia"
const passive = behind(
  / (?:by|par|por|pel[ao]) /,
  new RegExp(
    `\\b(?:(?:to|[Ww]ill) be \\p{L}+(?:ed|ne|en|t|de|ld) (?:up )?by|ser(?:a|ont|ás?|án|ão) \\p{Ll}+ (?:par|por|pel[ao])) (${subjectPattern})`,
    'u',
  ),
)
