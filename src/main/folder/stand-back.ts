import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/** A third of what others get: on a machine that never rests the notes are to be read all the same. */
const niceness = 5

/**
 * Lets others go before this thread where there are not enough processors for all: who types, and the thread that
 * answers the page. Linux alone has that for a thread; elsewhere, and where it may not be, nothing changes.
 */
export function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    // `1234/task/1240`
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    if (thread > 0 && thread !== process.pid) setPriority(thread, niceness)
  } catch {
    // It is a courtesy.
  }
}
