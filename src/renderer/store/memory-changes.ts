import type { FolderMemory } from '../../api/folder-memory.ts'
import { texts } from '../../language/language.ts'
import { type LinkAnswer, linkKey } from '../../notes/series/link-answers.ts'
import type { Phase } from '../../notes/vocabulary.ts'
import type { SectionChoice } from '../../notes/week/week-choices.ts'
import { normalLabel } from '../../notes/words/labels.ts'
import { nameKey } from '../../notes/words/names.ts'

// What a person tells the app about a folder, one step at a time. A step is a function of the memory as it is, so that it
// can be taken again on what another window has kept meanwhile.

export type MemoryChange = (memory: FolderMemory) => FolderMemory

type Judgement = 'confirmed' | 'rejected'

/** The word on a guess, by the item's words; null forgets it. */
export function judged(text: string, judgement: Judgement | null): MemoryChange {
  return (memory) => ({
    ...memory,
    judgements: withEntry(memory.judgements, { key: text, value: judgement }),
  })
}

/**
 * `other` is another spelling of `name`; null takes that back. Every spelling leads to a name in one step: who was the
 * same as `other` is the same as `name` from now on, and where `name` is a spelling itself, its person is meant.
 */
export function samePerson(other: string, name: string | null): MemoryChange {
  return (memory) => {
    const isOther = (key: string) => nameKey(key) === nameKey(other)
    const written = name?.trim().replace(/^@/, '') ?? ''
    const known = Object.entries(memory.aliases).find(([key]) => nameKey(key) === nameKey(written))
    // Said the other way round, the last word counts.
    const to = known && !isOther(known[1]) ? known[1] : written
    if (to === '' || isOther(to)) {
      const gone = { key: other, isSame: isOther, value: null }
      return { ...memory, aliases: withEntry(memory.aliases, gone) }
    }
    const kept = Object.entries(memory.aliases)
      .filter(([key]) => !isOther(key) && nameKey(key) !== nameKey(to))
      .map(([key, known]): [string, string] => [key, isOther(known) ? to : known])
    return { ...memory, aliases: Object.fromEntries([...kept, [other.trim(), to]]) }
  }
}

/** What stands under this label is planned, reported or backlog; null forgets the label. */
export function labelled(words: string, phase: Phase | null): MemoryChange {
  const key = normalLabel(words)
  return (memory) => ({
    ...memory,
    labels: withEntry(memory.labels, { key, value: phase }),
  })
}

/** The word on whether two pieces of work are the same, by the words of both; null forgets it. */
export function linkAnswered(
  later: { readonly text: string },
  earlier: { readonly text: string },
  answer: LinkAnswer | null,
): MemoryChange {
  const key = linkKey(later, earlier)
  return (memory) => ({
    ...memory,
    links: withEntry(memory.links, { key, value: answer }),
  })
}

/** The note belongs to the series of that key, to none (''), or again to what its name tells (null). */
export function noteInSeries(path: string, key: string | null): MemoryChange {
  return (memory) => ({
    ...memory,
    series: {
      ...memory.series,
      notes: withEntry(memory.series.notes, { key: path, value: key }),
    },
  })
}

/** All notes of the one series belong to the other from now on; null takes that back. */
export function seriesJoined(part: string, whole: string | null): MemoryChange {
  return (memory) => ({
    ...memory,
    series: {
      ...memory.series,
      joined: withEntry(memory.series.joined, {
        key: part,
        value: whole === part ? null : whole,
      }),
    },
  })
}

/** What is done with all open work of a section in a new week, by `sectionKey`; to carry it needs no word. */
export function sectionChosen(key: string, choice: SectionChoice): MemoryChange {
  return (memory) => ({
    ...memory,
    weekChoices: withEntry(memory.weekChoices, {
      key,
      value: choice === 'carry' ? null : choice,
    }),
  })
}

/** What was kept as it is in a close-out, by `keptKey`; the oldest are forgotten. */
export function keptAsItIs(key: string): MemoryChange {
  return (memory) => {
    const { [key]: _, ...others } = memory.kept
    const newest = Object.entries(others).slice(1 - mostKept)
    return { ...memory, kept: Object.fromEntries([...newest, [key, 'kept' as const]]) }
  }
}

const mostKept = 2000

/** What was said of the note holds under its new name. */
export function noteMoved(from: string, to: string): MemoryChange {
  return (memory) => {
    const said = memory.series.notes[from]
    if (said === undefined) return memory
    return noteInSeries(to, said)(noteInSeries(from, null)(memory))
  }
}

/** Why the words can't be a label, as a sentence; null where they can. */
export function whyNoLabel(words: string): string | null {
  const key = normalLabel(words)
  if (key === '') return texts().people.labels.whyNot.empty
  if (key.length > longestLabel) return texts().people.labels.whyNot.long
  return null
}

const longestLabel = 90

function withEntry<V>(
  record: Readonly<Record<string, V>>,
  {
    key,
    isSame = (other) => other === key,
    value,
  }: { key: string; isSame?: (key: string) => boolean; value: V | null },
): Readonly<Record<string, V>> {
  const kept = Object.entries(record).filter(([other]) => !isSame(other))
  return Object.fromEntries(value === null ? kept : [...kept, [key, value]])
}
