import type { Line } from '../text/lines.ts'
import { isEmphasised } from '../text/markdown-words.ts'
import { withoutPictures } from '../text/pictures.ts'
import { readLabel } from '../words/labels.ts'
import { readNames } from '../words/names.ts'
import { leadingVerb } from '../words/verbs.ts'
import { bracketLabel } from './bracket-labels.ts'

/** A line that may stand above others, or begin with a label of its own ("Action: …"). */
export type LabelForm = {
  readonly words: string
  /** What follows the colon; empty for a label that stands alone. */
  readonly rest: string
  readonly form: 'bold' | 'colon' | 'bare'
}

// "Next: a, b"  "**Action items:** a"
const colon = /^([^:：]{1,60}?)\s?(?::(?:\s+|$)|：\s*)(.*)$/su

const asking = /^(?:what|any|anything|was|qué|que|qu['’]|o que)\b[^.?!]*\?$/iu

// "What did you do since Monday? drew the map"  "How do you feel? fine"
const answered = /^((?:what|anything|how)\b[^.?!:]{6,70}\?)[ \t]+(.+)$/isu

// "Yesterday - drew the map"
const dashed =
  /^((?:yesterday|today(?:['’]s \p{L}+)?|tomorrow|questions?|blockers?)) [-–—] (?!(?:it|we|there|this|that)\b|the \S+ (?:is|are|was|were)\b)(.+)$/isu

// "Next week - order rope", and not "Next week - school holidays"
const dashedDeed =
  /^((?:last|this|next) (?:week|sprint|month)|next(?: steps?)?|up next|plans?(?: for .{3,20})?|planned|progress(?: (?:this|last) \p{L}+)?|updates?|will do|did|doing) [-–—] (.+)$/isu

// "Next;", beside the colon's key
const slipped = /^([^:;]{3,20});$/

const ofPerson =
  /^(?:person|name|(?:team )?member|mitglied|persona|personne|pessoa|miembro|membre|membro)$/i

// ":anchor: The pier :anchor: @ada": signs by their names
const signs = /:[a-z_]{3,30}: ?/g

// "Michael B."
const initialed = /^\p{Lu}\p{Ll}+ \p{Lu}\.$/u

/** The label that a line is or begins with, as far as its own words tell; pictures beside them say nothing. */
export function labelOf(content: string, written: string, line: Line): LabelForm | null {
  if (written === '' || line.kind === 'row' || line.kind === 'row-rule') return null
  const words = withoutPictures(written).replaceAll('？', '?')
  const bracketed = line.kind === 'text' ? bracketLabel(words) : null
  if (bracketed) return { words: bracketed, rest: '', form: 'colon' }
  if (words.length <= 120 && isEmphasised(content))
    return { words: words.replace(/\s?[:：]$/, ''), rest: '', form: 'bold' }
  if (/[:：]$/.test(words) && words.length <= 1500)
    return { words: words.slice(0, -1).trimEnd(), rest: '', form: 'colon' }
  const found =
    colon.exec(words) ?? answered.exec(words) ?? slipped.exec(words) ?? dashedLabel(words)
  // "- Person: Ada" above what she tells is her label
  if (line.kind === 'entry' && found?.[2] && ofPerson.test(found[1] ?? '') && readNames(found[2]))
    return { words: found[2], rest: '', form: 'colon' }
  if (found?.[1]) {
    // "@ada: (away)" is hers, "Next: (as I said last week)" a label alone
    const isAside =
      found[1].startsWith('@') ||
      (/^\(\S+ \S+ \S/.test(found[2] ?? '') && readLabel(found[1]) !== undefined)
    const rest = isAside ? found[2]?.replace(/^\([^()]*\)$/, '') : found[2]
    return { words: found[1], rest: rest ?? '', form: 'colon' }
  }
  const shown = words.includes(': ') ? words.replace(signs, '').trim() : words
  if (
    shown.replace(/ ?\([^()]*\)$/, '').length <= 60 &&
    !(/[.!?;,]$/.test(shown) && !initialed.test(shown))
  )
    return { words: shown, rest: '', form: 'bare' }
  // "What did you do since the last meeting?"
  if (words.length <= 75 && asking.test(words)) return { words, rest: '', form: 'bare' }
  return null
}

/** "Yesterday", "Today's plan", "Questions" in front of a dash, "Next week" in front of a deed; "Done - the rope" is a state. */
function dashedLabel(words: string): RegExpExecArray | null {
  const deed = dashedDeed.exec(words)
  const isDeed = deed !== null && leadingVerb(deed[2] ?? '') !== null
  const found = dashed.exec(words) ?? (isDeed ? deed : null)
  const meaning = found?.[1] ? readLabel(found[1]) : undefined
  const opensTurn = /^(?:planned|reported|update|blocker|question)$/.test(meaning?.section ?? '')
  return opensTurn && meaning?.rest === '' && meaning.status === null ? found : null
}
