// Where new work is filed: in the list of its owner or in the plan, else where this meeting has its work. What would not be
// read there as open work of these people, gets a box, or goes where it is.

import { itemsOf, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { planOf, type Section, sectionAt, upwards } from '../sections/week-sections.ts'
import { isSamePerson } from '../series/usage.ts'
import { changesOf } from '../text/line-change.ts'
import { applyEdits, type NoteText, textOf } from '../text/text.ts'
import type { PlacedMeeting } from '../vocabulary.ts'
import { isBySigns } from '../words/by-signs.ts'
import { isOpen } from '../words/is-open.ts'
import { normalLabel } from '../words/labels.ts'
import { type Added, insertItem, partsOf, wholeOf } from './add-item.ts'

type Place = { readonly note: Note; readonly meeting: PlacedMeeting }
type Work = { readonly words: string; readonly owners: readonly string[] }

export type Filed = Added & {
  readonly home: Section | undefined
  /** Who is read as its owner there. */
  readonly owners: readonly string[]
}

/** How much steady work there is. */
function countSteady(note: Note): number {
  return itemsOf(note).filter(({ item }) => !isBySigns(item)).length
}

/** `ownersIn` tells whom the line has to name below a section. The last way is taken where none is read. */
export function fileWhereRead(
  text: NoteText,
  { note, meeting }: Place,
  { words, owners }: Work,
  ownersIn: (home: Section | undefined) => readonly string[],
): Filed {
  const whole = wholeOf(text)
  const { sections } = partsOf(text, meeting)
  let best: Filed | undefined
  for (const home of homesFor(sections, meeting, owners)) {
    for (const boxed of [false, true]) {
      const to = { note, meeting, home, words, owners: ownersIn(home), boxed }
      const added = { ...insertItem(text, to), home, owners }
      const after = updateNote(note, changesOf(added.edits), textOf(applyEdits(whole, added.edits)))
      const item = itemsOf(after).find(({ line }) => line === added.line)?.item
      if (!item) continue
      const isTheirs =
        item.owners.length === owners.length &&
        owners.every((name) => item.owners.some((other) => isSamePerson(other, name)))
      const isAlone = countSteady(after) === countSteady(note) + 1
      if (isTheirs && isAlone && !isBySigns(item) && item.status === 'open') return added
      best ??= { ...added, owners: isTheirs ? owners : item.owners }
    }
  }
  return best ?? filedLast()

  function filedLast(): Filed {
    const home = homesFor(sections, meeting, owners)[0]
    return {
      ...insertItem(text, { note, meeting, home, words, owners: ownersIn(home) }),
      home,
      owners,
    }
  }
}

const mostHomes = 4

/** The list of the owner within the plan, or the plan; then sections that have work, the last one first. */
function homesFor(
  sections: readonly Section[],
  { meeting }: PlacedMeeting,
  owners: readonly string[],
): readonly (Section | undefined)[] {
  const isPlan = (section: Section) => upwards(section).some(({ kind }) => kind === 'planned')
  const own = sections.filter((section) => isOwnersList(section, owners))
  const theirs = own.find(isPlan) ?? (own.length === 1 ? own[0] : undefined)
  const usual = planOf(sections)
  const isTold = usual?.kind === 'planned' || usual?.kind === 'backlog'
  const open = meeting.items.filter(isOpen)
  const working = open.flatMap(({ line }) => sectionAt(sections, line) ?? []).reverse()
  const free = sections.findLast(({ head, kind }) => head?.kind !== 'role' && kind !== 'attendance')
  const homes = [...(theirs ? [theirs] : []), ...(isTold ? [usual] : []), ...working, free, usual]
  return [...new Set(homes)].slice(0, mostHomes)
}

export function isOwnersList(section: Section | undefined, owners: readonly string[]): boolean {
  const [owner] = owners
  const people = section?.head?.people ?? []
  if (owner === undefined || owners.length > 1 || section?.head?.kind === 'role') return false
  if (section?.kind && section.kind !== 'planned') return false
  return (
    people.some((name) => isSamePerson(name, owner)) || (section?.name ?? '') === normalLabel(owner)
  )
}
