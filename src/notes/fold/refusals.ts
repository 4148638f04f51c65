// What the rules know of a line that they did not take: that it is never work, whatever else speaks for it.

import { isNoWork, isStateAlone } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import { isReference } from '../lines/references.ts'
import { isOnlySaid } from '../people/told-of.ts'
import { readLabel } from '../words/labels.ts'
import { tellsView } from '../words/speech.ts'

/** It has a form that no work has: a question, a link, a state, a view, what somebody told, code. */
export function isNeverWork(reading: LineReading): boolean {
  const { words } = reading
  return (
    /\?["”’»]?$/.test(words) ||
    reading.line.box !== null ||
    / commented on [\p{Lu}\d]/u.test(words) ||
    hour.test(words) ||
    aFact.test(words) ||
    code.test(words) ||
    worksSomehow.test(words) ||
    isNoWork(reading) ||
    isPersonal(reading) ||
    isReference(reading) ||
    isStateAlone(reading) ||
    tellsView(words) ||
    isOnlySaid(reading) ||
    tellsTrouble(reading)
  )
}

// "Help needed: the crane"
function tellsTrouble({ label }: LineReading): boolean {
  return (
    label?.form === 'colon' && label.rest !== '' && readLabel(label.words)?.section === 'blocker'
  )
}

// "Ada and Ben are working independently": how, and not on what
export const worksSomehow =
  /(?:^| (?:is|are|am|was|were) )working (?:\p{Ll}+ly|together|alone|remotely|from home)[.!]?$/iu

// "11:20 looked at the slip": how the meeting went
const hour = /^\d{1,2}[:.h]\d\d\b/

// "Lately the rope holds", "Ada will be away", "The oldest knot points to #12", "“New lamps for the pier” harbour/pier#12": told of, and no deed
const aFact =
  /^(?:lately|recently|originally|previously|opened by|nominated (?:by|for|because))\b| will (?:\p{L}+ly )?be (?:around|away|out|off|here|there|(?:un)?available)\b| points to (?:#|pr\b|issue\b|\[)|^["“„].+["”“] \S*#\d+(?: \([^()]+\))?$/iu

// "port = open(path)", "try:", "ropes.sort();"
const code =
  /^[\w.[\]'"]{1,60} ?[+-]?= ?\S|^(?:try|except|else|finally)\b.*:$|^(?:def|if|for|while) .*\(.*[:{]$|^(?:return|import|const|let|var) [^ ]+;$|\w\([^()]*,$|[)\]}'"];$|^[{}()[\]]+;?$/
