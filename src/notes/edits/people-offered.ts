import { meetingAt, type Note } from '../meetings/note.ts'
import { shortNames } from '../people/short-names.ts'
import type { Meeting } from '../vocabulary.ts'
import { nameKey, readName, writtenName } from '../words/names.ts'

/** Somebody whom an item can be given to. `near`: at this meeting, else in this note, else known in the folder. */
export type OfferedPerson = {
  readonly name: string
  readonly near: 'meeting' | 'note' | 'folder'
}

/**
 * The people whom one may mean on this line (from 1): those at the meeting first, each in the spelling of the team. What
 * is `typed` so far is nobody for being on this line; the folder's word counts where it is no beginning of another's name.
 */
export function peopleOffered(note: Note, line: number, typed = ''): readonly OfferedPerson[] {
  const { aliases = {}, people = [] } = note.context
  const nameOf = new Map(Object.entries(aliases).map(([other, name]) => [nameKey(other), name]))
  const offered = new Map<string, OfferedPerson>()
  const add = (written: string, near: OfferedPerson['near']): void => {
    const name = (nameOf.get(nameKey(written)) ?? written).replace(/^@/, '')
    const key = nameKey(name)
    if (key !== '' && !offered.has(key)) offered.set(key, { name, near })
  }
  const here = meetingAt(note, line)?.meeting
  if (here) for (const name of namesOf(here)) add(name, 'meeting')
  for (const { meeting } of note.meetings) for (const name of namesOf(meeting)) add(name, 'note')
  const short = shortNames([...people, ...offered.keys()])
  for (const key of people) if (!short.has(key)) add(writtenName(key), 'folder')
  const key = nameKey(typed)
  const begins = isBegun(key, [...offered.keys()])
  const isKnown = people.includes(key) && !begins
  // Who is being written into a roll call is in it already.
  const isBeside = isNamedBeside(note, line, typed) && !(begins && isInRollCall(note, line))
  if (!isKnown && !isBeside) offered.delete(key)
  return [...offered.values()]
}

/** Whether the line (from 1) stands in a list of who is there, or of who leads or writes. */
export function isInRollCall(note: Note, line: number): boolean {
  const here = meetingAt(note, line)
  const above = here?.meeting.outline.findLast((one) => here.firstLine + one.line <= line)
  return above?.kind === 'role' || above?.section === 'attendance'
}

function isBegun(typed: string, keys: readonly string[]): boolean {
  return keys.some((key) => key !== typed && key.startsWith(typed))
}

/** Whether the note has the name in a roll call or in work on other lines than this one. */
function isNamedBeside(note: Note, line: number, typed: string): boolean {
  return note.meetings.some(({ firstLine, meeting }) => {
    const items = meeting.items.filter((item) => firstLine + item.line !== line)
    return namesOf({ ...meeting, items }).some((name) => nameKey(name) === nameKey(typed))
  })
}

function namesOf({ roles, participants, items }: Meeting): string[] {
  return [
    ...participants,
    ...roles.moderator,
    ...roles.notetaker,
    ...roles.lead,
    ...items.flatMap(({ owners }) => owners),
  ].filter((name) => readName(name)?.shape !== 'group')
}
