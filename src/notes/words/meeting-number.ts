// Meetings that a log counts in place of dating them: "Meeting 3", "3rd meeting: the harbour", "Sitzung Nr. 4".

const german = '[\\p{L}-]*(?:sitzung|treffen|besprechung)'
const kind = `(?:meeting|call|session|sync|stand-?up|minutes|${german}|réunion|séance|reunión|sesión|reunião|sessão)`
const team = "(?:[\\p{L}'’-]+ ){0,3}?"
const topic = '(?:\\s?[-–—:(|.,]\\s.*|\\s?\\(.*)?'
const months = 'jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec'
// "Crew meeting #3 - lamps", "Minutes no. 3", and no "Meeting 20. November"
const after = new RegExp(
  `^(${team}${kind}(?: minutes| notes)? ?(?:no\\.? ?|nr\\.? ?|n[º°] ?|# ?)?)(\\d{1,3})(?!\\. ?(?:${months})\\p{L}*)()(${topic})$`,
  'iu',
)
const before = [
  // "3rd crew meeting", "2ª reunião", "Week 3 meeting", and no "10 minutes"
  `((?:week|sprint|woche|semaine|semana) |(?!\\d+ ))(\\d{1,3})((?:st|nd|rd|th|ª|º|e|ème|er|ère|a)?)( ${team}${kind}${topic})`,
  // "4. Treffen", and no points of an agenda: "1. Approval of minutes", "9. Nächstes Treffen"
  `()(\\d{1,3})(\\.)( (?:(?!nächst|letzt|vorig)\\p{L}+ )?${german}${topic})`,
].map((form) => new RegExp(`^${form}$`, 'iu'))
const all = [after, ...before]

/** What stands before the number, the number, its ending and the rest. */
export function partsOfNumber(words: string, forms = all): RegExpExecArray | null {
  if (words.length > 100 || !/\d/.test(words)) return null
  for (const form of forms) {
    const one = form.exec(words)
    if (one) return one
  }
  return null
}

/** The number of the meeting that a heading begins; null where it counts none. */
export function meetingNumber(words: string): number | null {
  const one = partsOfNumber(words)
  return one ? Number(one[2]) : null
}

/** The words without a number in front: "crew meeting" of "3rd crew meeting". */
export function withoutMeetingNumber(words: string): string {
  const one = partsOfNumber(words, before)
  return one ? `${one[1]}${one[4]?.trimStart()}` : words
}
