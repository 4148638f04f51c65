import type { OpenWork } from '../../api/finding.ts'
import { fitWord, haystackOf } from '../../notes/finding/fit-word.ts'
import { nobody } from '../../notes/series/nobody.ts'
import { personsOf } from '../../notes/series/persons.ts'
import { foldLetters } from '../../notes/text/fold-letters.ts'

export type WorkRow = { readonly key: string; readonly work: OpenWork }

type PersonCount = { readonly name: string; readonly open: number }

type Choice = {
  readonly typed: string
  readonly people: readonly string[]
  readonly withQuiet: boolean
  readonly aliases: Readonly<Record<string, string>>
}

/** The work that is asked for: with all words in it, of one of the people; the oldest first. */
export function workRows(
  work: readonly OpenWork[],
  { typed, people, withQuiet, aliases }: Choice,
): readonly WorkRow[] {
  const words = foldLetters(typed).split(/\s+/).filter(Boolean)
  const wanted = new Set(people.map(foldLetters))
  const ownersOf = ownersIn(work, aliases)
  return work
    .filter((one) => withQuiet || isFresh(one))
    .filter(
      (one) => wanted.size === 0 || ownersOf(one).some((name) => wanted.has(foldLetters(name))),
    )
    .filter((one) => hasWords(one, words))
    .map((one) => ({ key: `${one.path}:${one.line}`, work: one }))
    .sort((a, b) => b.work.ageWeeks - a.work.ageWeeks || byMeeting(a.work, b.work))
}

/** Everyone who has some of the work, the most first; nobody last. */
export function peopleOf(
  work: readonly OpenWork[],
  { withQuiet, aliases }: Pick<Choice, 'withQuiet' | 'aliases'>,
): readonly PersonCount[] {
  const counts = new Map<string, { name: string; open: number }>()
  const ownersOf = ownersIn(work, aliases)
  for (const one of work) {
    if (!withQuiet && !isFresh(one)) continue
    for (const name of ownersOf(one)) {
      const key = foldLetters(name)
      const count = counts.get(key) ?? { name, open: 0 }
      count.open++
      counts.set(key, count)
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      Number(a.name === nobody) - Number(b.name === nobody) ||
      b.open - a.open ||
      (a.name < b.name ? -1 : 1),
  )
}

/** Whether the newest meeting has it, or the one before: what was silent for longer may be done. */
export function isFresh({ quiet }: OpenWork): boolean {
  return quiet <= 1
}

/** Gives each one's owners by the name that the person is shown by: the user's word first, then what names tell. */
function ownersIn(
  work: readonly OpenWork[],
  aliases: Choice['aliases'],
): (one: OpenWork) => readonly string[] {
  const asTold = (name: string) => (Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name)
  const nameOf = personsOf(work.flatMap(({ owners }) => owners.map(asTold)))
  return ({ owners }) =>
    owners.length === 0 ? [nobody] : [...new Set(owners.map((name) => nameOf(asTold(name))))]
}

function hasWords(work: OpenWork, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = haystackOf([work.text, ...work.owners, work.meeting, ...work.section].join(' '))
  return words.every((word) => {
    const fit = fitWord(word, text)
    // Over a whole line scattered letters are chance.
    return fit !== null && fit.passages.length === 1
  })
}

function byMeeting(a: OpenWork, b: OpenWork): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one !== other) return one < other ? 1 : -1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line
}
