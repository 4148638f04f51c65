import { resolveDue } from './due.ts'
import {
  endLists,
  type Frame,
  isWork,
  type Place,
  placeOf,
  popEntries,
  pushFrame,
} from './frames.ts'
import { arePeople, ownOwners } from './item-owners.ts'
import {
  hasTicket,
  isArea,
  isExplanation,
  isNestedWork,
  isNoWork,
  isReference,
} from './item-rules.ts'
import { statusOf } from './item-status.ts'
import type { LabelRow } from './label-rows.ts'
import { normalLabel } from './labels.ts'
import { type LineReading, readLineAlone } from './line-reading.ts'
import { readNames } from './names.ts'
import type { PeopleBook } from './people.ts'
import { readPeople } from './roles.ts'
import type { Row, Skeleton } from './skeleton.ts'
import { readStatusWords, statusOfBox } from './status.ts'
import { readTaskTable, type TaskTable } from './tables.ts'
import type {
  DateOrder,
  FoundBy,
  Item,
  OutlineLine,
  Phase,
  Roles,
  SectionKind,
  Status,
} from './vocabulary.ts'

/** What one meeting says, besides its title and date. */
export type Folded = {
  readonly items: readonly Item[]
  readonly outline: readonly OutlineLine[]
  readonly roles: Roles
  readonly participants: readonly string[]
}

export type FoldInput = {
  readonly skeleton: Skeleton
  readonly labels: readonly (LabelRow | null)[]
  readonly people: PeopleBook
  /** The row of the title; -1 where there is none. */
  readonly title: number
  readonly date: string | null
  readonly order: DateOrder | null
  readonly judgements: Readonly<Record<string, 'confirmed' | 'rejected'>> | undefined
}

type Found = {
  readonly found: FoundBy
  readonly why: string
  readonly sure: boolean
  readonly owners: readonly string[]
  readonly text: string
  readonly phase: Phase
  readonly how?: 'progress' | null
}

type Made = { readonly item: Item; readonly isArea: boolean; readonly said: Status | null }

/** Reads the items of a meeting from top to bottom, with the headings and labels in force at each line. */
export function foldMeeting(input: FoldInput): Folded {
  const { skeleton, labels, people } = input
  const { rows } = skeleton
  const frames: Frame[] = []
  const outline: OutlineLine[] = []
  const items: Item[] = []
  const made = new Map<number, Made>()
  const roles = { moderator: [] as string[], notetaker: [] as string[], lead: [] as string[] }
  const participants: string[] = []
  const fallback = planOf(input)
  const groups = new Map<number, boolean>()
  let table: TaskTable | null = null

  const keep = (
    row: Row,
    place: Place,
    found: Found,
    extra?: { status?: Status; due?: string },
  ): void => {
    const judged = input.judgements?.[found.text]
    if (judged === 'rejected' && !found.sure) return
    const parent = nearestItem(row, rows, made)
    const area = isArea(row, rows, found.text)
    const parentMade = parent === null ? undefined : made.get(parent)
    const remarks = row.children.map((at) => rows[at]?.reading).filter((one) => one !== undefined)
    const sibling = rows[row.next]
    if (sibling && row.children.length === 0 && isSiblingRemark(sibling, row, people))
      remarks.push(sibling.reading)
    const status =
      extra?.status ??
      statusOf({
        reading: row.reading,
        remarks,
        phase: found.phase,
        section: place.status ?? (parentMade?.isArea ? parentMade.said : null),
        parent: parentMade?.item.status ?? null,
        how: found.how ?? null,
      })
    const due = extra?.due ? { words: extra.due } : row.reading.due()
    const sure = judged === 'confirmed' || found.sure
    const item: Item = {
      line: row.at,
      lastLine: row.last,
      text: found.text,
      owners: found.owners,
      status,
      phase: found.phase,
      due: due ? resolveDue(due.words, input.date, input.order) : null,
      section: place.path,
      parent,
      mark: row.reading.line.box?.char ?? null,
      found: judged === 'confirmed' && !found.sure ? 'confirmed' : found.found,
      why: found.why,
      sure,
    }
    items.push(item)
    const said = row.reading.status()
    made.set(row.at, {
      item,
      isArea: area,
      said: said && said.status !== 'done' ? said.status : null,
    })
    const top = frames.at(-1)
    if (top) top.entries++
  }

  for (const row of rows) {
    const { reading } = row
    if (row.hidden || reading.line.kind === 'blank') continue
    if (
      table &&
      reading.line.kind !== 'row' &&
      reading.line.kind !== 'row-rule' &&
      !reading.raw.includes('|')
    )
      table = null
    if (row.at === input.title) {
      outline.push(outlineOf(row, 'title', reading.words, null, []))
      continue
    }
    if (reading.line.kind === 'underline' || reading.line.kind === 'rule') {
      if (!isUnderlineOf(row, rows)) endLists(frames)
      continue
    }
    if (reading.line.kind === 'entry') popEntries(frames, reading.line.indent)
    const here = placeOf(frames, fallback)

    const role =
      here.section !== null && isWork(here.section) && reading.line.box ? null : reading.role()
    if (role && !(isWork(here.section) && row.level === 0 && role.roles.includes('other'))) {
      for (const one of role.roles) {
        const list = one === 'participants' ? participants : one === 'other' ? null : roles[one]
        for (const person of role.people) if (list && !list.includes(person)) list.push(person)
      }
      outline.push(outlineOf(row, 'role', reading.words, null, role.people))
      if (role.roles.includes('participants') && role.people.length === 0) {
        pushFrame(
          frames,
          frameOf(row, {
            form: row.level > 0 ? 'heading' : reading.line.kind === 'entry' ? 'entry' : 'colon',
            words: reading.words,
            section: 'attendance',
          }),
        )
      }
      continue
    }

    const label = labels[row.at] ?? null
    if (label && row.level > 0) {
      const assigned = assigneeBelow(row, rows, people)
      const persons = personsOf(label, people)
      const section = persons ? null : (label.meaning?.section ?? null)
      if (assigned && !persons && !isWork(section)) {
        pushFrame(
          frames,
          frameOf(row, {
            form: 'heading',
            words: label.words,
            section: null,
            owners: assigned.owners,
          }),
        )
        outline.push(outlineOf(row, 'heading', label.words, null, []))
        keep(
          row,
          here,
          {
            found: 'assignee',
            why: 'heading with an assignee or status line below',
            sure: true,
            owners: assigned.owners,
            text: withoutNumber(reading.words),
            phase: isWork(here.section) ? here.section : 'planned',
          },
          { status: assigned.status },
        )
        continue
      }
      const frame = frameOf(row, {
        form: 'heading',
        words: label.words,
        section,
        status: label.meaning?.status ?? null,
        strong: label.meaning?.strong ?? false,
        owners: persons ?? ownersIn(label, people),
      })
      pushFrame(frames, { ...frame, section: backlogIfUndated(frame.section, label.words, input) })
      outline.push(
        outlineOf(row, 'heading', label.words, label.meaning?.section ?? null, persons ?? []),
      )
      continue
    }

    if (
      reading.line.kind === 'row' ||
      table ||
      rows[row.at + 1]?.reading.line.kind === 'row-rule'
    ) {
      if (!table && here.section !== 'agenda' && here.section !== 'attendance') {
        table = readTaskTable(row, skeleton, isWork(here.section)) ?? null
        if (table) continue
      }
      if (table && reading.line.kind !== 'row-rule') readTaskRow(row, table, here, people, keep)
      if (reading.line.kind === 'row' || table) {
        const first = reading.cells()[0]
        if (here.section === 'attendance' && first) addAll(participants, readPeople(first))
        continue
      }
    }

    if (label?.opensList && !reading.line.box) {
      const persons = personsOf(label, people)
      const own = label.meaning
      const isPara = reading.line.kind === 'text'
      const agendaTalk =
        here.section === 'agenda' &&
        own &&
        isWork(own.section) &&
        !isPara &&
        !(
          own.strong &&
          label.form !== 'bare' &&
          row.children.some((at) => (rows[at]?.reading.tags().length ?? 0) > 0)
        )
      const isAreaLabel =
        isPara && !own && !persons && label.form !== 'bare' && label.words.length <= 80
      if ((persons && (isPara || row.children.length > 0)) || (own && !agendaTalk) || isAreaLabel) {
        const area = isAreaLabel && !persons
        if (area && isPara && commitmentItem(row, here, people, keep)) continue
        pushFrame(frames, {
          ...frameOf(row, {
            form: label.form,
            words: label.words,
            section: persons ? null : (own?.section ?? null),
            status: own?.status ?? null,
            strong: own?.strong ?? false,
            owners: persons ?? ownersIn(label, people),
          }),
          role: persons ? 'person' : own ? 'section' : 'area',
        })
        outline.push(outlineOf(row, 'label', label.words, own?.section ?? null, persons ?? []))
        continue
      }
    }

    if (reading.line.kind === 'text' && row.parent < 0) {
      readParagraph(row, here)
      continue
    }
    if (reading.line.kind === 'text' || reading.line.kind === 'entry') readEntry(row, here)
  }

  function readParagraph(row: Row, here: Place): void {
    const { reading } = row
    const isFirst = frames.at(-1)?.entries === 0
    if (here.section === 'attendance') {
      addAll(participants, readPeople(reading.words))
      return
    }
    if (inlineLabel(row, here, people, labels, keep)) return
    if (blocks(here.section)) return
    if (commitmentItem(row, here, people, keep)) return
    if (isWork(here.section) && here.strong && frames.at(-1)?.form !== 'bare') {
      const own = ownOwners(reading, people, true)
      if (own && own.by !== 'sentence' && own.text !== '' && reading.words.length < 300) {
        keep(row, here, {
          found: 'owner',
          why: `line with an owner under "${here.path.at(-1) ?? ''}"`,
          sure: true,
          owners: own.owners,
          text: own.text,
          phase: here.section,
        })
        return
      }
      if ((reading.verb() === 'base' || reading.verb() === 'need') && reading.words.length < 200) {
        keep(row, here, {
          found: 'label',
          why: `line under "${here.path.at(-1) ?? ''}" that begins with a verb`,
          sure: false,
          owners: here.person?.owners ?? [],
          text: reading.words,
          phase: here.section,
        })
        return
      }
    }
    const top = frames.at(-1)
    const tag = reading
      .tags()
      .find(
        (one) =>
          one.place === 'paren' &&
          one.names.length > 0 &&
          !one.loose &&
          reading.words.endsWith(')'),
      )
    if (top && top.form === 'heading' && isFirst && tag && arePeople(tag, people, false))
      top.owners = tag.names.map((name) => name.name)
    else if (!reading.line.quoted) endLists(frames)
  }

  function readEntry(row: Row, here: Place): void {
    const { reading } = row
    const top = frames.at(-1)
    if (here.section === 'attendance') {
      addAll(
        participants,
        readPeople(reading.words.split(/ [-–—] |: /)[0] ?? ''),
        reading.line.box ? statusOfBox(reading.line.box.char) === 'done' : true,
      )
      return
    }
    if (isNoWork(reading)) {
      if (top) top.entries++
      return
    }
    if (reading.line.kind === 'text') {
      if (!blocks(here.section)) commitmentItem(row, here, people, keep)
      return
    }
    if (
      reading.line.box &&
      here.section !== 'agenda' &&
      here.section !== 'chores' &&
      here.section !== 'info'
    ) {
      const own = ownOwners(reading, people, true)
      keep(row, here, {
        found: 'checkbox',
        why: 'checkbox',
        sure: true,
        owners: own?.owners ?? inherited(row, here, made, rows),
        text: own && own.by !== 'sentence' ? own.text : reading.words,
        phase: isWork(here.section)
          ? here.section
          : here.section === 'update'
            ? 'reported'
            : 'planned',
      })
      return
    }
    if (inlineLabel(row, here, people, labels, keep)) return
    const parentAt = nearestItem(row, rows, made)
    if (isWork(here.section)) {
      if (parentAt === null && !isUnderOther(row, rows, top)) topEntry(row, here, here.section)
      else nestedEntry(row, here, here.section, parentAt)
      return
    }
    if (assigneeOf(row, here)) return
    if (here.section !== 'agenda' && !blocks(here.section) && isTaggedList(row)) {
      topEntry(row, here, 'planned')
      return
    }
    if (
      here.section === 'update' &&
      here.person &&
      (reading.verb() === 'past' || reading.verb() === 'gerund') &&
      row.parent <= here.person.line
    ) {
      keep(row, here, {
        found: 'label',
        why: `entry under ${here.person.words} that tells of work`,
        sure: false,
        owners: here.person.owners ?? [],
        text: reading.words,
        phase: 'reported',
      })
      return
    }
    if (blocks(here.section)) return
    commitmentItem(row, here, people, keep)
  }

  function topEntry(row: Row, here: Place, phase: Phase): void {
    const { reading } = row
    if (isReference(reading) || isSiblingRemark(row, rows[row.at - 1], people)) return
    const own = ownOwners(reading, people, true)
    const area =
      /[:：]$/.test(reading.words) && row.last > row.at && reading.verb() === null && !own
    if (area && row.children.length === 0) return
    keep(row, here, {
      found: 'label',
      why: `entry under "${here.path.at(-1) ?? 'the title'}"`,
      sure: true,
      owners: own?.owners ?? here.person?.owners ?? [],
      text: own && own.by !== 'sentence' ? own.text : reading.words,
      phase,
    })
  }

  function nestedEntry(row: Row, here: Place, phase: Phase, parentAt: number | null): void {
    const { reading } = row
    const own = ownOwners(reading, people, false)
    const parent = parentAt === null ? undefined : made.get(parentAt)
    if (own && own.text !== '' && !(own.by === 'assign' && own.text === '')) {
      keep(row, here, {
        found: own.by === 'sentence' ? 'sentence' : 'owner',
        why: 'nested entry with an owner of its own',
        sure: own.by !== 'sentence',
        owners: own.owners,
        text: own.by === 'sentence' ? reading.words : own.text,
        phase,
      })
      return
    }
    if (isReference(reading)) return
    const direct = parentAt !== null && row.parent === parentAt
    const parentRow = parentAt === null ? undefined : rows[parentAt]
    const isList =
      direct &&
      isNestedWork(reading, {
        isArea: parent?.isArea ?? false,
        hasBox: parentRow?.reading.line.box != null,
        isReport: phase === 'reported',
      })
    if (!isList && !(parentAt === null && !isExplanation(reading) && hasTicket(reading))) return
    keep(row, here, {
      found: 'nested',
      why: `nested entry that is work of its own`,
      sure: false,
      owners: inherited(row, here, made, rows),
      text: reading.words,
      phase,
    })
  }

  /** An entry outside lists of work with "Assignee: …" in it or right below. */
  function assigneeOf(row: Row, here: Place): boolean {
    const { reading } = row
    const tag = reading.tags().find((one) => one.place === 'assign')
    if (tag && tag.rest.replace(/^status:?\s*/i, '') !== '') {
      keep(row, here, {
        found: 'assignee',
        why: 'entry with an assignee',
        sure: true,
        owners: tag.names.map((name) => people.spelling(name.name)),
        text: tag.rest,
        phase: 'planned',
      })
      return true
    }
    for (const at of row.children) {
      const below = rows[at]?.reading
        .tags()
        .find((one) => one.place === 'assign' && one.rest === '')
      if (!below) continue
      keep(row, here, {
        found: 'assignee',
        why: 'entry with an assignee line below',
        sure: true,
        owners: below.names.map((name) => people.spelling(name.name)),
        text: reading.words,
        phase: 'planned',
      })
      return true
    }
    return false
  }

  /** True in a list most of whose entries end with the name of a known person. */
  function isTaggedList(row: Row): boolean {
    const known = groups.get(row.at)
    if (known !== undefined) return known
    const group: Row[] = []
    for (let at = row.at; at < rows.length; at++) {
      const one = rows[at]
      if (!one || one.level > 0 || one.reading.line.kind === 'rule') break
      if (one.hidden || one.reading.words === '' || one.parent !== row.parent) continue
      if (one.reading.line.kind !== 'entry') break
      group.push(one)
    }
    const tagged = group.filter((one) =>
      one.reading
        .tags()
        .some(
          (tag) =>
            (tag.place === 'paren' || tag.place === 'dash') &&
            !tag.loose &&
            tag.names.length > 0 &&
            tag.names.every((name) => people.knows(name)),
        ),
    )
    const most = tagged.length >= 2 && tagged.length * 2 >= group.length
    for (const one of group) groups.set(one.at, most)
    return most
  }

  return { items, outline, roles, participants }
}

type Keep = (
  row: Row,
  place: Place,
  found: Found,
  extra?: { status?: Status; due?: string },
) => void

/** Sections in which only what names itself an action counts. */
function blocks(section: SectionKind | null): boolean {
  return (
    section === 'info' || section === 'chores' || section === 'goal' || section === 'attendance'
  )
}

/** "Action: Ada to write", "TODO: x", "Next: a, b". */
function inlineLabel(
  row: Row,
  here: Place,
  people: PeopleBook,
  labels: readonly (LabelRow | null)[],
  keep: Keep,
): boolean {
  const label = labels[row.at]
  if (!label || label.rest === '' || !label.meaning) return false
  const { section, strong, status } = label.meaning
  if (!isWork(section)) return false
  if (!strong && (here.section === 'agenda' || isWork(here.section))) return false
  const rest = restReading(row, label.rest)
  if (isNoWork(rest)) return true
  const own = ownOwners(rest, people, true)
  keep(
    { ...row, reading: rest },
    here,
    {
      found: 'label',
      why: `"${label.words}:" at the start of the line`,
      sure: strong,
      owners: own?.owners ?? inheritedPerson(here),
      text: own && own.by !== 'sentence' ? own.text : label.rest,
      phase: isWork(here.section) && section === 'planned' ? here.section : section,
    },
    status ? { status } : undefined,
  )
  return true
}

function inheritedPerson(here: Place): readonly string[] {
  return here.person?.owners ?? []
}

/** A sentence in which a known person promises something. */
function commitmentItem(row: Row, here: Place, people: PeopleBook, keep: Keep): boolean {
  const { reading } = row
  for (const commitment of reading.commitments()) {
    if (!commitment.names.some((name) => people.knows(name))) continue
    if (commitment.names.every((name) => name.shape === 'group') && commitment.how === 'progress')
      continue
    const owners = [...new Set(commitment.names.map((name) => people.spelling(name.name)))]
    keep(row, here, {
      found: 'sentence',
      why: `sentence: ${owners.join(', ')} ${commitment.how === 'infinitive' ? 'to …' : commitment.how === 'progress' ? 'is …ing' : commitment.how === 'request' ? 'is asked' : 'will …'}`,
      sure: false,
      owners,
      text: reading.words,
      phase: isWork(here.section) ? here.section : 'planned',
      how: commitment.how === 'progress' ? 'progress' : null,
    })
    return true
  }
  return false
}

function readTaskRow(
  row: Row,
  table: TaskTable,
  here: Place,
  people: PeopleBook,
  keep: Keep,
): void {
  const cells = row.reading.cells()
  const text = cells[table.task] ?? ''
  if (text === '' || /^[-–—.…\s]*$/.test(text) || /^(?:none|n\/?a|tbd)$/i.test(text)) return
  const owners = table.owner === undefined ? [] : (readNames(cells[table.owner] ?? '') ?? [])
  const said =
    table.status === undefined ? null : readStatusWords(` - ${cells[table.status] ?? ''}`)
  const state = cells[table.status ?? -1] ?? ''
  const status: Status = said?.status ?? (/^(?:x|yes|ja|✓|100 ?%)$/i.test(state) ? 'done' : 'open')
  const due = table.due === undefined ? '' : (cells[table.due] ?? '')
  keep(
    row,
    here,
    {
      found: 'table',
      why: 'row of a table of tasks',
      sure: true,
      owners: owners.map((name) => people.spelling(name.name)),
      text,
      phase: isWork(here.section) ? here.section : 'planned',
    },
    { status, ...(due ? { due } : {}) },
  )
}

/** Owners and state from the lines right below a heading: "Assignee: …", "Status: …". */
function assigneeBelow(
  row: Row,
  rows: readonly Row[],
  people: PeopleBook,
): { owners: string[]; status: Status } | null {
  let owners: string[] | null = null
  let isTopic = false
  let status: Status = 'open'
  for (let at = row.at + 1, seen = 0; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0) break
    if (one.hidden || one.reading.words === '') continue
    seen++
    const { words } = one.reading
    if (seen <= 3 && one.parent < 0) {
      const tag = one.reading.tags().find((tag) => tag.place === 'assign')
      if (tag && tag.rest === '' && owners === null)
        owners = tag.names.map((name) => people.spelling(name.name))
      else if (/^(?:assignee|assigned to|owner)s?:/i.test(words) && owners === null) owners = []
      if (/^status\b\s*:/i.test(words)) isTopic = true
    }
    if (!tagOnly(words)) {
      const said = one.reading.status()
      if (said?.status === 'dropped') status = 'dropped'
      else if (
        status === 'open' &&
        (said?.status === 'partial' ||
          /\bmissing\b|already (?:has|have) a\b|waiting (?:for|on)|partly/i.test(words))
      )
        status = 'partial'
    }
  }
  return owners !== null || isTopic ? { owners: owners ?? [], status } : null
}

function tagOnly(words: string): boolean {
  return /^(?:assignee|owner|assigned to)s?:/i.test(words)
}

/** The people whose list a label opens: "@ada", "Ada Byron:", "Ada & Ben". */
function personsOf(label: LabelRow, people: PeopleBook): string[] | null {
  const words = label.words
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/^[^\p{L}@[]+/u, '')
    .replace(/['’]s$/, '')
    .trim()
  const names = readNames(words)
  if (!names) return null
  if (label.meaning && names.some((name) => name.shape !== 'handle')) return null
  const known = names.filter((name) => people.knows(name))
  if (
    known.length === 0 ||
    (label.form === 'heading' &&
      known.every((name) => name.shape === 'group') &&
      !/^(?:every|all)/i.test(words))
  )
    return null
  return names.map((name) => people.spelling(name.name))
}

/** "Action items for Ada", "Backend (Ada, Ben)": a section with its people. */
function ownersIn(label: LabelRow, people: PeopleBook): string[] | null {
  const inside = /\(([^()]{2,80})\)$/.exec(label.words)?.[1]
  const rest = label.meaning?.rest
    ? new RegExp(label.meaning.rest.replace(/[^\p{L}\p{N} ]/gu, '.'), 'iu').exec(label.words)?.[0]
    : undefined
  for (const words of [inside, rest?.replace(/['’]s$/, '')]) {
    const names = words === undefined ? null : readNames(words)
    if (names?.every((name) => people.knows(name) && name.shape !== 'group'))
      return names.map((name) => people.spelling(name.name))
  }
  return null
}

type FrameParts = {
  form: Frame['form']
  words: string
  section: SectionKind | null
  status?: Status | null
  strong?: boolean
  owners?: readonly string[] | null
}

function frameOf(row: Row, parts: FrameParts): Frame {
  return {
    line: row.at,
    words: parts.words,
    form: parts.form,
    role: parts.section === null ? (parts.owners ? 'person' : 'area') : 'section',
    level: row.level,
    indent: row.reading.line.indent,
    section: parts.section,
    status: parts.status ?? null,
    strong: parts.strong ?? false,
    owners: parts.owners ?? null,
    entries: 0,
  }
}

function outlineOf(
  row: Row,
  kind: OutlineLine['kind'],
  words: string,
  section: SectionKind | null,
  people: readonly string[],
): OutlineLine {
  const { line } = row.reading
  return {
    line: row.at,
    kind,
    level: row.level,
    indent: line.indent,
    mark: line.mark?.text ?? null,
    words,
    section,
    people,
  }
}

function nearestItem(
  row: Row,
  rows: readonly Row[],
  made: ReadonlyMap<number, Made>,
): number | null {
  for (let at = row.parent; at >= 0; at = rows[at]?.parent ?? -1) if (made.has(at)) return at
  return null
}

/** Nested under an entry that is neither an item nor the label of the list. */
function isUnderOther(row: Row, rows: readonly Row[], top: Frame | undefined): boolean {
  if (row.parent < 0) return false
  if (top?.form === 'entry' && top.line === row.parent) return false
  const parent = rows[row.parent]
  return parent !== undefined && !/[:：]$/.test(parent.reading.words)
}

function inherited(
  row: Row,
  here: Place,
  made: ReadonlyMap<number, Made>,
  rows: readonly Row[],
): readonly string[] {
  const parent = nearestItem(row, rows, made)
  const owners = parent === null ? undefined : made.get(parent)?.item.owners
  if (owners && owners.length > 0) return owners
  return here.person?.owners ?? []
}

/** In a list where others name their owner, a line such as "Got started, but did not finish" tells of the one above. */
function isSiblingRemark(row: Row, above: Row | undefined, people: PeopleBook): boolean {
  if (
    !above ||
    row.at !== above.at + 1 ||
    row.reading.line.kind !== 'entry' ||
    row.parent !== above.parent
  )
    return false
  if (
    !/^(?:got|did not|didn[’']t|have not|haven[’']t|not (?:done|started|finished))\b/i.test(
      row.reading.words,
    )
  )
    return false
  return (
    row.reading.status() !== null &&
    !ownOwners(row.reading, people, true) &&
    ownOwners(above.reading, people, true) !== null
  )
}

function isUnderlineOf(row: Row, rows: readonly Row[]): boolean {
  return (rows[row.at - 1]?.level ?? 0) > 0
}

function addAll(list: string[], people: readonly string[], isThere = true): void {
  if (!isThere) return
  for (const person of people) if (!list.includes(person)) list.push(person)
}

const planTitle =
  /\b(?:planning|plan|to-?dos?|todo list|tasks?|task list|action items?|next steps|work ?plan|aufgaben|planung|tareas|tarefas|tâches)\b/i

/** A note whose title calls it a plan and that has neither agenda nor minutes: every list is the plan. */
function planOf({ skeleton, labels, title, date }: FoldInput): Phase | null {
  const words = skeleton.rows[title]?.reading.words ?? ''
  if (!planTitle.test(words) && !/\b(?:backlog|roadmap)\b/i.test(words)) return null
  const talks = labels.some(
    (label, at) =>
      at !== title &&
      label?.meaning &&
      label.opensList &&
      ['agenda', 'notes', 'attendance', 'goal', 'decision'].includes(label.meaning.section) &&
      label.form !== 'entry',
  )
  if (talks) return null
  const isBacklog =
    /\b(?:backlog|roadmap)\b/i.test(words) ||
    (date === null && /\bto-?dos?\b|tasks?|list/i.test(words))
  return isBacklog ? 'backlog' : 'planned'
}

/** A list headed "TODO" in a note without a date is about no certain week. */
function backlogIfUndated(
  section: SectionKind | null,
  words: string,
  { date }: FoldInput,
): SectionKind | null {
  return section === 'planned' &&
    date === null &&
    /^(?:to-?do'?s?|todo list|tasks|task list)$/i.test(normalLabel(words))
    ? 'backlog'
    : section
}

function withoutNumber(words: string): string {
  return words.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
}

function restReading(row: Row, rest: string): LineReading {
  const alone = readLineAlone(rest)
  return { ...alone, line: row.reading.line, raw: row.reading.raw }
}
