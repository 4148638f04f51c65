import type { Place } from '../headings/frames.ts'
import { isOnIt, ownersAlone } from '../lines/owners-alone.ts'
import type { Row } from '../lines/skeleton.ts'
import { namesPattern } from '../words/name-patterns.ts'
import { readNames } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { type Folding, keepItem } from './folding.ts'

/** An entry outside lists of work with "Assignee: …" in it or right below. */
export function foldAssignee(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const { people, rows } = fold
  const own = reading.tags().find((one) => one.place === 'assign')
  const inLine = own && own.rest !== '' ? own : undefined
  const below = row.children
    .map((at) => ownersAlone(rows[at]?.reading) ?? tookIt(rows[at]))
    .find((one) => one !== undefined)
  // "## Rope" above it has that owner
  const isHeadings = own !== undefined || fold.made.has(fold.frames.at(-1)?.line ?? -1)
  // "- New rope #12" above it has it
  const isAbove = fold.made.get(row.parent)?.item.found === 'assignee'
  const tag = inLine ?? below ?? (isHeadings || isAbove ? undefined : assigneeBeside(fold, row))
  if (!tag) return false
  keepItem(fold, row, here, {
    found: 'assignee',
    why: inLine ? 'entry with an assignee' : 'entry with an assignee line below',
    sure: true,
    owners: tag.names.map((name) => people.spelling(name.name)),
    text: inLine ? inLine.rest : reading.words,
    phase: reading.verb() === 'past' ? 'reported' : 'planned',
    how: row.children.some((at) => isOnIt(rows[at]?.reading)) ? 'progress' : null,
  })
  return true
}

// "Told of it last week, @ada self-assigned"
const took = new RegExp(
  `(?:^|[,;] )(${namesPattern}) (?:has |have )?(?:self-assigned|assigned (?:it to )?(?:him|her|them)sel(?:f|ves))[.!]?$`,
  'u',
)

/** Who took what stands above. */
function tookIt(row: Row | undefined): Pick<OwnerTag, 'names'> | undefined {
  const names = readNames(took.exec(row?.reading.words ?? '')?.[1] ?? '')
  return names ? { names } : undefined
}

/** Nobody gives a longer list away in one line; more would be looked through again by each such line. */
const mostGiven = 100

/** "- Order rope", "- Ring the mill" above "- Volunteers: Ada, Ben": theirs, with what is nested there, as far as it is nobody's yet. */
export function giveAbove({ rows, people, items, made, frames }: Folding, row: Row): void {
  const tag = ownersAlone(row.reading)
  if (!tag || tag.names.length === 0) return
  const owners = tag.names.map((name) => people.spelling(name.name))
  const from = frames.at(-1)?.line ?? -1
  const first = Math.max(0, items.length - mostGiven)
  for (let at = items.length - 1; at >= first; at--) {
    const item = items[at]
    const known = item && made.get(item.line)
    if (!known || item.line < from) return
    let top = item.line
    while (top >= 0 && rows[top]?.parent !== row.parent) top = rows[top]?.parent ?? -1
    if (top < 0) return
    if (item.owners.length > 0) {
      if (top === item.line) return
      continue
    }
    items[at] = { ...item, owners }
    made.set(item.line, { ...known, item: { ...item, owners } })
  }
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
    return ownersAlone(one.reading)
  }
  return undefined
}
