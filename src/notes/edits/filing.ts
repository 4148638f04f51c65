// Where new work is filed: in the list of its owner or in the plan, else where this meeting has its work. What would not be
// read there as open work of these people, gets a box, or goes where it is.

import { itemsOf, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { planOf, type Section, sectionAt, upwards } from '../sections/week-sections.ts'
import { isSamePerson } from '../series/usage.ts'
import { changesOf } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import { applyEdits, type NoteText, textOf } from '../text/text.ts'
import type { Meeting, PlacedMeeting } from '../vocabulary.ts'
import { readActionLead } from '../words/action-lead.ts'
import { isBySigns } from '../words/by-signs.ts'
import { isOpen } from '../words/is-open.ts'
import { normalLabel } from '../words/labels.ts'
import { languageOf, type MeetingLanguage } from '../words/meeting-language.ts'
import {
  type Added,
  insertItem,
  insertRow,
  insertUnderHead,
  linesAndSections,
  wholeOf,
} from './add-item.ts'
import { ownerManner, withOwners } from './owner-manner.ts'
import { rowEntry } from './row-entry.ts'
import { sameOwners } from './steady-work.ts'

type Place = { readonly note: Note; readonly meeting: PlacedMeeting }
type Work = { readonly words: string; readonly owners: readonly string[] }

export type Filed = Added & {
  /** The words of the heading or label above it; null where there is none. */
  readonly section: string | null
  /** Its words as they stand there, and who is read as its owner. */
  readonly words: string
  readonly owners: readonly string[]
}

/**
 * `saidIn` tells which words and owners the line has to have below a section. Where no place reads it without a change of other work, it
 * goes under a heading of its own; else the last way is taken where none is read.
 */
export function fileWhereRead(
  text: NoteText,
  place: Place,
  work: Work,
  saidIn: (home: Section | undefined) => Work,
): Filed {
  const { note, meeting } = place
  const { owners } = work
  const whole = wholeOf(text)
  const { own, sections } = linesAndSections(text, meeting)
  let alone: Filed | undefined
  let best: Filed | undefined
  for (const way of ways()) {
    const added = { ...way.make(), section: way.section, words: way.words, owners }
    const after = updateNote(note, changesOf(added.edits), textOf(applyEdits(whole, added.edits)))
    const item = itemsOf(after).find(({ line }) => line === added.line)?.item
    if (!item) continue
    const isTheirs =
      item.owners.length === owners.length &&
      owners.every((name) => item.owners.some((other) => isSamePerson(other, name)))
    if (isTheirs && !isBySigns(item) && item.status === 'open') {
      if (isAllKept(note, after, added.line)) return added
      if (countSteady(after) === countSteady(note) + 1) alone ??= added
    }
    best ??= { ...added, owners: isTheirs ? owners : item.owners }
  }
  return alone ?? best ?? filedLast()

  function* ways(): Generator<{ section: string | null; words: string; make: () => Added }> {
    const above = actionLineOf(meeting, own)
    if (above) {
      const { words, owners: named } = saidIn(undefined)
      const row = above.lead + withOwners(words, named, ownerManner(text, note))
      yield {
        section: null,
        words,
        make: () => insertRow(text, { note, meeting, own }, { row, at: above.at }),
      }
    }
    for (const home of homesFor(sections, meeting, owners)) {
      const section = home?.head?.words ?? null
      const { words, owners: named } = saidIn(home)
      const row = rowEntry(text, { ...place, home, own }, { words, owners })
      if (row) yield { section, words, make: () => insertRow(text, { note, meeting, own }, row) }
      const to = { note, meeting, home, words, owners: named }
      yield { section, words, make: () => insertItem(text, to) }
      yield { section, words, make: () => insertItem(text, { ...to, boxed: true }) }
      // "Ada: oil it" is a sentence in some lists
      yield { section, words, make: () => insertItem(text, { ...to, manner: 'parentheses' }) }
      // Only its sign tells that a handle which nobody used here is a person's.
      yield { section, words, make: () => insertItem(text, { ...to, manner: 'handle' }) }
    }
    const name = nameOfWork[languageOf(text, meeting)]
    const said = saidIn(undefined)
    for (const manner of [ownerManner(text, note), 'handle'] as const) {
      const line = withOwners(said.words, said.owners, manner)
      yield {
        section: name,
        words: said.words,
        make: () => insertUnderHead(text, { note, meeting, own, sections }, { name, words: line }),
      }
    }
  }

  function filedLast(): Filed {
    const home = homesFor(sections, meeting, owners)[0]
    const { words, owners: named } = saidIn(home)
    const to = { note, meeting, home, words, owners: named }
    return { ...insertItem(text, to), section: home?.head?.words ?? null, words, owners }
  }
}

/** Where most work is in lines such as "ACTION: Ada to oil it": how they begin, and the line below the last one. */
function actionLineOf(
  { meeting: { items } }: PlacedMeeting,
  own: readonly string[],
): { readonly lead: string; readonly at: number } | undefined {
  const lines = items.flatMap(({ line, lastLine }) => {
    const words = own[line] ?? ''
    const { from, to } = readLine(words)
    const said = readActionLead(words.slice(from, to))
    const lead = said?.people === '' ? words.slice(0, words.lastIndexOf(said.rest)) : ''
    return lead.length > from ? { lead, at: lastLine + 1 } : []
  })
  return lines.length * 2 > items.length
    ? lines.findLast(({ lead }) => !/\d/.test(lead))
    : undefined
}

/** Of a heading for work in a meeting that has no place for any. */
const nameOfWork: Readonly<Record<MeetingLanguage, string>> = {
  en: 'Action items',
  de: 'Aufgaben',
  fr: 'Tâches',
  es: 'Tareas',
  pt: 'Tarefas',
}

/** How much steady work there is. */
function countSteady(note: Note): number {
  return itemsOf(note).filter(({ item }) => !isBySigns(item)).length
}

/** Whether all steady work is there as it was, and nothing but the work on this line has come. */
function isAllKept(before: Note, after: Note, line: number): boolean {
  const more = after.lines - before.lines
  const was = itemsOf(before).filter(({ item }) => !isBySigns(item))
  const now = itemsOf(after).filter(({ item }) => !isBySigns(item))
  const others = now.filter((one) => one.line !== line)
  return (
    others.length === was.length &&
    now.length === was.length + 1 &&
    was.every((one, at) => {
      const other = others[at]
      return (
        other?.line === one.line + (one.line + more > line ? more : 0) &&
        other.item.status === one.item.status &&
        sameOwners(other.item.owners, one.item.owners)
      )
    })
  )
}

const mostHomes = 4

/** The list of the owner within the plan, or the plan; then sections that have work, the last one first. Nobody else's list. */
function homesFor(
  sections: readonly Section[],
  { meeting }: PlacedMeeting,
  owners: readonly string[],
): readonly (Section | undefined)[] {
  const isPlan = (section: Section) => upwards(section).some(({ kind }) => kind === 'planned')
  const own = sections.filter((section) => isOwnersList(section, owners))
  const planBelow = sections.find(
    (section) => section.kind === 'planned' && upwards(section).some((one) => own.includes(one)),
  )
  const theirs = own.find(isPlan) ?? planBelow ?? (own.length === 1 ? own[0] : undefined)
  const usual = (owners.length > 0 && planOfOwned(sections, meeting)) || planOf(sections)
  const isTold = usual?.kind === 'planned' || usual?.kind === 'backlog'
  const open = meeting.items.filter(isOpen)
  const working = open.flatMap(({ line }) => sectionAt(sections, line) ?? []).reverse()
  const free = sections.findLast(({ head, kind }) => head?.kind !== 'role' && kind !== 'attendance')
  const homes = [...(theirs ? [theirs] : []), ...(isTold ? [usual] : []), ...working, free, usual]
  return [...new Set(homes)].filter((home) => !isOfOthers(home, owners)).slice(0, mostHomes)
}

/** The plan in which most work names who is to do it, where there are several. */
function planOfOwned(sections: readonly Section[], { items }: Meeting): Section | undefined {
  const owned = (section: Section) => {
    const here = items.filter(({ line }) => sectionAt(sections, line) === section)
    return here.filter(({ owners }) => owners.length > 0).length * 2 > here.length
  }
  return sections.find((section) => section.kind === 'planned' && owned(section))
}

/** What is filed there would be somebody else's. */
function isOfOthers(section: Section | undefined, owners: readonly string[]): boolean {
  const person = owners.length > 0 && section ? personAbove(section) : undefined
  return person !== undefined && !isOwnersList(person, owners)
}

/** Whether it is below its owner's own name, which says whose it is. */
export function isBelowOwner(section: Section | undefined, owners: readonly string[]): boolean {
  return section !== undefined && isOwnersList(personAbove(section) ?? section, owners)
}

/** The innermost of the section and those around it that is headed by a person. */
function personAbove(section: Section): Section | undefined {
  return upwards(section).find(
    ({ head }) => head !== null && head.kind !== 'role' && head.people.length > 0,
  )
}

function isOwnersList(section: Section | undefined, owners: readonly string[]): boolean {
  const [owner] = owners
  const people = section?.head?.people ?? []
  if (owner === undefined || owners.length > 1 || section?.head?.kind === 'role') return false
  if (section?.kind && section.kind !== 'planned') return false
  return (
    people.some((name) => isSamePerson(name, owner)) || (section?.name ?? '') === normalLabel(owner)
  )
}
