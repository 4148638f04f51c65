import { personsOf } from './fold-labels.ts'
import { foldActionLine, foldCommitment, isTalk } from './fold-sentences.ts'
import {
  type Folding,
  frameOf,
  inheritedOwners,
  isRemarkOnAbove,
  keepItem,
  namesOnly,
  nearestItem,
} from './folding.ts'
import { endLists, type Frame, isWork, type Place, placeOf, pushFrame } from './frames.ts'
import { arePeople, ownOwners } from './item-owners.ts'
import {
  hasTicket,
  isExplanation,
  isNestedWork,
  isNoWork,
  isPersonal,
  isReference,
} from './item-rules.ts'
import type { LineReading } from './line-reading.ts'
import { readNames, startsWithFirstName } from './names.ts'
import { readPeople } from './roles.ts'
import type { Row } from './skeleton.ts'
import { statusOfBox } from './status.ts'
import { verbForm } from './verbs.ts'
import type { Phase, SectionKind } from './vocabulary.ts'

/** Sections in which only what calls itself an action counts. */
function isShut(section: SectionKind | null): boolean {
  return (
    section === 'info' || section === 'chores' || section === 'goal' || section === 'attendance'
  )
}

/** A line of prose that belongs to no entry. */
export function foldParagraph(fold: Folding, row: Row, above: Place): void {
  const { people, frames } = fold
  const { reading } = row
  // A roll call below a plain label is over when its list is.
  const rollCall = above.section === 'attendance' ? frames.at(-1) : undefined
  const isOver = rollCall !== undefined && rollCall.form !== 'heading' && rollCall.entries > 0
  if (isOver) endLists(frames)
  const here = isOver ? placeOf(frames, null) : above
  const top = frames.at(-1)
  const isFirst = top?.entries === 0
  if (foldActionLine(fold, row, here)) return
  if (here.section === 'attendance') {
    addPeople(fold, readPeople(reading.words))
    return
  }
  if (isShut(here.section)) return
  if (isWork(here.section) && !isNoWork(reading) && foldWorkLine(fold, row, here, here.section))
    return
  if (foldCommitment(fold, row, here)) return
  const tag = reading
    .tags()
    .find(
      (one) =>
        one.place === 'paren' && one.names.length > 0 && !one.loose && reading.words.endsWith(')'),
    )
  if (top?.form === 'heading' && isFirst && tag && arePeople(tag, people, 'prose'))
    top.owners = tag.names.map((name) => people.spelling(name.name))
  else if (!reading.line.quoted) endLists(frames)
}

/** A plain line under "Action items" that names its owner or begins with a verb. */
function foldWorkLine(fold: Folding, row: Row, here: Place, phase: Phase): boolean {
  const { reading } = row
  if (reading.words.length > 300) return false
  const own = ownOwners(reading, fold.people, 'list')
  if (!here.strong && own?.by !== 'lead') return false
  const verb = reading.verb()
  if (own && own.by === 'sentence') return false
  if (
    !(own && own.text !== '') &&
    !((verb === 'base' || verb === 'need') && reading.words.length < 200)
  )
    return false
  keepItem(fold, row, here, {
    found: own ? 'owner' : 'label',
    why: own
      ? `line with an owner under "${here.path.at(-1) ?? ''}"`
      : `line under "${here.path.at(-1) ?? ''}" that begins with a verb`,
    sure: own !== null,
    owners: own?.owners ?? here.person?.owners ?? [],
    text: own?.text ?? reading.words,
    phase,
  })
  return true
}

/** A bullet, or a line of prose that belongs to one. */
export function foldEntry(fold: Folding, row: Row, here: Place): void {
  const { reading } = row
  const { rows, frames } = fold
  if (here.section === 'attendance') {
    const isThere = reading.line.box === null || statusOfBox(reading.line.box.char) === 'done'
    if (isThere) addPeople(fold, readPeople(reading.words.split(/ [-–—] |: /)[0] ?? ''))
    const rollCall = frames.at(-1)
    if (rollCall) rollCall.entries++
    return
  }
  const top = frames.at(-1)
  if (isNoWork(reading)) {
    if (top) top.entries++
    return
  }
  if (reading.line.kind === 'text') {
    if (!isShut(here.section)) foldCommitment(fold, row, here)
    return
  }
  if (reading.line.box && here.section !== 'agenda' && here.section !== 'chores') {
    if (!isName(reading.words)) foldCheckbox(fold, row, here)
    return
  }
  if (foldActionLine(fold, row, here)) return
  const parentAt = nearestItem(row, rows, fold.made)
  if (isWork(here.section)) {
    if (parentAt === null && !isUnderOther(row, fold)) foldTopEntry(fold, row, here, here.section)
    else foldNestedEntry(fold, row, here, { phase: here.section, parentAt })
    return
  }
  if (foldAssignee(fold, row, here)) return
  if (here.section !== 'agenda' && !isShut(here.section) && isTaggedList(fold, row)) {
    if (!/^(?:\([^()]*\) ?)?(?:updates?|reports?|discussion)\b(?! the| our)/i.test(reading.core))
      foldTopEntry(fold, row, here, 'planned')
    return
  }
  if (foldUpdate(fold, row, here) || foldOldBusiness(fold, row, here)) return
  if (isShut(here.section) || foldCommitment(fold, row, here)) return
  if (!foldAfterPromise(fold, row, here)) foldWill(fold, row, here)
}

/** A box before a name alone ticks who was there. */
function isName(words: string): boolean {
  const names = readNames(words)
  return (
    names?.every(
      ({ shape, name }) =>
        shape === 'handle' ||
        ((shape === 'first' || shape === 'full') && startsWithFirstName(name)),
    ) === true
  )
}

function foldCheckbox(fold: Folding, row: Row, here: Place): void {
  const { reading } = row
  const own = ownOwners(reading, fold.people, 'action')
  const phase: Phase = isWork(here.section)
    ? here.section
    : here.section === 'update'
      ? 'reported'
      : 'planned'
  keepItem(fold, row, here, {
    found: 'checkbox',
    why: 'checkbox',
    sure: true,
    owners: own?.owners ?? inheritedOwners(fold, row, here),
    text: own && own.by !== 'sentence' ? own.text : reading.words,
    phase,
  })
}

/** An entry at the top of a list of work. */
function foldTopEntry(fold: Folding, row: Row, here: Place, phase: Phase): void {
  const { rows, people } = fold
  const { reading } = row
  if (isReference(reading) || isRemarkOnAbove(fold, row)) return
  if (reading.isLink && !here.strong && reading.verb() === null) return
  const own = ownOwners(reading, people, 'list')
  const isLabel = /[:：]$/.test(reading.words) && reading.words.split(' ').length <= 5
  if (isLabel && row.last > row.at && reading.verb() === null && !own) {
    const said = reading.status()
    pushFrame(
      fold.frames,
      frameOf(row, {
        form: 'entry',
        words: reading.words.slice(0, -1),
        section: null,
        status: said?.status === 'done' ? null : (said?.status ?? null),
      }),
    )
    return
  }
  if (row.children.length > 0 && row.children.every((at) => isLink(rows[at]))) return
  if (!own && reading.words.length > 100 && isUnderArea(row, fold)) return
  keepItem(fold, row, here, {
    found: 'label',
    why: `entry under "${here.path.at(-1) ?? 'the title'}"`,
    sure: true,
    owners: own?.owners ?? here.person?.owners ?? [],
    text: own && own.by !== 'sentence' ? own.text : reading.words,
    phase,
  })
}

function foldNestedEntry(
  fold: Folding,
  row: Row,
  here: Place,
  { phase, parentAt }: { phase: Phase; parentAt: number | null },
): void {
  const { rows, made, people } = fold
  const { reading } = row
  if (namesOnly(reading, people) || isReference(reading)) return
  const own = ownOwners(reading, people, 'nested')
  if (own && own.text !== '') {
    keepItem(fold, row, here, {
      found: own.by === 'sentence' ? 'sentence' : 'owner',
      why: 'nested entry with an owner of its own',
      sure: own.by !== 'sentence',
      owners: own.owners,
      text: own.by === 'sentence' ? reading.words : own.text,
      phase,
    })
    return
  }
  const parent = parentAt === null ? undefined : made.get(parentAt)
  const parentRow = parentAt === null ? undefined : rows[parentAt]
  const isList =
    parentAt !== null &&
    row.parent === parentAt &&
    isNestedWork(reading, {
      isArea: parent?.isArea ?? false,
      hasBox: parentRow?.reading.line.box != null,
      isReport: phase === 'reported',
    })
  if (!isList && !(parentAt === null && !isExplanation(reading) && hasTicket(reading))) return
  keepItem(fold, row, here, {
    found: 'nested',
    why: 'nested entry that is work of its own',
    sure: false,
    owners: inheritedOwners(fold, row, here),
    text: reading.words,
    phase,
  })
}

/** An entry outside lists of work with "Assignee: …" in it or right below. */
function foldAssignee(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const { people, rows } = fold
  const own = reading.tags().find((one) => one.place === 'assign')
  const inLine = own && own.rest.replace(/^status:?\s*/i, '') !== '' ? own : undefined
  const below = row.children
    .map((at) => rows[at]?.reading.tags().find((one) => one.place === 'assign' && one.rest === ''))
    .find((one) => one !== undefined)
  const tag = inLine ?? below
  if (!tag) return false
  keepItem(fold, row, here, {
    found: 'assignee',
    why: inLine ? 'entry with an assignee' : 'entry with an assignee line below',
    sure: true,
    owners: tag.names.map((name) => people.spelling(name.name)),
    text: inLine ? inLine.rest : reading.words,
    phase: 'planned',
  })
  return true
}

/** Right below "Olu to find a second offer" on the same level: "Get the exact wording". */
function foldAfterPromise(fold: Folding, row: Row, here: Place): boolean {
  const above = fold.rows[row.at - 1]
  if (
    !above ||
    above.parent !== row.parent ||
    above.reading.line.kind !== 'entry' ||
    here.section === 'agenda'
  )
    return false
  const found = fold.made.get(above.at)?.item.why
  if (found === undefined || !/ to …$|^begins with a verb, below/.test(found)) return false
  if (fold.rows[row.at]?.reading.verb() !== 'base' || isTalk(row.reading.core)) return false
  keepItem(fold, row, here, {
    found: 'sentence',
    why: 'begins with a verb, below a promise',
    sure: false,
    owners: [],
    text: row.reading.words,
    phase: isWork(here.section) ? here.section : 'planned',
  })
  return true
}

// "Will talk with the bank" below a line about a person
const will = /^Will (?:also |then |try to |be )?(\p{Ll}+)/u

function foldWill(fold: Folding, row: Row, here: Place): void {
  const verb = will.exec(row.reading.core)?.[1]
  if (
    verb === undefined ||
    here.section === 'agenda' ||
    (verbForm(verb) !== 'base' && !verb.endsWith('ing'))
  )
    return
  const parent = fold.rows[row.parent]?.reading
  const above = nearestItem(row, fold.rows, fold.made)
  const owners =
    above !== null
      ? inheritedOwners(fold, row, here)
      : parent
        ? (ownOwners(parent, fold.people, 'nested')?.owners ?? [])
        : []
  const withOther = /\bwith (\p{Lu}[\p{L}'’-]+)/u.exec(row.reading.core)?.[1]
  const other = verb === 'working' && withOther !== undefined ? readNames(withOther) : null
  keepItem(fold, row, here, {
    found: 'sentence',
    why: 'begins with "Will …"',
    sure: false,
    owners: [
      ...owners,
      ...(other?.filter((name) => fold.people.knows(name)).map((name) => name.name) ?? []),
    ],
    text: row.reading.words,
    phase: 'planned',
  })
}

/** Under a person's name: work that is told of in a round of updates, or a list of each one's work. */
function foldUpdate(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const person = here.person ?? teamOf(fold, here)
  if (!person || row.parent > person.line || isPersonal(reading) || isReference(reading))
    return false
  if (here.section !== 'update' && !(isOpen(here.section) && isPersonalList(fold, person.line)))
    return false
  const verb = reading.verb()
  if (verb === null && isExplanation(reading) && !tellsState(reading)) return false
  keepItem(fold, row, here, {
    found: 'label',
    why: `entry under ${person.words}`,
    sure: false,
    owners: person.owners ?? [],
    text: reading.words,
    phase: here.section === 'update' || verb === 'past' ? 'reported' : 'planned',
    how: verb === 'gerund' && here.section === 'update' ? 'progress' : null,
  })
  return true
}

/** In a review of old topics, an entry that names its owner. */
function foldOldBusiness(fold: Folding, row: Row, here: Place): boolean {
  if (here.section !== 'update' || here.person || row.parent >= 0) return false
  const own = ownOwners(row.reading, fold.people, 'list')
  if (
    !own ||
    own.text === '' ||
    own.owners.length === 0 ||
    own.by === 'lead' ||
    /\?$/.test(own.text)
  )
    return false
  if (own.by !== 'sentence' && row.reading.verb() === null) return false
  keepItem(fold, row, here, {
    found: own.by === 'sentence' ? 'sentence' : 'owner',
    why: `entry with an owner under "${here.path.at(-1) ?? ''}"`,
    sure: false,
    owners: own.owners,
    text: own.text,
    phase: 'reported',
    status: row.reading.status()?.status ?? 'open',
  })
  return true
}

/** "The list is done", "Still waiting for legal", or an account of several sentences. */
function tellsState(reading: LineReading): boolean {
  if (/[?]$/.test(reading.words)) return false
  return (
    reading.status() !== null ||
    reading.words.length > 120 ||
    /^(?:still|already|been)\b/i.test(reading.words)
  )
}

function isOpen(section: SectionKind | null): boolean {
  return section === null || section === 'notes'
}

/** In a round of updates a bold label is a team's name. */
function teamOf({ frames }: Folding, here: Place): Frame | null {
  const top = frames.at(-1)
  if (
    here.section !== 'update' ||
    top?.role !== 'area' ||
    top.form === 'heading' ||
    top.words.split(' ').length > 2
  )
    return null
  return { ...top, owners: [top.words] }
}

/** The label at the line is one of several people's, each with a list of its own. */
function isPersonalList({ labels, rows, people }: Folding, line: number): boolean {
  const label = labels[line]
  if (!label || label.form === 'entry' || label.form === 'bare' || rows[line]?.level !== 0)
    return false
  let lists = 0
  labels.forEach((one, at) => {
    if (one?.form !== label.form || !one.opensList || !personsOf(one, people)) return
    const next = rows[rows[at]?.next ?? -1]
    if (next?.reading.line.kind === 'entry') lists++
  })
  return lists >= 2
}

/** True in a list most of whose entries are told off to known people and begin with a verb. */
function isTaggedList(fold: Folding, row: Row): boolean {
  const { rows, people, groups } = fold
  const known = groups.get(row.at)
  if (known !== undefined) return known
  const group: Row[] = []
  for (let at = row.at; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0 || one.reading.line.kind === 'rule') break
    if (one.hidden || one.reading.words === '' || one.parent !== row.parent) continue
    if (one.reading.line.kind !== 'entry') break
    if (!/^#?\d{2,}/.test(one.reading.core)) group.push(one)
  }
  const tagged = group.filter((one) =>
    one.reading
      .tags()
      .some(
        (tag) =>
          (tag.place === 'paren' || tag.place === 'dash') &&
          !tag.loose &&
          tag.names.length > 0 &&
          tag.names.some((name) => people.knows(name)),
      ),
  )
  const verbs = tagged.filter((one) => one.reading.verb() === 'base')
  const most =
    tagged.length >= 2 &&
    tagged.length * 2 >= group.length &&
    (verbs.length * 2 >= tagged.length || tagged.every(hasRemark) || fold.made.has(row.parent))
  for (const one of group) groups.set(one.at, most)
  return most
}

/** The tag is followed by how it goes: "Mail server (Ada) - trying to reproduce". */
function hasRemark(row: Row): boolean {
  return /\)(?: ?[-–:]|,) \S/.test(row.reading.words)
}

/** Nested under an entry that is neither an item nor the label of the list. */
function isUnderOther(row: Row, { rows, frames }: Folding): boolean {
  if (row.parent < 0) return false
  const top = frames.at(-1)
  if (top?.form === 'entry' && top.line === row.parent) return false
  const parent = rows[row.parent]
  return parent !== undefined && !/[:：]$/.test(parent.reading.words)
}

/** Long text right under "Dev tools:" describes it. */
function isUnderArea(row: Row, { frames }: Folding): boolean {
  const top = frames.at(-1)
  return top?.form === 'entry' && top.role === 'area' && top.line === row.parent
}

function isLink(row: Row | undefined): boolean {
  return row !== undefined && isReference(row.reading)
}

function addPeople({ participants }: Folding, people: readonly string[]): void {
  for (const person of people) if (!participants.includes(person)) participants.push(person)
}
