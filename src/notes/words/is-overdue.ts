import type { Due, Status } from '../vocabulary.ts'
import { isOpen } from './is-open.ts'

/** Whether open work was to be done before that day (YYYY-MM-DD). */
export function isOverdue(
  { status, due }: { readonly status: Status; readonly due: Pick<Due, 'date'> | null },
  today: string,
): boolean {
  return !!due?.date && due.date < today && isOpen({ status })
}
