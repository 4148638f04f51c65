// Words that announce who is to do something, and those that say that nobody is.

import { isNotYetNamed } from './no-names.ts'

/** Part of expressions. */
export const assignWords =
  '(?:assignees?|assigned(?: to)?|owners?|owned by|responsible(?: person| party)?|action(?:ed)? (?:by|on|for)|lead by|led by|volunteers?|who\\?? ?|task owner|poc|dri|point person|champion|verantwortlich(?:e|er)?|zuständig|wer|responsables?|respons[aá]ve(?:l|is)(?:\\(eis\\))?|encargad[oa]s?|assigné(?:e|s)? à|quien|quién|quem|qui)'
const assignWord = new RegExp(`^${assignWords}$`, 'iu')
const nobody =
  /^(?:\?+|tbd|tba|tbc|n\/a|none|unassigned|nobody|no ?one|[-–—]+|open|(?:we )?need(?:s)? (?:an? )?(?:owner|volunteer|assignee)s?|owner needed|who\??|volunteer(?:s)? (?:needed|wanted))$/i

export function isNobody(words: string): boolean {
  return nobody.test(words.trim()) || isNotYetNamed(words.trim())
}

/** "Responsible", "Owner": a word for who is to do it. */
export function isAssignWord(words: string): boolean {
  return words.length < 30 && assignWord.test(words)
}

/** "Responsible:" with nothing behind it: who is to do the entry above stands below. */
export function isAssignLabel(label: { words: string; rest: string } | null): boolean {
  return label?.rest === '' && isAssignWord(label.words)
}
