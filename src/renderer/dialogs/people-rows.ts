import type { Note } from '../../notes/meetings/note.ts'
import { shortNames } from '../../notes/people/short-names.ts'
import type { Item, Meeting } from '../../notes/vocabulary.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { nameKey, readName, writtenName } from '../../notes/words/names.ts'

type PersonRow = {
  /** As in the note; else as far as it can be told. */
  readonly name: string
  /** Open items of the meeting. */
  readonly open: number
  /** Whose other spelling it is, by the user's word. */
  readonly sameAs: string | null
}

type Parts = {
  /** Keys of the people of the folder, in lower case, with their first and last names. */
  readonly known: readonly string[]
  readonly note: Note | null
  readonly meeting: Meeting | null
  readonly aliases: Readonly<Record<string, string>>
}

/** The people of the folder and of the open note, by name, each spelling once. */
export function peopleRows({ known, note, meeting, aliases }: Parts): readonly PersonRow[] {
  const sameAs = new Map(Object.entries(aliases).map(([other, name]) => [nameKey(other), name]))
  const spellings = new Map<string, string>()
  const add = (name: string) => {
    const key = nameKey(name)
    if (key !== '' && !spellings.has(key)) spellings.set(key, name.replace(/^@/, ''))
  }
  for (const name of Object.entries(aliases).flat()) add(name)
  for (const name of namesIn(note)) if (readName(name)?.shape !== 'group') add(name)
  const short = shortNames([...known, ...spellings.keys()])
  for (const key of known) if (!short.has(key)) add(writtenName(key))
  const open = countOpen(meeting?.items ?? [])
  return [...spellings]
    .map(([key, name]) => ({ name, open: open.get(key) ?? 0, sameAs: sameAs.get(key) ?? null }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

function namesIn(note: Note | null): readonly string[] {
  return (note?.meetings ?? []).flatMap(({ meeting: { items, roles, participants } }) => [
    ...items.flatMap((item) => item.owners),
    ...roles.moderator,
    ...roles.notetaker,
    ...roles.lead,
    ...participants,
  ])
}

function countOpen(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { owners } of items.filter(isOpen)) {
    for (const key of new Set(owners.map(nameKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
