// Titles and topics that end with somebody's handle.

import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import { readNames, startsWithFirstName } from '../words/names.ts'
import type { Folding } from './folding.ts'

// "The pier @ada @ben"  "The pier - @ada"
const ofTopic = /^([^@]*[^\s@–—-]) ([-–—] )?(@[\w-]+(?:(?:,| and| &)? @[\w-]+)*)$/

/** Whose a plain title is: "The new pier - @ada". */
export function titleOwners({ form, words }: LabelRow, people: PeopleBook): string[] | null {
  const [, , dash, handles] = form === 'bare' ? (ofTopic.exec(words) ?? []) : []
  return dash && handles ? spelled(readNames(handles) ?? [], people) : null
}

/** Whose a topic in a list is that has bold labels below it: "1. The pier @ada" over "- **Deliverable**". */
export function topicOwners(
  { rows, people }: Folding,
  { next }: Row,
  { form, words }: LabelRow,
): string[] | null {
  const [, topic, , handles] = form === 'entry' ? (ofTopic.exec(words) ?? []) : []
  const below = rows[next]?.reading.label
  if (!topic || !handles || startsWithFirstName(topic)) return null
  return below?.form === 'bold' && below.rest === ''
    ? spelled(readNames(handles) ?? [], people)
    : null
}
