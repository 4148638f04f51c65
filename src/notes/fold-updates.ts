import { personsOf } from './fold-labels.ts'
import { type Folding, keepItem } from './folding.ts'
import type { Frame, Place } from './frames.ts'
import { ownOwners } from './item-owners.ts'
import { isExplanation, isPersonal, isReference } from './item-rules.ts'
import type { LineReading } from './line-reading.ts'
import type { Row } from './skeleton.ts'
import type { SectionKind } from './vocabulary.ts'

/** Under a person's name: work that is told of in a round of updates, or a list of each one's work. */
export function foldUpdate(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const person = here.person ?? teamOf(fold, here)
  if (!person || row.parent > person.line || isPersonal(reading) || isReference(reading))
    return false
  if (/[:：]$/.test(reading.words)) return false
  if (here.section !== 'update' && !(isOpen(here.section) && isPersonalList(fold, person.line)))
    return false
  const verb = reading.verb()
  // Under headings of people there may be talk as well as work.
  if (
    here.section !== 'update' &&
    person.form === 'heading' &&
    verb === null &&
    !ofPlan.test(reading.words)
  )
    return false
  const isShort = reading.words.split(' ').length <= 3 && !/\?$/.test(reading.words)
  if (verb === null && isExplanation(reading) && !isShort && !tellsState(reading)) return false
  keepItem(fold, row, here, {
    found: 'label',
    why: `entry under ${person.words}`,
    sure: false,
    owners: person.owners ?? [],
    text: reading.words,
    phase:
      here.section === 'update' ||
      verb === 'past' ||
      (verb !== 'base' && !ofPlan.test(reading.words) && isTold(fold))
        ? 'reported'
        : 'planned',
    how: verb === 'gerund' && here.section === 'update' ? 'progress' : null,
  })
  return true
}

const ofPlan =
  /^(?:i |we )?(?:will|['’]ll|going to|plan(?:s|ning)?|want|need|next|todo|to do|to \p{Ll})/iu

/** Whether the lists of the meeting tell of what was done rather than of what is to do. */
function isTold(fold: Folding): boolean {
  if (fold.told !== null) return fold.told
  let past = 0
  let base = 0
  for (const { hidden, reading } of fold.rows) {
    if (hidden || reading.line.kind !== 'entry') continue
    const verb = reading.verb()
    if (verb === 'past') past++
    else if (verb === 'base') base++
  }
  fold.told = past >= 2 && past > base * 2
  return fold.told
}

/** In a review of old topics, an entry that names its owner. */
export function foldOldBusiness(fold: Folding, row: Row, here: Place): boolean {
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
  if (!label || label.form === 'entry') return false
  let lists = 0
  labels.forEach((one, at) => {
    if (one?.form !== label.form || !one.opensList || !personsOf(one, people)) return
    const next = rows[rows[at]?.next ?? -1]
    if (next?.reading.line.kind === 'entry') lists++
  })
  return lists >= 2
}
