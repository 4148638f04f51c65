import { formatDate, formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import type { EarlierWork, Past } from '../../notes/series/past.ts'
import { plainWords } from '../../notes/text/markdown-words.ts'

/** From here on a day without its year could be another year's. */
const longWeeks = 40
/** Who listens to a row can't skip what is read: so many earlier words and owners are enough. */
const mostHeard = 3

/** In a few words: how old, and since when. */
export function ageText({ ageWeeks, firstDate }: Past): string {
  const weeks = texts().count.weeks(ageWeeks)
  if (firstDate === null) return weeks
  const since = ageWeeks < longWeeks ? formatDay(firstDate) : formatDate(firstDate)
  return texts().carry.past.since(weeks, since)
}

/** For ears: what is known in one sentence after the other, of a long past the newest alone. */
export function pastHeard(past: Past): string {
  return pastLines(past)
    .slice(0, 1 + mostHeard)
    .join('. ')
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

/** Asks whether it is the same work as that of the earlier meeting, whose day tells it from others of the same words. */
export function maybeWords({ text, date }: EarlierWork): string {
  return texts().carry.maybe.ask(plainWords(text), date === null ? null : formatDay(date))
}
