import { dueSpan, isDueAlone } from '../dates/due.ts'

// "Ada, by Friday"  "Ada - 3 May"  "Ben: next week"
const thenDue = /^([^,;:]{2,60}?)(?:[,;] ?| [-–—] |: )(\S.{1,28})$/u

/** The words in brackets without when it is due: "Ada" of "(Ada, bis 3.5.)". */
export function beforeDue(inside: string): string {
  const found = thenDue.exec(inside)
  if (
    !found?.[1] ||
    !found[2] ||
    !/\d|day|week|tag|woche|semaine|semana|month|soon|asap|^(?:due |by )?(?:mon|tue|wed|thu|fri|sat|sun)\b/iu.test(
      found[2],
    )
  )
    return inside
  const isDue = dueSpan(` ${found[2]}`) !== null || isDueAlone(found[2])
  return isDue ? found[1] : inside
}
