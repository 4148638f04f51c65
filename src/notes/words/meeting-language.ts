// The language that a meeting is written in, told by words that hardly a line of it goes without.

import type { NoteText } from '../text/text.ts'
import type { PlacedMeeting } from '../vocabulary.ts'

export type MeetingLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt'

/** Of each language words that the others have not; of two that fit as well, the earlier one counts. */
const common: Readonly<Record<MeetingLanguage, RegExp>> = {
  en: /(?<![\p{L}-])(?:the|and|of|to|for|with|is|will|this|next|last|week|items?)(?![\p{L}-])/giu,
  de: /(?<![\p{L}-])(?:und|der|das|dem|den|nicht|für|von|mit|zu|ist|wird|nächste[rn]?|Woche|Aufgaben?)(?![\p{L}-])/giu,
  fr: /(?<![\p{L}-])(?:le|la|les|des|du|et|pour|avec|est|à|une|réunion|prochaine)(?![\p{L}-])/giu,
  es: /(?<![\p{L}-])(?:el|los|las|del|y|para|con|una|reunión|próxima|tareas?)(?![\p{L}-])/giu,
  pt: /(?<![\p{L}-])(?:o|os|do|da|dos|das|e|para|com|uma|reunião|próxima|tarefas?)(?![\p{L}-])/giu,
}

/** Lines that are looked at. */
const mostLines = 200

/** The meeting's language, else that of the note; English where nothing tells another. */
export function languageOf(text: NoteText, { firstLine, meeting }: PlacedMeeting): MeetingLanguage {
  return (
    languageOfLines(text, firstLine, meeting.lineCount) ??
    languageOfLines(text, 1, text.lines) ??
    'en'
  )
}

function languageOfLines(text: NoteText, first: number, lines: number): MeetingLanguage | null {
  const count = Math.min(lines, mostLines)
  const words = Array.from({ length: count }, (_, at) => text.line(first + at).text).join('\n')
  let best: MeetingLanguage | null = null
  let most = 0
  for (const language of Object.keys(common) as MeetingLanguage[]) {
    const times = words.match(common[language])?.length ?? 0
    if (times > most) {
      best = language
      most = times
    }
  }
  return best
}
