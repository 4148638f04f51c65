import { readActionLead } from './action-lead.ts'
import { foldAfterPromise, foldWill } from './fold-below.ts'
import { foldActionLine, foldCommitment, isDecision, withPlace } from './fold-sentences.ts'
import { foldOldBusiness, foldUpdate } from './fold-updates.ts'
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
import {
  hasTicket,
  isExplanation,
  isNestedWork,
  isNoWork,
  isPersonal,
  isReference,
} from './item-rules.ts'
import { readLineAlone } from './line-reading.ts'
import { isRoundOfParagraphs, listShape, tellsPast, toldOfPast } from './list-shapes.ts'
import { readNames, startsWithFirstName } from './names.ts'
import type { OwnerTag } from './owners.ts'
import { isPlainEntry } from './plain-lists.ts'
import { readPeople, readRollCall } from './roles.ts'
import { sentencesOf } from './sentences.ts'
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
  const phase = isWork(here.section)
    ? here.section
    : here.section === 'update' && here.person
      ? 'reported'
      : null
  if (phase !== null && !isNoWork(reading) && foldWorkLine(fold, row, here, phase)) return
  if (here.section !== 'agenda' && !here.person && isRoundOfParagraphs(fold, row)) {
    const own = ownOwners(reading, people, 'list')
    if (own?.by === 'lead') {
      keepItem(fold, row, here, {
        found: 'owner',
        why: 'turn of a round',
        sure: false,
        owners: own.owners,
        text: own.text,
        phase: /^(?:I |we |to )?(?:will|['’]ll|plan)\b/i.test(own.text) ? 'planned' : 'reported',
      })
      return
    }
  }
  if (foldSentences(fold, row, here)) return
  if (/^Will /.test(reading.core) && foldWill(fold, row, here)) return
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

/** The promises of a paragraph, each in the line where its sentence begins. */
function foldSentences(fold: Folding, row: Row, here: Place): boolean {
  let found = false
  const parts = isDecision(row.reading.words) ? [] : sentencesOf(row, fold.rows)
  for (const sentence of parts) {
    if (fold.made.has(sentence.at)) addPromised(fold, sentence)
    else if (foldCommitment(fold, sentence, here)) found = true
  }
  return found || foldCommitment(fold, row, here)
}

/** "Ada presents the statutes. Ben will show the map." in one line are hers and his. */
function addPromised(fold: Folding, { at, reading }: Row): void {
  const made = fold.made.get(at)
  const index = fold.items.findIndex(({ line }) => line === at)
  if (!made || index < 0 || made.item.found !== 'sentence') return
  const names = reading
    .commitments()
    .filter(({ first, how }) => first && (how === 'infinitive' || how === 'modal'))
    .flatMap((one) => one.names)
    .filter((name) => name.shape !== 'group' && fold.people.knows(name))
    .map((name) => fold.people.spelling(name.name))
  if (names.length === 0) return
  const item = { ...made.item, owners: [...new Set([...made.item.owners, ...names])] }
  fold.items[index] = item
  fold.made.set(at, { ...made, item })
}

/** A plain line under "Action items" that names its owner or begins with a verb. */
function foldWorkLine(fold: Folding, row: Row, here: Place, phase: Phase): boolean {
  const { reading } = row
  if (reading.words.length > 300 || isWrapped(row, fold)) return false
  const own = ownOwners(reading, fold.people, 'list')
  const top = fold.frames.at(-1)
  const isFirst = here.strong && top?.section === phase && top.entries === 0
  if (isFirst && (!own || own.by === 'sentence') && isPromiseLike(reading.words)) {
    if (foldSentences(fold, row, here)) return true
    keepItem(fold, row, here, {
      found: 'label',
      why: `first line under "${top.words}"`,
      sure: false,
      owners: own?.owners ?? here.person?.owners ?? [],
      text: reading.words,
      phase,
    })
    return true
  }
  const verb = reading.verb()
  if (isPlainEntry(fold, row) && own?.by !== 'sentence') {
    keepItem(fold, row, here, {
      found: own ? 'owner' : 'label',
      why: `line under "${here.path.at(-1) ?? ''}"`,
      sure: here.strong,
      owners: own?.owners ?? here.person?.owners ?? [],
      text: own?.text ?? reading.words,
      phase,
    })
    return true
  }
  const isTold =
    phase === 'reported' &&
    (verb === 'past' || (here.person !== null && verb === 'gerund')) &&
    reading.words.length < 140 &&
    !/[.!?] \p{Lu}/u.test(reading.words)
  if (!here.strong && !isTold && !(here.person && isWork(here.section)) && own?.by !== 'lead')
    return false
  if (own && own.by === 'sentence') return false
  if (
    !(own && own.text !== '') &&
    !isTold &&
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

/** A line that goes on with the paragraph above it. */
function isWrapped(row: Row, { rows, labels }: Folding): boolean {
  const above = rows[row.at - 1]
  return (
    !row.blankBefore &&
    row.wraps < 0 &&
    above?.reading.line.kind === 'text' &&
    above.level === 0 &&
    labels[above.at]?.opensList !== true &&
    /^\p{Ll}/u.test(row.reading.words)
  )
}

// "I will polish the plan", "Leads should list their members": under "Action item" a sentence is one as well
function isPromiseLike(words: string): boolean {
  return (
    !/[:?]$/.test(words) &&
    /\b(?:will|should|must|shall|needs? to|to be|going to|please|wird|werden|soll(?:en)?|va|vont|doit|doivent|debe|vai|deve|\p{L}{3,}(?:era|eront|ará|arán|erá|irá|ará|arão))\b/iu.test(
      words,
    )
  )
}

/** A bullet, or a line of prose that belongs to one. */
export function foldEntry(fold: Folding, row: Row, here: Place): void {
  const { reading } = row
  const { rows, frames } = fold
  if (here.section === 'attendance') {
    const isThere = reading.line.box === null || statusOfBox(reading.line.box.char) === 'done'
    if (isThere) addPeople(fold, readRollCall(reading.words))
    const rollCall = frames.at(-1)
    if (rollCall) rollCall.entries++
    return
  }
  const top = frames.at(-1)
  if (here.section === 'agenda' && top && row.parent < 0) top.entries++
  if (isNoWork(reading)) {
    if (top) top.entries++
    return
  }
  if (reading.line.kind === 'text') {
    if (!isShut(here.section)) foldSentences(fold, row, here)
    return
  }
  if (reading.line.box && here.section !== 'agenda' && here.section !== 'chores') {
    if (listShape(fold, row) === 'roll-call') addPeople(fold, readRollCall(reading.words))
    else if (!isName(reading.words)) foldCheckbox(fold, row, here)
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
  if (foldShapedList(fold, row, here, parentAt)) return
  if (isReportAtTop(fold, row, here)) {
    foldTopEntry(fold, row, here, 'reported')
    return
  }
  if (foldUpdate(fold, row, here) || foldOldBusiness(fold, row, here)) return
  if (isShut(here.section) || foldSentences(fold, row, here)) return
  if (!foldAfterPromise(fold, row, here)) foldWill(fold, row, here)
}

/** A note that begins with what was done, under no label, and goes on with "Next": "We moved the sensors". */
function isReportAtTop(fold: Folding, row: Row, here: Place): boolean {
  if ((here.section !== null && here.section !== 'notes') || here.person || row.parent >= 0)
    return false
  if (fold.frames.some((frame) => frame.line !== fold.title)) return false
  fold.reportAtTop ??= beginsWithReport(fold)
  return fold.reportAtTop
}

function beginsWithReport({ rows, labels, title }: Folding): boolean {
  let entries = 0
  let past = 0
  for (const row of rows) {
    const label = labels[row.at]
    if (row.at !== title && label?.opensList && (row.level > 0 || label.meaning)) {
      const section = label.meaning?.section
      return section === 'planned' && !label.meaning?.strong && entries > 1 && past * 2 > entries
    }
    if (row.hidden || row.reading.line.kind !== 'entry' || row.parent >= 0) continue
    entries++
    if (toldOfPast.test(row.reading.words) || row.reading.verb() === 'past') past++
  }
  return false
}

/** An entry of a list that is work by the shape of all its entries. */
function foldShapedList(fold: Folding, row: Row, here: Place, parentAt: number | null): boolean {
  const { reading } = row
  if (here.section === 'agenda' || here.section === 'chores' || here.section === 'info')
    return false
  const shape = listShape(fold, row)
  if (shape === 'marked') {
    foldTopEntry(fold, row, here, 'planned')
    return true
  }
  if (here.section === 'goal') {
    if (shape !== 'deeds' || parentAt !== null || here.person) return false
    foldTopEntry(fold, row, here, isOfLast(here) ? 'reported' : 'planned')
    return true
  }
  const isReportList = here.section === 'update' && !here.person && row.parent < 0
  if (isReportList && (shape === 'told' || ofProgress.test(here.path.at(-1) ?? ''))) {
    foldTopEntry(fold, row, here, 'reported')
    return true
  }
  if (shape === 'tagged') {
    if (!isReport(row, fold))
      foldTopEntry(fold, row, here, reading.verb() === 'past' ? 'reported' : 'planned')
    return true
  }
  if (shape === 'round') {
    const told = ownOwners(reading, fold.people, 'list')?.text ?? ''
    if (isPersonal(readLineAlone(told))) return true
    const isPast = here.section === 'update' || tellsPast(told)
    foldTopEntry(fold, row, here, isPast ? 'reported' : 'planned')
    return true
  }
  // Below an entry of such a list: "  - Close the stale ones (Ben)"
  if (parentAt === null || row.parent !== parentAt || fold.groups.get(parentAt) !== 'tagged')
    return false
  const own = ownOwners(reading, fold.people, 'nested')
  if (!own || own.by === 'lead' || own.text === '') return false
  foldNestedEntry(fold, row, here, { phase: 'planned', parentAt })
  return true
}

// "Progress and issues": of what was done, where "Updates" may be news
const ofProgress = /^(?:our |weekly |sprint )?progress\b|\bprogress$/i

/** "Original goals", "Goals of last week" are told of. */
function isOfLast({ path }: Place): boolean {
  return /\b(?:original|initial|previous|last|past|old)\b/i.test(path.at(-1) ?? '')
}

/** "Update on the pump (Ada)" is told by Ada; above work of its own it is "Update the roadmap (Ada)". */
function isReport(row: Row, { rows, people }: Folding): boolean {
  if (!/^(?:\([^()]*\) ?)?(?:updates?|reports?|discussion)\b(?! the| our)/i.test(row.reading.core))
    return false
  return !row.children.some((at) => {
    const below = rows[at]?.reading
    return below?.verb() === 'base' && ownOwners(below, people, 'nested') !== null
  })
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
  // "- [ ] Action: Ada to order rope"
  const lead = readActionLead(row.reading.core)
  const named = lead && lead.people !== '' ? readNames(lead.people) : null
  const reading = lead ? withPlace(row.reading, lead.rest) : row.reading
  const own = named ? null : ownOwners(reading, fold.people, 'action')
  const phase: Phase = isWork(here.section)
    ? here.section
    : here.section === 'update'
      ? 'reported'
      : 'planned'
  keepItem(fold, row, here, {
    found: 'checkbox',
    why: 'checkbox',
    sure: true,
    owners:
      named?.map((name) => fold.people.spelling(name.name)) ??
      own?.owners ??
      inheritedOwners(fold, row, here),
    text: own && own.by !== 'sentence' ? own.text : reading.words,
    phase,
  })
}

/** An entry at the top of a list of work. */
function foldTopEntry(fold: Folding, row: Row, here: Place, phase: Phase): void {
  const { rows, people } = fold
  const { reading } = row
  if (isReference(reading) || isRemarkOnAbove(fold, row) || isEmptyTurn(row, fold)) return
  const isTitle = reading.isLink && reading.words.split(' ').length <= 4
  if (isTitle && !here.strong && reading.verb() === null) return
  const own = ownOwners(reading, people, 'list')
  // "Deck:" or "**Deck**" above nested work
  const isLabel =
    (/[:：]$/.test(reading.words) || (reading.label?.form === 'bold' && row.children.length > 0)) &&
    reading.words.split(' ').length <= 5
  if (isLabel && row.last > row.at && reading.verb() === null && !own) {
    const said = reading.status()
    pushFrame(
      fold.frames,
      frameOf(row, {
        form: 'entry',
        words: reading.words.replace(/[:：]$/, ''),
        section: null,
        status: said?.status === 'done' ? null : (said?.status ?? null),
      }),
    )
    return
  }
  if (
    !own &&
    reading.verb() === null &&
    row.children.length > 0 &&
    row.children.every((at) => isOwnWork(fold, at))
  ) {
    pushFrame(fold.frames, frameOf(row, { form: 'entry', words: reading.words, section: null }))
    return
  }
  if (row.children.length > 0 && row.children.every((at) => isLink(rows[at]))) return
  const long = row.wrapped.length > 0 ? 200 : 100
  if (!own && reading.words.length > long && isUnderArea(row, fold)) return
  keepItem(fold, row, here, {
    found: 'label',
    why: `entry under "${here.path.at(-1) ?? 'the title'}"`,
    sure: true,
    owners: own?.owners ?? here.person?.owners ?? [],
    text: own && own.by !== 'sentence' ? own.text : reading.words,
    phase,
  })
}

/** "Ada:" with nothing behind or below it. */
function isEmptyTurn({ reading, children }: Row, { people }: Folding): boolean {
  if (children.length > 0 || !/[:：]$/.test(reading.words)) return false
  const names = readNames(reading.words.replace(/[:：]$/, ''))
  return names?.every((name) => people.knows(name)) === true
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
  if (/[:：]$/.test(reading.words) && row.children.length > 0 && reading.verb() === null) return
  const own = ownOwners(reading, people, 'nested')
  // "Ada: how far do we want to go?" is said of the item above
  if (own?.by === 'lead' && (isSpeech(own.text) || listShape(fold, row) === 'talk')) return
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

function isSpeech(words: string): boolean {
  if (words.endsWith('?')) return true
  const said = readLineAlone(words)
  return said.verb() === null && words.length > 40 && (isExplanation(said) || talks.test(words))
}

const talks =
  /^(?:\p{L}+ )?(?:we|i|you|they|there|it|that|this|can|could|should|would|haven[’']t|don[’']t|a|an|the|of|had)\b|\b(?:should|would|could|we|is|are|was)\b/iu

/** An entry outside lists of work with "Assignee: …" in it or right below. */
function foldAssignee(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const { people, rows } = fold
  const own = reading.tags().find((one) => one.place === 'assign')
  const inLine = own && own.rest.replace(/^status:?\s*/i, '') !== '' ? own : undefined
  const below = row.children
    .map((at) => rows[at]?.reading.tags().find((one) => one.place === 'assign' && one.rest === ''))
    .find((one) => one !== undefined)
  const tag = inLine ?? below ?? (own ? undefined : assigneeBeside(fold, row))
  if (!tag) return false
  keepItem(fold, row, here, {
    found: 'assignee',
    why: inLine ? 'entry with an assignee' : 'entry with an assignee line below',
    sure: true,
    owners: tag.names.map((name) => people.spelling(name.name)),
    text: inLine ? inLine.rest : reading.words,
    phase: reading.verb() === 'past' ? 'reported' : 'planned',
  })
  return true
}

// "Discussion: …" above "Decision: …" is not what the owner is to do
const noTask =
  /^(?:discussions?|context[eo]?|background|notes?|due|deadline|échéance|prazo|fecha|frist|datum|date|info|thema|topic)\b/i

/** "- Décision: paint it" above "- Responsable: @ada" on the same level. */
function assigneeBeside({ rows }: Folding, row: Row): OwnerTag | undefined {
  if (noTask.test(row.reading.words)) return undefined
  for (let at = row.at + 1; at < Math.min(rows.length, row.at + 6); at++) {
    const one = rows[at]
    if (!one || one.level > 0 || one.hidden) return undefined
    if (one.reading.line.kind !== 'entry' || one.parent !== row.parent) continue
    return one.reading.tags().find(({ place, rest }) => place === 'assign' && rest === '')
  }
  return undefined
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

/** A nested entry with a box or an owner: what is above it only names the area. */
function isOwnWork({ rows, people }: Folding, at: number): boolean {
  const reading = rows[at]?.reading
  if (!reading) return false
  if (reading.line.box !== null) return true
  const own = ownOwners(reading, people, 'nested')
  return own !== null && own.owners.length > 0 && own.by === 'bracket'
}

function isLink(row: Row | undefined): boolean {
  return row !== undefined && isReference(row.reading)
}

function addPeople({ participants }: Folding, people: readonly string[]): void {
  for (const person of people) if (!participants.includes(person)) participants.push(person)
}
