import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import type { Past } from '../../notes/series/past.ts'
import { plainWords } from '../../notes/text/markdown-words.ts'

/** In a few words: how old, and since when. */
export function ageText({ ageWeeks, firstDate }: Past): string {
  const weeks = texts().count.weeks(ageWeeks)
  return firstDate === null ? weeks : texts().carry.past.since(weeks, formatDay(firstDate))
}

/** All that is known, a line each: age, how often carried, then earlier words and owners, the newest first. */
export function pastLines(past: Past): readonly string[] {
  const words = texts().carry.past
  const head = words.carried(ageText(past), past.timesCarried)
  const changes = past.changes.map(({ text, owners, date }) =>
    words.was(date === null ? null : formatDay(date), plainWords(text), owners.join(', ')),
  )
  return [head, ...changes]
}
