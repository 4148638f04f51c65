import type { Status } from '../vocabulary.ts'

/** Whether work is still to be done: open or in progress. */
export function isOpen({ status }: { readonly status: Status }): boolean {
  return status === 'open' || status === 'partial'
}
