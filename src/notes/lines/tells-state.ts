// Whether an entry without a verb in front tells how far something is.

import type { LineReading } from './line-reading.ts'

/** "The list is done", "Still waiting for legal", or an account of several sentences. */
export function tellsState(reading: LineReading): boolean {
  if (/[?]$/.test(reading.words)) return false
  return (
    reading.status() !== null ||
    reading.words.length > 120 ||
    nowWorks.test(reading.words) ||
    /^(?:still|already|been|currently \p{L}+ing)\b/iu.test(reading.words)
  )
}

// "The main loop is working"
const nowWorks =
  /\b(?:is|are) (?:now |finally |all |already )?(?:working|ready|up|running|live|in place)\b/i
