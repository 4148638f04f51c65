// Meetings that a log counts in place of dating them: "Meeting 3", "3rd meeting: the harbour", "Sitzung Nr. 4".

const kind =
  '(?:meeting|call|session|sync|stand-?up|minutes|sitzung|treffen|besprechung|réunion|séance|reunión|sesión|reunião|sessão)'
const team = "(?:[\\p{L}'’]+ ){0,3}?"
const topic = '(?:\\s?[-–—:(|.,]\\s.*|\\s?\\(.*)?$'
// "Crew meeting #3 - lamps", "Minutes no. 3"
const after = new RegExp(
  `^${team}${kind}(?: minutes| notes)? ?(?:no\\.? ?|nr\\.? ?|n[º°] ?|# ?)?(\\d{1,3})${topic}`,
  'iu',
)
// "3rd crew meeting", "4. Treffen", "2ª reunião", "Week 3 meeting"
const before = new RegExp(
  `^(?:(?:week|sprint|woche|semaine|semana) )?(\\d{1,3})(?:st|nd|rd|th|\\.|ª|º|e|ème|er|ère|a)? ${team}${kind}${topic}`,
  'iu',
)

/** The words without a number in front: "crew meeting" of "3rd crew meeting". */
export function withoutMeetingNumber(words: string): string {
  return before.test(words)
    ? words.replace(/\d{1,3}(?:st|nd|rd|th|\.|ª|º|e|ème|er|ère|a)?\s/u, '')
    : words
}

/** The number of the meeting that a heading begins; null where it counts none. */
export function meetingNumber(words: string): number | null {
  if (words.length > 100 || !/\d/.test(words)) return null
  const found = after.exec(words) ?? before.exec(words)
  return found ? Number(found[1]) : null
}
