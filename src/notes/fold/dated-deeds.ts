// Lists of which a third at least have their day and two of three say what is to be done, whatever they are called.

import { dueSpan } from '../dates/due.ts'
import { toDo } from '../lines/deeds.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { leadingVerb } from '../words/verbs.ts'

/** "Reword the sign", "Sails -- mend the jib by Saturday", "Paint it by Sunday". */
export function areDatedDeeds(group: readonly Row[]): boolean {
  if (group.length < 3) return false
  const dated = group.filter(({ reading }) => dueSpan(reading.words) !== null).length
  const deeds = group.filter(({ reading }) => isDeed(reading)).length
  return dated > 1 && dated * 3 >= group.length && deeds * 3 >= group.length * 2
}

// "Sails -- mend them", "Hull: tar it"
const area = /^[^:–—]{2,30}?(?::| --?| [–—]) /

function isDeed(reading: LineReading): boolean {
  return toDo(reading) || leadingVerb(reading.words.replace(area, '')) === 'base'
}
