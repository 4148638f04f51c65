import type { OpenWork } from '../../api/finding.ts'
import type { NotePath } from '../../api/notes.ts'
import { linkSeries } from '../../notes/series/carry.ts'
import type { LinkAnswers } from '../../notes/series/link-answers.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { stillOpen } from '../../notes/series/still-open.ts'
import { meetingOf, unpackItems } from './packed-items.ts'

/** The notes of a series (or one that is in none), with their items as the index keeps them. */
export type Pile = {
  readonly meeting: string
  /** Whether the series has older notes than these. */
  readonly isCut: boolean
  readonly notes: readonly { readonly path: NotePath; readonly items: Uint8Array }[]
}

export type OpenWorkJob = { readonly piles: readonly Pile[]; readonly answers: LinkAnswers }

/** What each pile has open, in their order. */
export function openWorkOf({ piles, answers }: OpenWorkJob): readonly (readonly OpenWork[])[] {
  return piles.map(({ meeting, notes, isCut }) => {
    const meetings = meetingsInOrder(
      notes.map(({ path, items }) => ({
        path,
        note: {
          meetings: unpackItems(items).map((kept) => ({
            firstLine: kept.firstLine,
            meeting: meetingOf(kept),
          })),
        },
      })),
    )
    return stillOpen(linkSeries(meetings, answers)).map(
      ({ item, at, ageWeeks, isFromStart, quiet }) => ({
        path: at.path as NotePath,
        line: at.firstLine + item.line,
        text: item.text,
        owners: item.owners,
        status: item.status,
        section: item.section,
        due: item.due?.date ?? null,
        date: at.date,
        meeting,
        ageWeeks,
        isOlder: isCut && isFromStart,
        quiet,
      }),
    )
  })
}
