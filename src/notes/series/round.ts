// Round the room: person by person, what was carried, what was promised last week, and what is new.

import type { Item } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import type { SeriesLinks } from './carry.ts'
import { historyOf } from './history.ts'
import { fromLastWeek } from './last-week.ts'
import type { SeriesMeeting } from './meetings.ts'
import { personsOf } from './persons.ts'
import { isPresentAt, rollCallOf } from './roll-call.ts'
import { takenUp } from './taken-up.ts'

export type RoundWork = {
  /** As this meeting has it, else as the one before does. */
  readonly item: Item
  /** False where this meeting has no word of it. */
  readonly isHere: boolean
  /** Where it stands. */
  readonly at: SeriesMeeting
  /** Whole weeks since it was first written down. */
  readonly ageWeeks: number
}

/** What there is to ask one person. Work that is dealt with in this meeting stays in its place. */
export type Turn = {
  /** Empty for work that nobody is named for. */
  readonly name: string
  /** Null where the meeting has no roll call, and for what is no person. */
  readonly isPresent: boolean | null
  /** Open before last week already. */
  readonly carried: readonly RoundWork[]
  /** First written down in the meeting before. */
  readonly promised: readonly RoundWork[]
  readonly fresh: readonly RoundWork[]
}

/**
 * Those of the roll call in its order, then those who are not in it but have work, then work without an owner. Work of
 * two people is with both.
 */
export function roundOf(links: SeriesLinks, at: SeriesMeeting): readonly Turn[] {
  const { work, kinds } = workOf(links, at)
  const present = rollCallOf(at.meeting)
  const owners = work.flatMap(({ item }) => item.owners)
  const nameOf = personsOf([...present, ...owners])
  const names = [...new Set([...present, ...owners].map(nameOf))]
  const turns = names.map((name) => ({
    isPresent: isPresentAt(at.meeting, name),
    ...turnOf(
      name,
      work.filter(({ item }) => item.owners.some((owner) => nameOf(owner) === name)),
      kinds,
    ),
  }))
  const unowned = work.filter(({ item }) => item.owners.length === 0)
  return [
    ...turns.filter(({ isPresent }) => isPresent !== false),
    ...turns.filter(({ isPresent }) => isPresent === false),
    ...(unowned.length > 0 ? [{ isPresent: null, ...turnOf('', unowned, kinds) }] : []),
  ]
}

type Kind = 'carried' | 'promised' | 'fresh'

function turnOf(
  name: string,
  work: readonly RoundWork[],
  kinds: ReadonlyMap<RoundWork, Kind>,
): Omit<Turn, 'isPresent'> {
  const of = (kind: Kind) => work.filter((one) => kinds.get(one) === kind)
  return {
    name,
    carried: of('carried').sort((a, b) => b.ageWeeks - a.ageWeeks),
    promised: of('promised'),
    fresh: of('fresh'),
  }
}

/** All work that the meeting has to speak of, each piece once. */
function workOf(links: SeriesLinks, at: SeriesMeeting) {
  const kinds = new Map<RoundWork, Kind>()
  const told = new Set<Item>()
  const twins = twinsIn(at)
  const tell = (item: Item) => {
    told.add(item)
    const twin = twins.get(item)
    if (twin) told.add(twin)
  }
  const last = fromLastWeek(links, at)
  // In the order of the meeting before, so that nothing moves when it is dealt with.
  const rows = [...(last?.rows ?? [])].sort((a, b) => a.item.line - b.item.line)
  for (const { item, here, ageWeeks } of rows) {
    const from = last?.from ?? at
    const isOld = historyOf(links, from, item).timesCarried > 0
    if (here) tell(here.item)
    const work = here
      ? { item: here.item, isHere: true, at, ageWeeks }
      : { item, isHere: false, at: from, ageWeeks }
    kinds.set(work, isOld ? 'carried' : 'promised')
  }
  for (const item of at.meeting.items) {
    if (told.has(item)) continue
    const { earlier, timesCarried, ageWeeks } = historyOf(links, at, item)
    // A plan that goes on with a report of this meeting is the same piece of work, but there is more to ask of what was done.
    const isAnew = isOpen(item) && earlier.every((one) => !isOpen(one.item))
    if (!isAnew && earlier.some((one) => told.has(one.item))) continue
    tell(item)
    kinds.set({ item, isHere: true, at, ageWeeks }, timesCarried > 0 ? 'carried' : 'fresh')
  }
  return { work: [...kinds.keys()], kinds }
}

/** A report and the plan that takes it up again in the same words, each by the other. */
function twinsIn({ meeting }: SeriesMeeting): ReadonlyMap<Item, Item> {
  const pairs = [...takenUp(meeting)]
  return new Map([...pairs, ...pairs.map(([report, plan]) => [plan, report] as const)])
}
