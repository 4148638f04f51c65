import { readActionLead } from './action-lead.ts'
import type { LabelRow } from './label-rows.ts'
import type { LineReading } from './line-reading.ts'
import { type Name, nameKey, readName, readNames, startsWithFirstName } from './names.ts'
import { readOwnerTags } from './owners.ts'
import { readRoleLine, readRollCall } from './roles.ts'
import type { Row, Skeleton } from './skeleton.ts'
import { beforeAddress } from './speakers.ts'
import { isTableRow, readTaskTable } from './tables.ts'

/** The kinds of sign that a word is a person's name; each counts up to a limit, so that one habit is no proof. */
export type Sign =
  | 'certain'
  | 'label'
  | 'paren'
  | 'dash'
  | 'lead'
  | 'subject'
  | 'speech'
  | 'initials'
  | 'aside'
  | 'listed'
  | 'word'

const limits: Readonly<Record<Sign, number>> = {
  certain: 100,
  label: 1,
  paren: 2,
  dash: 1,
  lead: 1,
  subject: 1.5,
  speech: 2,
  // "(SJ)" at the end or "SL to" at the start, more than once
  initials: 3,
  aside: 1,
  // At the same place of most entries of a list of work
  listed: 2,
  // Counts against: the same word stands in lower case elsewhere.
  word: -1.5,
}

/** How much speaks for a name being a person's, by its key. */
export type Evidence = ReadonlyMap<string, Partial<Record<Sign, number>>>

const enough = 2

type Add = (name: string, sign: Sign, points?: number) => void

/** Signs of people in one meeting's lines alone. */
export function readEvidence(skeleton: Skeleton, labels: readonly (LabelRow | null)[]): Evidence {
  const signs = new Map<string, Partial<Record<Sign, number>>>()
  const addKey = (key: string, sign: Sign, points: number): void => {
    if (key.length < 2) return
    const known = signs.get(key) ?? {}
    known[sign] = added(known[sign], points)
    signs.set(key, known)
  }
  const add: Add = (name, sign, points = 1) => {
    const key = nameKey(name)
    addKey(key, sign, points)
    const parts = key.split(' ')
    if (parts.length < 2) return
    for (const part of new Set([parts[0], parts.at(-1)])) {
      if (part !== undefined && part.length > 2) addKey(part, sign, points)
    }
  }
  const groups: SiblingNames = new Map()
  const lists: WorkLists = new Map()
  let isOfWork = false
  let heading = -1
  let attendance: { indent: number; form: LabelRow['form'] } | null = null
  for (const row of skeleton.rows) {
    if (row.hidden && front(row, skeleton)) addMatter(row, add)
    if (row.hidden || row.wraps >= 0 || row.reading.words === '') continue
    const { reading } = row
    const { kind, indent } = reading.line
    const label = labels[row.at] ?? null
    addHandles(reading.raw, add)
    const role = reading.role()
    if (role && !role.roles.every((one) => one === 'other')) {
      for (const person of role.people) {
        add(person, 'certain', 3)
        addInitials(person, add)
      }
      addShortNames(reading.words, add)
      if (role.roles.includes('participants') && role.people.length === 0)
        attendance = { indent, form: 'entry' }
      continue
    }
    if (label?.opensList) {
      if (label.meaning?.section === 'attendance') {
        attendance = { indent, form: label.form }
        continue
      }
      if (label.form !== 'bare' || label.meaning) attendance = null
    }
    if (attendance) {
      if (kind === 'entry' && indent < attendance.indent) attendance = null
      else addAttendee(row, add)
    }
    if (isTableRow(row)) {
      addTableOwners(row, skeleton, add)
      addPresent(row, skeleton, add)
    }
    if (label?.meaning?.section === 'update' && label.meaning.rest && label.form !== 'heading') {
      const names = readNames(restAsWritten(label))
      for (const one of names ?? []) addSibling(groups, `updates ${label.form}`, one)
    }
    if (label?.opensList && label.meaning === undefined) {
      const names = readNames(withoutAddress(label.words))
      for (const one of names ?? [])
        addSibling(
          groups,
          `label ${label.form} ${row.level} ${row.parent < 0 ? 'top' : isOfWork ? 'work' : row.parent}`,
          one,
        )
    }
    if (row.level > 0) heading = row.at
    if (label?.opensList) isOfWork = isWorkSection(label.meaning?.section)
    if (isOfWork && kind === 'entry' && !label?.opensList) addToList(lists, heading, row)
    // A list of nothing but names: the known ones vouch for the others
    if (kind === 'entry' && reading.words.length < 40)
      for (const one of readNames(reading.words) ?? [])
        addSibling(groups, `alone ${heading} ${row.parent}`, one)
    if (kind === 'entry' || kind === 'text') addTags(row, heading, { add, groups })
  }
  addSiblings(groups, add)
  addListed(lists, add)
  addCommonWords(skeleton, signs)
  return signs
}

function front(row: Row, { rows }: Skeleton): boolean {
  return row.at < 40 && rows[0]?.hidden === true && rows.slice(0, row.at).every((one) => one.hidden)
}

/** A word that the meeting also has in lower case is hardly a name. */
function addCommonWords(
  skeleton: Skeleton,
  signs: Map<string, Partial<Record<Sign, number>>>,
): void {
  const open = new Set<string>()
  for (const [key, known] of signs)
    if (!known.certain && /^\p{L}+$/u.test(key) && !known.lead) open.add(key)
  for (const row of skeleton.rows) {
    if (open.size === 0) return
    if (row.hidden) continue
    const words = row.reading.words.slice(0, 1500)
    // Most lines have none of them in any form, which is asked cheaply.
    if (![...open].some((word) => words.includes(word))) continue
    for (const [word] of words.matchAll(/(?<![\p{L}\d@_.-])\p{Ll}{2,}(?![\p{L}\d_-])/gu)) {
      const known = open.delete(word) ? signs.get(word) : undefined
      if (known) known.word = 1
    }
  }
}

function addHandles(raw: string, add: Add): void {
  if (!raw.includes('@') || raw.length > 3000) return
  for (const found of raw.matchAll(
    /(?<![\p{L}\d./:])@([\p{L}\d][\p{L}\d_-]{1,38})(?![\p{L}\d_/-])/gu,
  ))
    add(found[1] ?? '', 'certain', 3)
}

function addAttendee(row: Row, add: Add): void {
  const { reading } = row
  const words = reading.line.kind === 'row' ? (reading.cells()[0] ?? '') : reading.words
  if (words.length > 300 || /[.!?]$/.test(words)) return
  for (const person of readRollCall(words)) {
    add(person, 'certain', 3)
    addInitials(person, add)
  }
  addShortNames(words, add)
}

/** "Jen Weber (JW)", "Jen Weber (@jw)": the initials or the handle under which she speaks. */
function addShortNames(words: string, add: Add): void {
  for (const [, short] of words.matchAll(/\(@?([\p{Lu}]{2,4}|[a-z][a-z\d_-]{2,24})\)/gu)) {
    const name = readName(short ?? '')
    if (name?.shape === 'caps' || (name && words.includes(`(@${short})`)))
      add(name.name, 'certain', 3)
  }
}

/** "Present: Jen Weber, Ada Byron": JW and AB are theirs. */
function addInitials(person: string, add: Add): void {
  const parts = person.split(/[ -]/)
  const letters = parts.map((part) => part[0] ?? '').join('')
  if (parts.length > 1 && readName(letters)?.shape === 'caps') add(letters, 'certain', 2)
}

/** Front matter such as "Attendees: Ada, Ben". */
function addMatter(row: Row, add: Add): void {
  const role = readRoleLine(row.reading.raw.replace(/["']/g, '').trim())
  if (!role || role.roles.every((one) => one === 'other')) return
  for (const person of role.people) add(person, 'certain', 3)
}

function addTableOwners(row: Row, skeleton: Skeleton, add: Add): void {
  const table = readTaskTable(row, skeleton, true)
  if (table?.owner === undefined) return
  for (let at = row.at + 2; at < skeleton.rows.length; at++) {
    const one = skeleton.rows[at]
    if (!one || !isTableRow(one)) return
    for (const name of readNames(one.reading.cells()[table.owner] ?? '') ?? [])
      if (name.shape !== 'group') add(name.name, 'certain', 2)
  }
}

// "| Name | Present |", "| Attendees | Ada, Ben |"
const nameColumn =
  /^(?:name|nombre|nome|nom|attendees?|participants?|participantes?|member|membre|miembro|membro|person|teilnehmer)$/i
const presenceColumn =
  /^(?:present|presente|presença|présent|présence|anwesend|attended|attendance|asistencia|status|role|rol|rôle|rolle|função|affiliation|organi[sz]ation|company|e-?mail|matr[ií]cula)$/i

function addPresent(row: Row, skeleton: Skeleton, add: Add): void {
  const cells = row.reading.cells()
  const role = cells.length === 2 ? readRoleLine(`${cells[0]}: ${cells[1]}`) : null
  if (role && !role.roles.every((one) => one === 'other'))
    for (const person of role.people) add(person, 'certain', 3)
  if (skeleton.rows[row.at + 1]?.reading.line.kind !== 'row-rule') return
  const column = cells.findIndex((cell) => nameColumn.test(cell))
  if (column < 0 || !cells.some((cell) => presenceColumn.test(cell))) return
  for (let at = row.at + 2; at < skeleton.rows.length; at++) {
    const one = skeleton.rows[at]
    if (!one || !isTableRow(one)) return
    const name = readName(one.reading.cells()[column] ?? '')
    if (name?.shape === 'full' || name?.shape === 'first') add(name.name, 'certain', 3)
  }
}

function addSpeakers(reading: LineReading, add: Add): void {
  for (const who of reading.speakers()) {
    const name = readName(who)
    if (name?.shape === 'first' || name?.shape === 'full') add(name.name, 'speech')
  }
  const addressed = beforeAddress(reading.words)
  for (const name of (addressed && readNames(addressed)) || [])
    if (name.shape === 'full' || name.shape === 'first') add(name.name, 'certain', 3)
}

function addTags(
  row: Row,
  heading: number,
  { add, groups }: { add: Add; groups: SiblingNames },
): void {
  const { reading } = row
  addSpeakers(reading, add)
  for (const tag of reading.tags()) {
    if (tag.place === 'comma') continue
    const people = tag.names.filter((one) => one.shape !== 'group')
    for (const one of people) {
      if (one.shape === 'caps' && (tag.place === 'paren' || tag.place === 'lead') && !tag.loose)
        add(one.name, 'initials', tag.place === 'paren' ? 0.2 : 1)
      const weak = one.shape === 'caps' || one.shape === 'lower'
      if (tag.place === 'assign') add(one.name, 'certain', 2)
      else if (tag.place === 'lead') {
        add(one.name, 'lead', weak ? 0.5 : 1)
        addSibling(
          groups,
          `lead ${reading.line.kind} ${heading} ${row.parent} ${reading.line.indent}`,
          one,
        )
      } else if (tag.place === 'dash') {
        add(one.name, 'dash', weak ? 0.5 : 1)
        addSibling(groups, 'dash', one)
      } else if (tag.place === 'initials') add(one.name, 'paren', 1)
      else {
        if (!tag.loose && !weak && emphasisedTag.test(reading.raw)) add(one.name, 'paren', 2)
        add(one.name, 'paren', tag.loose || weak ? 0.7 : people.length > 1 ? 1.5 : 1)
        // "[NM] Write the guide"
        if (one.shape === 'caps' && tag.place === 'bracket' && reading.core.startsWith('[')) {
          add(one.name, 'initials', 1)
          addSibling(groups, `label [${heading}`, one)
        }
        if (reading.words.endsWith(')') || reading.words.endsWith(']'))
          addSibling(groups, 'paren', one)
      }
    }
  }
  for (const name of assignedIn(reading)) add(name, 'certain', 2)
  for (const { how, names, first } of reading.commitments()) {
    if (how === 'progress') continue
    for (const one of names) {
      if (one.shape === 'group' || (one.shape === 'lower' && !first)) continue
      if (one.shape === 'caps' && first && how !== 'duty') add(one.name, 'initials')
      add(one.name, 'subject', one.shape === 'lower' || one.shape === 'caps' ? 0.7 : 1)
    }
  }
  if (reading.words.includes(' with ')) {
    for (const found of reading.words.slice(0, 1500).matchAll(spokeWith)) {
      const name = readName(found[1] ?? '')
      if (name?.shape === 'first') add(name.name, 'aside', 0.5)
    }
  }
  if (/ (?:with|by|from|ask|thanks to) \p{Lu}/u.test(reading.words)) {
    for (const found of reading.words
      .slice(0, 1500)
      .matchAll(/ (?:with|by|from|ask|thanks to) (\p{Lu}\p{Ll}[\p{L}'’-]*)/gu)) {
      const name = readName(found[1] ?? '')
      if (name?.shape === 'first') add(name.name, 'aside', 0.5)
    }
  }
}

// "Order rope (**Ada**)": emphasis in brackets is for people
const emphasisedTag = /[([](?:\*{1,3}|_{1,3})[^()[\]*_]{2,60}(?:\*{1,3}|_{1,3})[)\]]/u

/** "AI Ada, Ben: pick a colour": whom a line that calls itself an action tells off. */
function assignedIn({ core }: LineReading): string[] {
  const lead = readActionLead(core)
  if (!lead) return []
  const names =
    lead.people === ''
      ? readOwnerTags(lead.rest).find(({ place, rest }) => place === 'lead' && rest !== '')?.names
      : readNames(lead.people)
  return (names ?? [])
    .filter(({ shape }) => shape === 'first' || shape === 'full')
    .map(({ name }) => name)
}

// "discussed with Ada": people are spoken with
const spokeWith =
  /\b(?:discuss|talk|speak|spoke|met|meet|sync|check|chat|pair|coordinat|connect|call|follow up|confirm)\p{Ll}* with (\p{Lu}\p{Ll}[\p{L}'’-]*)/gu

/** "Ada Byron ada@example.org" without the address. */
export function withoutAddress(words: string): string {
  return words.includes('@') ? words.replace(/\s*[(<[]?[\w.+-]+@[\w-]+\.[\w.]+[)>\]]?/g, '') : words
}

/** "Ada standup": the words of a label beside those that we know, as written. */
export function restAsWritten({ words, meaning }: LabelRow): string {
  const rest = meaning?.rest.split(' ') ?? []
  const shown = words
    .split(/[^\p{L}\p{N}'’@.-]+/u)
    .filter((word) => rest.includes(word.toLowerCase()))
  return shown.join(' ').replace(/['’]s$/, '')
}

/** Names that stand in the same place of sibling lines: known ones vouch for the others. */
type SiblingNames = Map<string, Name[]>

function addSibling(groups: SiblingNames, place: string, name: Name): void {
  const names = groups.get(place)
  if (names) names.push(name)
  else groups.set(place, [name])
}

function addSiblings(groups: SiblingNames, add: Add): void {
  for (const [place, names] of groups) {
    const keys = new Set(names.map((name) => nameKey(name.name)))
    const known = [...keys].filter((key) => startsWithFirstName(key)).length
    const groupNames = new Set(
      names.filter((name) => name.shape === 'group').map((name) => name.name),
    ).size
    const handles = names.filter((name) => name.shape === 'handle').length
    const lower = names.filter((name) => name.shape === 'lower')
    // "Ada", "Kriti" and "Pavish" under "Last week" and again under "Plan"
    const again = place.startsWith('label') ? namedAgain(names) : new Set<string>()
    const most =
      keys.size >= 2 && known + handles > 0 && (known + handles + groupNames) * 2 >= keys.size
    // "AB", "BO" and "CM" as labels side by side
    const initials =
      place.startsWith('label') && keys.size >= 3 && [...keys].every((key) => key.length === 2)
    const lowerList =
      lower.length >= 3 &&
      lower.length * 3 >= names.length * 2 &&
      (place !== 'paren' || new Set(lower.map((one) => one.name)).size < lower.length)
    for (const name of names) {
      if (name.shape === 'group') continue
      if (again.has(nameKey(name.name))) add(name.name, 'certain', 2)
      if (place.startsWith('updates') && keys.size >= 2) add(name.name, 'certain', 2)
      if (initials && name.shape === 'caps') add(name.name, 'certain', 2)
      const plain = !/\p{Ll}\p{Lu}/u.test(name.name)
      if (
        most &&
        plain &&
        (name.shape === 'first' || name.shape === 'full' || place.startsWith('lead'))
      )
        add(name.name, 'certain', 2)
      else if (most && place.startsWith('lead text') && name.shape === 'lower')
        add(name.name, 'certain', 2)
      else if (lowerList && name.shape === 'lower') add(name.name, 'certain', 2)
      else if (place.startsWith('label') && name.shape !== 'lower' && name.shape !== 'caps')
        add(name.name, 'label')
    }
  }
}

/** The keys of names that stand above several lists, where a first name is among them. */
function namedAgain(names: readonly Name[]): ReadonlySet<string> {
  const keys = names
    .filter(({ shape }) => shape === 'first' || shape === 'full')
    .map(({ name }) => nameKey(name))
  const again = new Set(keys.filter((key, at) => keys.indexOf(key) !== at))
  return again.size >= 2 && [...again].some(startsWithFirstName) ? again : new Set()
}

/** The entries of a list of work and the names at the same place of them. */
type WorkLists = Map<string, { entries: number; names: Name[] }>

function isWorkSection(section: string | undefined): boolean {
  return section === 'planned' || section === 'reported' || section === 'backlog'
}

function addToList(lists: WorkLists, heading: number, { reading, parent }: Row): void {
  const tags = reading.tags()
  for (const place of ['paren', 'dash', 'bracket'] as const) {
    const key = `${heading} ${parent} ${place}`
    const list = lists.get(key) ?? { entries: 0, names: [] }
    lists.set(key, list)
    list.entries++
    const tag = tags.find((one) => one.place === place && !one.loose && one.rest !== '')
    if (tag) list.names.push(...tag.names)
  }
}

/** Most entries of a list of work end in "(Oluwaseun)", "(Wiebke)", "(Zheng)": names that no table has. */
function addListed(lists: WorkLists, add: Add): void {
  for (const { entries, names } of lists.values()) {
    const keys = new Set(names.map(({ name }) => nameKey(name)))
    if (names.length < 3 || keys.size < 2 || names.length * 3 < entries * 2) continue
    const areNames = names.every(
      ({ shape }) => shape === 'first' || shape === 'full' || shape === 'handle',
    )
    const areInitials = names.every(({ shape, name }) => shape === 'caps' && name.length < 4)
    if (!areNames && !areInitials) continue
    for (const { name } of names) if (!/\p{Ll}\p{Lu}/u.test(name)) add(name, 'listed', 2)
  }
}

/** Who is a person in this note: asked by name, and every question is remembered with its answer. */
export type PeopleBook = {
  knows(name: Name): boolean
  /** The notes also have it as a common word. */
  isWord(name: Name): boolean
  /** Spelling as the user wants it. */
  spelling(name: string): string
  readonly asked: ReadonlyMap<string, boolean>
}

/** True where the signs together make a person, or the first word is a first name. */
export function isPersonKey(key: string, evidence: Evidence): boolean {
  return startsWithFirstName(key) || pointsOf(evidence.get(key)) >= enough
}

/** True where the notes also have the word in lower case. */
export function isWordKey(key: string, evidence: Evidence): boolean {
  return (evidence.get(key)?.word ?? 0) > 0
}

export function pointsOf(signs: Partial<Record<Sign, number>> | undefined): number {
  if (!signs) return 0
  let points = 0
  for (const sign of Object.keys(limits) as Sign[])
    points +=
      limits[sign] < 0 ? (signs[sign] ? limits[sign] : 0) : Math.min(limits[sign], signs[sign] ?? 0)
  return points
}

/** The sum of the signs in several meetings or notes. */
export function sumEvidence(all: Iterable<Evidence>): Map<string, Partial<Record<Sign, number>>> {
  const sum = new Map<string, Partial<Record<Sign, number>>>()
  for (const evidence of all) {
    for (const [key, signs] of evidence) {
      const known = sum.get(key)
      if (!known) sum.set(key, { ...signs })
      else
        for (const sign of Object.keys(signs) as Sign[])
          known[sign] = added(known[sign], signs[sign] ?? 0)
    }
  }
  return sum
}

/** Points are tenths: rounded, so that a sum is the same in whatever order it was made. */
function added(sum: number | undefined, points: number): number {
  return Math.round(((sum ?? 0) + points) * 10) / 10
}

/** Adds the signs to the sum, or with -1 takes them out again; what is left without a sign goes. */
export function addEvidence(
  sum: Map<string, Partial<Record<Sign, number>>>,
  evidence: Evidence,
  times: 1 | -1,
): void {
  for (const [key, signs] of evidence) {
    const known = { ...sum.get(key) }
    for (const sign of Object.keys(signs) as Sign[]) {
      const points = added(known[sign], times * (signs[sign] ?? 0))
      if (points === 0) delete known[sign]
      else known[sign] = points
    }
    if (Object.keys(known).length === 0) sum.delete(key)
    else sum.set(key, known)
  }
}

/** The sum with some meetings' signs in the place of others', and the names that turned into a person's or ceased to be. */
export function exchangeEvidence(
  sum: Evidence,
  { gone, fresh }: { gone: readonly Evidence[]; fresh: readonly Evidence[] },
): { evidence: Evidence; turned: readonly string[] } {
  const evidence = new Map(sum)
  for (const signs of fresh) addEvidence(evidence, signs, 1)
  for (const signs of gone) addEvidence(evidence, signs, -1)
  const keys = new Set([...fresh, ...gone].flatMap((signs) => [...signs.keys()]))
  const turned = [...keys].filter(
    (key) =>
      isPersonKey(key, sum) !== isPersonKey(key, evidence) ||
      isWordKey(key, sum) !== isWordKey(key, evidence),
  )
  return { evidence, turned }
}

/** Whether the two give the same signs of the same people. */
export function isSameEvidence(one: Evidence, other: Evidence | undefined): boolean {
  if (one.size !== other?.size) return false
  for (const [key, signs] of one) {
    const others = other.get(key)
    if (!others) return false
    const kinds = Object.keys(signs) as (keyof typeof signs)[]
    if (kinds.length !== Object.keys(others).length) return false
    if (kinds.some((kind) => signs[kind] !== others[kind])) return false
  }
  return true
}

/** Names that are sure to be people, as signs. */
export function evidenceOf(people: readonly string[]): Evidence {
  const signs = new Map<string, Partial<Record<Sign, number>>>()
  for (const name of people) {
    const key = nameKey(name)
    const parts = key.split(' ')
    for (const part of [key, parts[0], parts.at(-1)])
      if (part !== undefined && part.length > 1) signs.set(part, { certain: 9 })
  }
  return signs
}

export function peopleBook(
  evidence: Evidence,
  aliases: Readonly<Record<string, string>> | undefined,
): PeopleBook {
  const asked = new Map<string, boolean>()
  const byKey = new Map(
    Object.entries(aliases ?? {}).map(([other, name]) => [nameKey(other), name]),
  )
  const knowsKey = (key: string): boolean => {
    const known = asked.get(key) ?? isPersonKey(key, evidence)
    asked.set(key, known)
    return known
  }
  return {
    asked,
    knows(name) {
      if (name.shape === 'handle' || name.shape === 'group') return true
      const key = nameKey(name.name)
      if (byKey.has(key) || knowsKey(key)) return true
      const first = name.shape === 'full' ? readName(name.name.split(' ')[0] ?? '') : null
      return first?.shape === 'first' && knowsKey(nameKey(first.name))
    },
    isWord(name) {
      const key = nameKey(name.name)
      knowsKey(key)
      return isWordKey(key, evidence)
    },
    spelling: (name) => byKey.get(nameKey(name)) ?? name,
  }
}
