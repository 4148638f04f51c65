// Lines of prose: what they promise, and lines of work without a mark.

import { endLists, type Frame, isWork, type Place, placeOf, pushFrame } from '../headings/frames.ts'
import { tellsPast } from '../lines/deeds.ts'
import { isNoWork } from '../lines/item-rules.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import { isMotion } from '../lines/motions.ts'
import { isPersonal } from '../lines/personal.ts'
import type { Row } from '../lines/skeleton.ts'
import { arePeople } from '../people/are-people.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { Phase, SectionKind } from '../vocabulary.ts'
import { saysNothing } from '../words/nothing.ts'
import { readPeople } from '../words/roles.ts'
import { endsInVerb } from '../words/verbs.ts'
import { foldActionLine } from './fold-actions.ts'
import { foldBareBlock } from './fold-bare-block.ts'
import { foldWill } from './fold-below.ts'
import { foldSentences } from './fold-prose.ts'
import { foldUpdate, isTurnLine, toCome } from './fold-updates.ts'
import { addRollCall, type Folding, frameOf, keepItem } from './folding.ts'
import { foldDeedLine, isTalkInLines } from './lines-of-deeds.ts'
import { isRoundOfParagraphs } from './list-shapes.ts'
import { ownersOfParagraph } from './paragraphs-of-people.ts'
import { isPlainEntry } from './plain-lists.ts'
import { isRoundOfPeople } from './round-of-reports.ts'

/** Sections in which only what calls itself an action counts. */
export function isShut(section: SectionKind | null): boolean {
  return (
    section === 'info' || section === 'chores' || section === 'goal' || section === 'attendance'
  )
}

/** A line of prose that belongs to no entry. */
export function foldParagraph(fold: Folding, row: Row, above: Place): void {
  const { people, frames } = fold
  const { reading } = row
  // A roll call below a plain label is over when its list is, and what a sentence opened.
  const last = frames.at(-1)
  // "**2. Hall.** It is cold" below "**Matters arising**"
  const isPoint = last?.form === 'bold' && /^\d{1,2}[.)] /.test(reading.boldLead ?? '')
  if (isPoint) frames.pop()
  const isOver =
    last !== undefined &&
    (above.section === 'attendance' ? last.form !== 'heading' : last.form === 'sentence') &&
    last.entries > 0
  if (isOver) endLists(frames)
  const here = isOver || isPoint ? placeOf(frames, null) : above
  const top = frames.at(-1)
  const isFirst = top?.entries === 0
  if (foldActionLine(fold, row, here)) return
  if (here.section === 'attendance') {
    addRollCall(fold, readPeople(reading.words))
    return
  }
  if (isShut(here.section)) {
    if (here.section === 'info') foldSentences(fold, row, here)
    return
  }
  if (isMotion(reading) || foldBareBlock(fold, row, here)) return
  const phase = isWork(here.section)
    ? here.section
    : here.section === 'update' && here.person
      ? 'reported'
      : null
  if (phase !== null && !isNoWork(reading)) {
    if (foldTurnLine(fold, row, here) || foldWorkLine(fold, row, here, phase)) return
  }
  const isTurn = isTurnLine(fold, row, here) && !isNoWork(reading)
  if (isTurn && foldUpdate(fold, row, here)) return
  if (here.section !== 'agenda' && !here.person && isRoundOfParagraphs(fold, row)) {
    const own = ownOwners(reading, people, 'list')
    if (own?.by === 'lead') {
      const told = readLineAlone(own.text)
      if (isNoWork(told) || isPersonal(told)) return
      keepItem(fold, row, here, {
        found: 'owner',
        why: 'turn of a round',
        sure: false,
        owners: own.owners,
        text: own.text,
        phase: toCome.test(own.text) ? 'planned' : 'reported',
      })
      return
    }
  }
  if (foldDeedLine(fold, row, here)) return
  if (foldSentences(fold, row, here)) {
    endTurnAbove(fold, row, here)
    openPromised(fold, row)
    return
  }
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

/** "**Ben**: working on the map" below the list of "**Ada**:" ends it, and what stands below is his. */
function endTurnAbove({ frames, made }: Folding, row: Row, { person }: Place): void {
  const { label, boldLead } = row.reading
  const isNext = person?.form === 'bold' && frames.at(-1) === person && label?.rest
  if (!isNext || boldLead?.replace(/:$/, '') !== label.words) return
  endLists(frames)
  const owners = made.get(row.at)?.item.owners ?? []
  pushFrame(frames, frameOf(row, { form: 'bold', words: label.words, section: null, owners }))
}

// "Ada intends to work on a few things until Friday"
const ofSeveral =
  /\b(?:misc(?:ellaneous)?|various|several|some|a (?:few|couple of)|the following|these|multiple|different) (?:\p{L}+ ){0,2}?(?:things?|stuff|tasks|bits|items|issues|jobs|points|fixes|improvements)\b/iu

/** What somebody will do, with no more than "a few things" in it, opens the list right below it. */
function openPromised({ frames, made, rows }: Folding, row: Row): void {
  const { at, next, reading } = row
  const owners = made.get(at)?.item.owners ?? []
  const isAbove = next === at + 1 && rows[next]?.reading.line.kind === 'entry'
  const isPlain = !/[.!?]$/.test(reading.words) && ofSeveral.test(reading.words)
  if (!isAbove || !isPlain || owners.length === 0) return
  const { words } = reading
  const parts = { form: 'sentence', words, section: 'planned', owners } as const
  pushFrame(frames, frameOf(row, parts))
}

/** Any line right under a person's heading where everybody reports. */
function foldTurnLine(fold: Folding, row: Row, here: Place): boolean {
  const top = fold.frames.at(-1)
  if (top?.form !== 'heading' || top !== here.person || isWrapped(row, fold)) return false
  if (!isRoundOfPeople(fold) || isPersonal(row.reading)) return false
  keepItem(fold, row, here, {
    found: 'label',
    why: `line of ${top.words}'s turn`,
    sure: false,
    owners: top.owners ?? [],
    text: row.reading.words,
    phase: toCome.test(row.reading.words) ? 'planned' : 'reported',
  })
  return true
}

/** A plain line under "Action items" that names its owner or begins with a verb. */
function foldWorkLine(fold: Folding, row: Row, here: Place, phase: Phase): boolean {
  const { reading } = row
  if (reading.words.length > 300 || isWrapped(row, fold)) return false
  // "*Each week you add what you will do.*": the template says what belongs here
  if (hint.test(reading.raw)) return false
  const own = ownOwners(reading, fold.people, 'list')
  if (own?.by === 'lead' && isPersonal(readLineAlone(own.text))) return true
  if (own?.by === 'lead' && isTalkInLines(fold)) return false
  const top = fold.frames.at(-1)
  const verb = reading.verb()
  if (isPlainEntry(fold, row) && own?.by !== 'sentence') {
    keepItem(fold, row, here, {
      found: own ? 'owner' : 'label',
      why: `line under "${here.path.at(-1) ?? ''}"`,
      sure: here.strong,
      owners: own?.owners ?? here.person?.owners ?? [],
      text: own?.text ?? reading.words,
      phase: toCome.test(reading.words) ? 'planned' : phase,
    })
    return true
  }
  // "Ring the mill." on the line right below "Ada - order rope."
  const theirs = own || verb !== 'base' ? undefined : ownersOfParagraph(fold, row)
  // "Read the papers. Built a rig and ran it." below "What I worked on"
  const isStory =
    top?.section === phase &&
    (top.entries === 0 || (row.blankBefore && isOfParagraphs(fold, top.line))) &&
    reading.words.length < 300 &&
    (phase === 'reported' ? tellsPast(reading.words) : verb === 'base')
  const isTold =
    isStory ||
    (phase === 'reported' &&
      (verb === 'past' || (here.person !== null && verb === 'gerund')) &&
      reading.words.length < 140 &&
      !/[.!?] \p{Lu}/u.test(reading.words))
  const isAnswer = top !== undefined && answers(row, here, top) && !saysNothing(reading.words)
  // "Mend the winch – Ada" alone below "Not completed"
  const isOwned = own?.by === 'lead' || (own?.by === 'dash' && reading.words.length < 80)
  if (!here.strong && !isTold && !(here.person && isWork(here.section)) && !isOwned && !theirs)
    return false
  if (here.person && isPersonal(reading)) return false
  // "DL to ask for prices" right below other lines of work
  const isBelowOther = here.strong && !row.blankBefore && fold.made.has(row.at - 1)
  if (own && own.by === 'sentence' && !(isBelowOther && reading.words.length < 110)) return false
  if (
    !(own && own.text !== '') &&
    !isTold &&
    !isAnswer &&
    !(
      (verb === 'base' || verb === 'need' || endsInVerb(reading.words)) &&
      reading.words.length < 200
    )
  )
    return false
  keepItem(fold, row, here, {
    found: own ? 'owner' : 'label',
    why: own
      ? `line with an owner under "${here.path.at(-1) ?? ''}"`
      : `line under "${here.path.at(-1) ?? ''}" that ${isAnswer ? 'answers it' : 'begins with a verb'}`,
    sure: own !== null,
    owners: own?.owners ?? here.person?.owners ?? theirs ?? [],
    text: own?.text ?? reading.words,
    phase,
  })
  return true
}

/** "The day view" right below "What did you work on?", in somebody's turn. */
function answers({ at }: Row, { person, section }: Place, top: Frame): boolean {
  return person !== null && top.section === section && top.line === at - 1 && asks.test(top.words)
}

const asks = /^what\b/i

/** What stands first below a label of work was a paragraph. */
function isOfParagraphs({ items, rows }: Folding, line: number): boolean {
  const first = items.find((item) => item.line > line)
  return first !== undefined && rows[first.line]?.reading.line.kind === 'text'
}

/** A line that goes on with the paragraph above it. */
function isWrapped(row: Row, { rows, labels, made }: Folding): boolean {
  const above = rows[row.at - 1]
  const verb = row.reading.verb()
  // "try to mend the rope" right below "Ada: ring the mill"
  if ((verb === 'base' || verb === 'need') && made.has(row.at - 1)) return false
  return (
    !row.blankBefore &&
    row.wraps < 0 &&
    above?.reading.line.kind === 'text' &&
    above.level === 0 &&
    labels[above.at]?.opensList !== true &&
    /^(?!\S+ ?:)\p{Ll}/u.test(row.reading.words)
  )
}

// All of it in italics, and to "you"
const hint = /^\s*([*_])(?![*_]).*\b[Yy]ou(?:r)?\b.*[.!]\1\s*$/
