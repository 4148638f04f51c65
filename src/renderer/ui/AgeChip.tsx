import { texts } from '../../language/language.ts'

/** Carried for as long as this, an item is late. */
const lateFromWeeks = 3

type AgeChipProps = { readonly weeks: number; readonly orMore?: boolean }

/** For how many weeks an item has been carried; nothing for a new one. */
export function AgeChip({ weeks, orMore }: AgeChipProps) {
  if (weeks <= 0) return null
  return (
    <span className={weeks >= lateFromWeeks ? 'chip late' : 'chip carried'}>
      {texts().count[orMore ? 'weeksOrMore' : 'weeks'](weeks)}
    </span>
  )
}
