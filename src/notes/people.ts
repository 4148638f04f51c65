import type { LabelRow } from './label-rows.ts'
import { type Name, nameKey, readName, readNames, startsWithFirstName } from './names.ts'
import { readPeople } from './roles.ts'
import type { Skeleton } from './skeleton.ts'

/** How much speaks for a name being a person's, by its key. Two points make a person. */
export type Evidence = ReadonlyMap<string, number>

const enough = 2
const certain = 3

/** Signs of people in one meeting's lines alone. */
export function readEvidence(skeleton: Skeleton, labels: readonly (LabelRow | null)[]): Evidence {
  const points = new Map<string, number>()
  const add = (name: string, weight: number): void => {
    const key = nameKey(name)
    if (key.length < 2) return
    points.set(key, (points.get(key) ?? 0) + weight)
    const parts = key.split(' ')
    if (parts.length < 2) return
    for (const part of [parts[0], parts.at(-1)]) {
      if (part !== undefined && part.length > 2) points.set(part, (points.get(part) ?? 0) + weight)
    }
  }
  let attendance: { level: number; indent: number } | null = null
  const lowerTags: string[] = []
  const leads: { name: Name; indent: number }[] = []
  for (const row of skeleton.rows) {
    if (row.hidden || row.reading.words === '') continue
    const { reading } = row
    const label = labels[row.at]
    for (const handle of reading.raw.length < 3000
      ? reading.raw.matchAll(/(?<![\p{L}\d./:])@([\p{L}\d][\p{L}\d_-]{1,38})/gu)
      : []) {
      add(handle[1] ?? '', certain)
    }
    const role = reading.role()
    if (role && !role.roles.every((one) => one === 'other'))
      for (const person of role.people) add(person, certain)
    if (label?.opensList) {
      const closes = label.form === 'heading' || !attendance || label.form !== 'entry'
      if (label.meaning?.section === 'attendance') {
        attendance = { level: row.level, indent: reading.line.indent }
        continue
      }
      if (closes) attendance = null
    }
    if (
      attendance &&
      (reading.line.kind === 'entry' || reading.line.kind === 'text') &&
      reading.words.length < 200
    ) {
      if (reading.line.kind === 'entry' && reading.line.indent < attendance.indent)
        attendance = null
      else
        for (const person of readPeople(reading.words.split(/ [-–—:] |: /)[0] ?? ''))
          add(person, certain)
    } else if (attendance && reading.line.kind === 'row') {
      const first = reading.cells()[0]
      if (first) for (const person of readPeople(first)) add(person, certain)
    }
    if (reading.line.kind !== 'entry' && reading.line.kind !== 'text' && row.level === 0) continue
    if (label?.opensList && label.meaning === undefined) {
      const names = readNames(label.words)
      if (names?.every((one) => one.shape !== 'group' && one.shape !== 'lower'))
        for (const one of names) add(one.name, startsWithFirstName(one.name) ? enough : 1)
    }
    for (const tag of reading.tags()) {
      const people = tag.names.filter((one) => one.shape !== 'group')
      if (tag.place === 'assign') for (const one of people) add(one.name, certain)
      else if (tag.place === 'lead') {
        const only = people[0]
        if (only && people.length === 1 && reading.line.kind === 'entry')
          leads.push({ name: only, indent: reading.line.indent })
      } else if (tag.place === 'paren' || tag.place === 'dash' || tag.place === 'bracket') {
        for (const one of people) {
          if (one.shape === 'lower') lowerTags.push(one.name)
          else if (one.shape !== 'caps' || people.length > 1)
            add(one.name, tag.loose ? 0.5 : people.length > 1 ? 1.5 : 1)
          else add(one.name, 0.7)
        }
      } else if (tag.place === 'initials') for (const one of people) add(one.name, 1)
    }
    for (const commitment of reading.commitments()) {
      if (commitment.how === 'progress') continue
      for (const one of commitment.names)
        if (one.shape !== 'group' && one.shape !== 'lower')
          add(one.name, one.shape === 'caps' ? 0.7 : 1)
      for (const one of commitment.names)
        if (one.shape === 'lower' && commitment.first) add(one.name, 0.7)
    }
  }
  addRepeated(lowerTags, leads, add)
  return points
}

/** Lower-case tags count when several lines have them; leads ("ada: …") when siblings have them. */
function addRepeated(
  lowerTags: readonly string[],
  leads: readonly { name: Name; indent: number }[],
  add: (name: string, weight: number) => void,
): void {
  const repeats = lowerTags.length - new Set(lowerTags).size
  if (lowerTags.length >= 3 && repeats > 0) for (const name of new Set(lowerTags)) add(name, enough)
  const siblings = new Map<number, Set<string>>()
  for (const { name, indent } of leads)
    siblings.set(indent, (siblings.get(indent) ?? new Set()).add(nameKey(name.name)))
  for (const { name, indent } of leads) {
    const many = (siblings.get(indent)?.size ?? 0) >= 3
    add(
      name.name,
      name.shape === 'lower' || name.shape === 'caps' ? (many ? 1 : 0.5) : many ? 1.2 : 0.8,
    )
  }
}

/** Who is a person in this note: asked by name, and every question is remembered with its answer. */
export type PeopleBook = {
  knows(name: Name): boolean
  /** Spelling as the user wants it. */
  spelling(name: string): string
  readonly asked: Map<string, boolean>
}

export function isPersonKey(key: string, evidence: Evidence): boolean {
  return (evidence.get(key) ?? 0) >= enough || startsWithFirstName(key)
}

export function peopleBook(
  evidence: Evidence,
  aliases: Readonly<Record<string, string>> | undefined,
): PeopleBook {
  const asked = new Map<string, boolean>()
  const byKey = new Map(
    Object.entries(aliases ?? {}).map(([other, name]) => [nameKey(other), name]),
  )
  return {
    asked,
    knows(name) {
      if (name.shape === 'handle' || name.shape === 'group') return true
      const key = nameKey(name.name)
      if (byKey.has(key)) return true
      const known = asked.get(key) ?? isPersonKey(key, evidence)
      asked.set(key, known)
      if (known || name.shape !== 'full') return known
      const first = readName(name.name.split(' ')[0] ?? '')
      return first !== null && first.shape === 'first' && this.knows(first)
    },
    spelling: (name) => byKey.get(nameKey(name)) ?? name,
  }
}
