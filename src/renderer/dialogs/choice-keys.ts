import type { WeekChoice } from '../../notes/week/week-choices.ts'

/** The keys that choose in a row of the new week's preview, the same in each language; Drop and Park as in the close-out. */
export const choiceKeys: Readonly<Record<WeekChoice['kind'], string>> = {
  carry: 'c',
  done: 'd',
  drop: 'x',
  give: 'g',
  park: 'p',
  leave: 'l',
}
