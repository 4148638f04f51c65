// "This week" beside "Next week" tells of what was done in it.

import { toDo, wasDone } from '../lines/deeds.ts'
import { normalLabel } from '../words/labels.ts'
import { onceAFold } from './folding.ts'

const thisWeek = /^(?:this|diese|cette|esta|current) (?:week|woche|semaine|semana)$/
const nextWeek =
  /^(?:next|coming|nächste|pr[oó]xim[oa]|la semaine|semana) (?:week|woche|semaine|semana|prochaine|que vem)$/
const before = /^(?:last|previous|letzte|la semaine|semana) (?:week|woche|dernière|passada|pasada)$/

/** Whether a label of the meeting says so, and more of what stands below such was done than is to be done. */
export function isWeekTold(fold: Parameters<typeof areWeeksTold>[0], words: string): boolean {
  return thisWeek.test(normalLabel(words)) && areWeeksTold(fold)
}

const areWeeksTold = onceAFold(({ labels, rows }) => {
  let isBefore = false
  let isBeside = false
  let isBelow = false
  let done = 0
  for (const { at, hidden, reading } of rows) {
    const label = labels[at]
    if (label && label.rest === '') {
      const words = normalLabel(label.words)
      isBelow = thisWeek.test(words)
      isBeside ||= nextWeek.test(words)
      isBefore ||= before.test(words)
    } else if (isBelow && !hidden && reading.line.kind === 'entry')
      done += wasDone(reading) ? 1 : toDo(reading) ? -1 : 0
  }
  return isBeside && !isBefore && done > 0
})
