import { texts } from '../../language/language.ts'
import type { Finding } from '../folder/finding-thread.ts'
import type { ListFolder } from '../folder/listing.ts'
import type { ReadingPool } from '../folder/reading-pool.ts'

// What all commands have of the program, and what they say in the same way.

export type Cli = {
  /** Where the program is. */
  readonly program: string
  out(line: string): void
  err(line: string): void
  /** Resolves when the person wants the host to end. */
  readonly stopped: Promise<void>
  /** Threads that read the notes of a folder; without them they are read on this one. */
  reading?(): ReadingPool
  /** Looks at all files of a folder; without it that is done on this thread. */
  readonly list?: ListFolder
  /** A thread that looks through the notes; without it that is done on this one. */
  finding?(): Finding
}

/** The command line asks for what there is not; the message says so. */
export class UsageError extends Error {}

export const helpOption = { help: { type: 'boolean', short: 'h' } } as const

export function saysHelp(cli: Cli): number {
  cli.out(texts().cli.help)
  return 0
}

/** What to say of a mistake of our own. No stack reaches a person who has not asked for it. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && process.env['CARRYOVER_DEBUG']) return String(error.stack)
  const reason = error instanceof Error ? error.message : String(error)
  return texts().cli.ours(reason)
}
