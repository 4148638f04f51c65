// What a new week says of the work in it, line by line in the team's manner: what goes on must not read as done, and what
// the person chose (done, dropped, given to somebody) is written there, where this team reports it. Lines come and go by
// none of it.

import { setOwner } from '../edits/set-owner.ts'
import { setDone, setDropped } from '../edits/tick.ts'
import { itemsOf, type Note } from '../meetings/note.ts'
import { readChanged, type TextRead } from '../meetings/text-read.ts'
import { isSamePerson } from '../series/usage.ts'
import { capital } from '../text/capital.ts'
import { applyEdits, type NoteText, type TextEdit, textOf } from '../text/text.ts'
import type { Item, PlacedItem } from '../vocabulary.ts'
import type { WeekChoice } from './week-choices.ts'

/** A piece of work of the new week: its line in the text (from 1), and what was chosen for it. */
export type ChosenLine = {
  readonly line: number
  readonly choice: WeekChoice
  /** Nested under other work that the choice was made for. */
  readonly isPart: boolean
}

/** The week with what was chosen, and the lines that had no way to say so. */
export function withStatuses(
  made: TextRead,
  chosen: readonly ChosenLine[],
): { readonly read: TextRead; readonly untold: ReadonlySet<number> } {
  let current = made
  const untold = new Set<number>()
  for (const one of chosen) {
    for (const change of changesFor(one)) {
      const { text, note } = current
      const placed = itemsOf(note).find(({ line }) => line === one.line)
      const edits = placed && change(textOf(text), placed, note)
      if (edits) current = readChanged(current, applyEdits(text, edits))
    }
    const placed = itemsOf(current.note).find(({ line }) => line === one.line)
    if (placed && !one.isPart && !isTold(one, placed)) untold.add(one.line)
  }
  return { read: current, untold }
}

/** Whether the work is read as it was chosen to be. */
function isTold({ choice }: ChosenLine, { item }: PlacedItem): boolean {
  if (choice.kind === 'done') return item.status === 'done'
  if (choice.kind === 'drop') return item.status === 'dropped'
  return choice.kind !== 'give' || choice.owners.length === 0 || areSame(item, choice.owners)
}

function areSame({ owners }: Item, others: readonly string[]): boolean {
  return (
    owners.length === others.length &&
    others.every((name) => owners.some((one) => isSamePerson(one, name)))
  )
}

type Change = (text: NoteText, placed: PlacedItem, note: Note) => TextEdit[] | undefined

const staysOpen: Change = (text, placed, note) =>
  placed.item.status === 'done' ? setDone(text, placed, note, false) : undefined

const isDone: Change = (text, placed, note) =>
  placed.item.status === 'done' ? undefined : setDone(text, placed, note, true)

/** Given to others; work that is theirs already, or that nobody was named for, keeps its line. */
function isOf(owners: readonly string[]): Change {
  return (text, placed, note) => {
    if (areSame(placed.item, owners) || owners.length === 0) return undefined
    // A name that nobody knows yet is read as one only with a capital.
    const asNames = owners.map((name) => capital(name))
    return setOwner(text, placed, owners, note) ?? setOwner(text, placed, asNames, note)
  }
}

function changesFor({ choice, isPart }: ChosenLine): readonly Change[] {
  switch (choice.kind) {
    case 'done':
      return [isDone]
    case 'drop':
      return [staysOpen, setDropped]
    case 'give':
      return isPart ? [staysOpen] : [isOf(choice.owners), staysOpen]
    default:
      return [staysOpen]
  }
}
