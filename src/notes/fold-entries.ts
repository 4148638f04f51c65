import { foldAfterPromise, foldWill } from './fold-below.ts'
import { foldActionLine, foldCommitment } from './fold-sentences.ts'
import { foldOldBusiness, foldUpdate, isTaggedList } from './fold-updates.ts'
import {
  type Folding,
  frameOf,
  inheritedOwners,
  isRemarkOnAbove,
  keepItem,
  namesOnly,
  nearestItem,
} from './folding.ts'
import { endLists, isWork, type Place, placeOf, pushFrame } from './frames.ts'
import { arePeople, ownOwners } from './item-owners.ts'
import { hasTicket, isExplanation, isNestedWork, isNoWork, isReference } from './item-rules.ts'
import { readNames, startsWithFirstName } from './names.ts'
import { readPeople } from './roles.ts'
import type { Row } from './skeleton.ts'
import { statusOfBox } from './status.ts'
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
