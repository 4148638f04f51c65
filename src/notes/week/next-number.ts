import { partsOfNumber } from '../words/meeting-number.ts'

/** The words with another number, as it is written there: "4th crew meeting" for "3rd crew meeting". */
export function withMeetingNumber(words: string, number: number): string {
  const [, front, , ending, rest] = partsOfNumber(words) ?? []
  if (ending === undefined) return words
  return `${front}${number}${endingOf(number, ending)}${rest}`
}

function endingOf(number: number, ending: string): string {
  if (/^(?:st|nd|rd|th)$/i.test(ending)) return englishEnding(number)
  return number > 1 && /^(?:er|ère)$/i.test(ending) ? 'e' : ending
}

function englishEnding(number: number): string {
  if (number % 100 > 10 && number % 100 < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
