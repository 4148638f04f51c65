import { verbForm } from '../words/verbs.ts'
import type { LineReading } from './line-reading.ts'

/** Holidays, illness and whereabouts: told in a round of updates, and no work. */
export function isPersonal({ words }: LineReading): boolean {
  return (
    absent.test(words) ||
    away.test(words) ||
    holiday.test(words) ||
    uneventful.test(words) ||
    onlyTold(words, idle) ||
    onlyTold(words, inTrouble)
  )
}

// "Excused"  "Busy with my exams"  "Available after Friday"  "Didn't attend"  "Missing: Ada, Ben"
const absent =
  /^(?:absent|missing: \p{L}+(?:, \p{L}+)+$|excused|afk|any ?(?:day|time)\b|busy with (?:an? |some |my )?(?:non-|other |personal |exams?|school|family)|(?:not )?(?:free|available|busy)(?: (?:on|in|at|after|before|until|mid\p{L}*|next|this|\p{L}+day)\b.*)?$|not week \d|(?:not|didn['’]?t) (?:here|present|attend(?:ed)?))/iu
// "I'm in Rome", and not "in the middle of it" or "at 50 %"  "Was ill"  "Out all week", and not "Off the coast"
const away =
  /^(?:i['’]?m (?:in|at|on|off|out|back|leaving)\b(?! (?:the (?:middle|midst|process)|track|it\b|\d{1,3} ?%))|currently in\b|(?:(?:i )?(?:was |will be )|i['’]ll be |am |being |a )?(?:sick|ill|away|off|out|ooo|(?:on|back from) (?:vacation|holidays?|leave|pto|break))\b(?! (?:bay|(?:of )?the (?!whole|rest|entire|week|day|month|office|country|city))))/i
// "Vacation next week"  "Holiday", and no "Holiday calendar"  "Took a day off", and no "Took the sails off"
const holiday =
  /^(?:(?:\p{Lu}{2} |public |bank |school |final |all )?(?:exams(?: (?:are )?coming(?: up)?)?|holidays?|vacations?|work)[.!]?$|mostly on vacation\b|(?:took (?:\p{L}+ ){0,2}(?:day|week|morning|afternoon|time|\p{L}+day)s? off\b|a (?:few|couple of) days off|vacations?|holidays?|pto)\b(?! (?:calendar|plan|policy|party|season|rota|schedule|hours)))/iu
// "No updates"  "Nothing much"  "Main blocker at the moment: the rope"  "Still unclear if it holds"
const uneventful =
  /^(?:no (?:success|luck|updates?|news|status(?! (?:bar|code|line|page)))|a (?:quiet|slow|short|calm|busy) week|nothing (?:much|really|from|new|to)|i['’]?m finding it|(?:the |our )?(?:major |main |biggest )blockers?|(?:still )?unclear (?:yet )?(?:if|whether)|quiet|not much$|(?:very )?little (?:progress|time|news))\b|^welcome[!. ]*$/i
/** It has the form, and no deed behind it: "Ran into a bug and fixed it", "… but will ask Ben"; `fold-below.ts` has ", will ask Ben". */
function onlyTold(words: string, form: RegExp): boolean {
  const told = form.exec(words)
  if (!told) return false
  const rest = words.slice(told.index + told[0].length)
  return ![...rest.matchAll(clause)].some(
    ([all, verb = '', more]) =>
      /^(?:need|needs|going)$/i.test(verb) ||
      (/^will$/i.test(verb) && !/^[,;] will/i.test(all)) ||
      verbForm(verb) === 'past' ||
      (verbForm(verb) !== null && more !== ''),
  )
}

// ", and then wrote it"
const clause =
  /(?:[,;.:(–—]| -| (?:and|but|so|then|yet)\b)(?:,? (?:and|but|so|then|also|now|finally|later|i|we|i['’]ve|i['’]m|we['’]ve|have|has|had|am|was|still|just|already)\b){0,4} (\p{L}+)( ?)/giu

// "Went to the dentist, didn't do anything", and no "Didn't do anything about the lamp"  "Looking forward to May"
const idle =
  /\b(?:did(?:n['’]t| not)|(?:was|were)(?:n['’]t| not)? (?:un)?able to|could(?:n['’]t| not)) (?:really )?(?:do|get|accomplish) anything\b(?! (?:about|with|to)\b)|^(?:i['’]?m )?(?:really )?looking forward to\b|^happy \p{Lu}\p{L}+(?: everyone)?!+$|^hopefully (?:it|that|this(?! (?:week|weekend|sprint|month|time|year|quarter|morning|afternoon|evening)\b)) \p{L}/iu

// "Have issues with the winch", "I did run into a leak", "Stuck on the knots", and neither "Had two issues closed" nor
// "Have a bug fixed"
const inTrouble =
  /^(?:(?:i|also|still) )*(?:(?:(?:did )?have|had|having|facing|(?:(?:did|had) )?run into|ran into|running into) (?:\p{L}+ ){0,2}(?:issues|problems|trouble|a bug|a leak)\b(?! (?:to|for|left|past|open|done|sent|found|written|ready|merged|out of the way|\p{L}{2,}ed)\b)|(?:some |more )?trouble with\b|stuck (?:on|with|at)\b)/iu
