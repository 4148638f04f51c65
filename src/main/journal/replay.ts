import { z } from 'zod'
import type { NotePath, Version } from '../../api/notes.ts'
import { applyEdits, type TextEdit } from '../../notes/text/text.ts'
import { readRecords } from './records.ts'

// What a journal says, record by record: where it began, and what was typed, saved and renamed since.

const version = z.string().regex(/^[0-9a-f]{64}$/)
const edit = z.object({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  insert: z.string(),
})

const begun = z.object({
  kind: z.literal('begun'),
  path: z.string(),
  process: z.int(),
  version,
  text: z.string(),
  /** The text came from the page, with what it had not saved yet: it is not the one of the version. */
  isGiven: z.boolean().default(false),
})

const later = z.discriminatedUnion('kind', [
  /** `at`: when, in milliseconds since 1970. */
  z.object({ kind: z.literal('typed'), count: z.int(), at: z.number(), edits: z.array(edit) }),
  /** The text after the typing of that count is on disk. */
  z.object({ kind: z.literal('saved'), count: z.int(), version }),
  z.object({ kind: z.literal('renamed'), path: z.string() }),
])

export type BegunRecord = z.infer<typeof begun>
export type LaterRecord = z.infer<typeof later>

/** What a journal holds. */
export type Replayed = {
  readonly path: NotePath
  /** The process that wrote it. */
  readonly process: number
  readonly text: string
  /** What was last on disk: what the text grew from. Its text is null where the journal has only its version. */
  readonly saved: { readonly text: string | null; readonly version: Version }
  /** All of the text is on disk. */
  readonly isSaved: boolean
  /** Of the last typing, in milliseconds since 1970; null where nothing was typed. */
  readonly typedAt: number | null
  /** Every record could be read. */
  readonly isWhole: boolean
  /** Whether the typing since the last save came by this text: it is on disk then, though nobody was left to say so. */
  cameBy(text: string): boolean
}

/** What the bytes of a journal say, up to the first record that is not whole or makes no sense; null where that is nothing. */
export function replay(bytes: Buffer): Replayed | null {
  const records = readRecords(bytes)
  const first = begun.safeParse(records.values[0])
  if (!first.success) return null
  const rest: LaterRecord[] = []
  for (const value of records.values.slice(1)) {
    const parsed = later.safeParse(value)
    if (!parsed.success) break
    rest.push(parsed.data)
  }
  return replayed(first.data, rest, records.isWhole && rest.length + 1 === records.values.length)
}

function replayed(
  first: BegunRecord,
  records: readonly LaterRecord[],
  isReadWhole: boolean,
): Replayed {
  const lastSave = records.findLast((one) => one.kind === 'saved')
  let { path, text } = first
  let saved: Replayed['saved'] = {
    text: first.isGiven ? null : text,
    version: first.version as Version,
  }
  let count = 0
  let typedAt: number | null = null
  let isWhole = isReadWhole
  let since = { text, typed: [] as (readonly TextEdit[])[] }
  for (const record of records) {
    if (record.kind === 'renamed') path = record.path
    if (record.kind !== 'typed') continue
    const next = record.count === count + 1 ? edited(text, record.edits) : null
    if (next === null) {
      isWhole = false
      break
    }
    text = next
    count = record.count
    typedAt = record.at
    since.typed.push(record.edits)
    if (lastSave?.count !== count) continue
    saved = { text, version: lastSave.version as Version }
    since = { text, typed: [] }
  }
  const isSaved = count === (lastSave?.count ?? (first.isGiven ? -1 : 0))
  const cameBy = (other: string): boolean => {
    let at = since.text
    return since.typed.some((edits) => {
      at = applyEdits(at, edits)
      return at === other
    })
  }
  const process = first.process
  return { path: path as NotePath, process, text, saved, isSaved, typedAt, isWhole, cameBy }
}

/** Null where an edit doesn't fit the text. */
function edited(text: string, edits: readonly TextEdit[]): string | null {
  try {
    return applyEdits(text, edits)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
