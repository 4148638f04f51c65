import type { Status } from '../vocabulary.ts'
import { closingRemark } from './remarks.ts'
import { readStatusWords } from './status.ts'

/** How far the work of a row is by its cell below "Status" or "Done?": "yes", "In progress"; open where it says nothing of that. */
export function stateOfCell(cell: string): Status {
  const remark = closingRemark(cell)
  if (remark) return remark.status
  if (/^(?:x|yes|ja|oui|sí|sim|✓|✔|100 ?%|complete)$/i.test(cell.trim())) return 'done'
  if (/^moved to\b/i.test(cell)) return 'dropped'
  return readStatusWords(` - ${cell}`)?.status ?? readStatusWords(cell)?.status ?? 'open'
}
