import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { verbForm } from '../words/verbs.ts'
import { type Folding, keepItem } from './folding.ts'
import { asSentence } from './told-off.ts'

// "The logs need somebody else to go through"
const lookedFor =
  /\b(?:needs?|looking for|requires?) (?:an? |some |more )?(?:someone|somebody|volunteers?|others)(?: else)? (?:to|who (?:can|could|will|would)) (?!talk|speak|listen|turn)(\p{Ll}{2,})/iu
// "Volunteer needed to write the guide"  "Somebody to ring the mill"  "Someone needs to ring it"
const somebody =
  /^(?:volunteers?(?:\(s\))? (?:is |are )?(?:needed|wanted|sought) (?:to|for) |(?:someone|somebody) (?:(?:needs|has|ought) )?to )(\p{Ll}+)/iu

// "The contract: to be copied and sent"  "A walk was wished for -> to be planned"
const toBe =
  /\S(?::| ?[>→⇒]| [–-]) to be (?!discussed|confirmed|announced|decided|determined|continued|considered|defined|seen)(\p{Ll}+)/u

// "Please fill in the form https://…", and no "Please note …"
const pleaseDo =
  /^please (?!note|refer|use|mute|see|tell|list|come|put)(\p{Ll}+) [^?]*https?:\/\//iu

// "The flag is torn. Drawing to be made by sailmakers"
const byTrade =
  /(?<! (?:out|said|known|seems?|seemed|is|are|was|were|has|have|had|thought|believed|supposed|likely)) to be (?!seen|used|loved|hated|read|visited|bought|paid|covered)\p{Ll}+(?:ed|ne|en|t|de|ld) by (?:the )?(?!others|users|customers|readers|winners|numbers|letters|members|visitors|players|sponsors|voters|dancers)(\p{Ll}{3,}(?:ers|ors|ists|leads|devs))[.!]?$/u

/** What everybody is asked to do, with its address: also in an agenda, which has no links for what is always so. */
function isPlea({ words, line }: LineReading): boolean {
  const verb = line.kind === 'entry' ? pleaseDo.exec(words)?.[1] : undefined
  return verb !== undefined && verbForm(verb) === 'base'
}

/** Whether somebody is looked for who does something. */
export function isSought({ core, line }: LineReading): boolean {
  const isEntry = line.kind === 'entry' && !core.endsWith('?')
  const wanted = isEntry ? (lookedFor.exec(core) ?? toBe.exec(core)) : null
  const verb = (somebody.exec(core) ?? wanted)?.[1]
  return verb !== undefined && verbForm(verb) !== null
}

/** Work for which somebody is still looked for. */
export function sought(fold: Folding, row: Row, here: Place): boolean {
  const isShut = here.section === 'agenda' || here.section === 'question'
  // In an agenda a point alone may be a topic; one that goes on after a question or sentence was written down
  const mayBeTopic = here.section === 'agenda' && !/[?.!] \p{Lu}/u.test(row.reading.core)
  const trade = mayBeTopic ? undefined : byTrade.exec(row.reading.core)?.[1]
  if (!isPlea(row.reading) && !trade && (isShut || !isSought(row.reading))) return false
  const own = ownOwners(row.reading, fold.people, 'nested')
  const owners = trade ? [trade] : own && own.by !== 'sentence' ? own.owners : []
  keepItem(fold, row, here, {
    ...asSentence(row, here, owners),
    why: 'work for somebody',
  })
  return true
}
