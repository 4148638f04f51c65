// Whose a guess of the second look is. It is work by many signs, so that a name may be unknown where a person would stand.

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import type { OutlineLine } from '../vocabulary.ts'
import { verbForm } from '../words/verbs.ts'
import { isOfNoKind } from '../words/word-kinds.ts'
import { type Folding, inheritedOwners } from './folding.ts'
import { ownersInList } from './owners-in-list.ts'

/** Whose a guess is, and its words without the tag that says so. */
type Owned = { readonly owners: readonly string[]; readonly text: string }

/** By the rules of lists, by what stands above it, or as its own words say. */
export function lookForOwners(
  fold: Folding,
  row: Row,
  place: Place,
  head: OutlineLine | null,
): Owned {
  const { words } = row.reading
  const own = ownersInList(fold, row.reading, place)
  if (own) return own
  const above = inheritedOwners(fold, row, place)
  if (above.length > 0) return { owners: above, text: words }
  return statedOwner(words) ?? { owners: teamOf(head), text: words }
}

const name = String.raw`(\p{L}[\p{L}\d_.-]*\p{L}(?: \p{Lu}[\p{L}-]+)?)`
const capital = String.raw`(\p{Lu}\p{Ll}[\p{L}\d_.-]*(?: \p{Lu}[\p{L}-]+)?)`
// "[Ada] mend the sail"
const inBrackets = new RegExp(`^\\[${capital}\\]:? +(?=\\p{L}{2})`, 'u')
// "ada : I have drawn the map"
const ofOneself = new RegExp(`^${name} ?[:–-] ?(?=(?:I|I'm|I’m|I've|I’ve|I'll|I’ll|My)\\b)`, 'u')
// "Mend the sail -> Ada.", "… @ada"
const atEnd = new RegExp(`(?:->|=>|→| @) ?${name}[.!]?$`, 'u')
// "Proposal of the slip - Ada to follow up"
const behind = new RegExp(`[-–,;:.] ${capital} (?:to|will) (\\p{Ll}+)`, 'u')
// "ada will mend the sail", "ada is assigned to …", "ada is mending it", "ada has drawn it", "ada landed the pier"
const subject = new RegExp(
  `^${name} (?:(?:will|'ll) (?:also )?(\\p{Ll}+)|is (?:now |also )?(?:assigned|\\p{Ll}+ing)|ha(?:s|ve) (?:also )?(?!been)\\p{Ll}+(?:ed|wn|en|ne|lt|nt)|\\p{Ll}+ed) `,
  'u',
)

/** The owner that the words name where a person would stand, though nobody knows the name; null where they name none. */
function statedOwner(words: string): Owned | null {
  const [before, marked] = inBrackets.exec(words) ?? ofOneself.exec(words) ?? []
  if (before && marked && isName(marked))
    return { owners: [marked], text: words.slice(before.length) }
  const last = atEnd.exec(words)?.[1]
  if (last && isName(last)) return { owners: [last], text: words }
  const [, late, deed = ''] = behind.exec(words) ?? []
  if (late && verbForm(deed) === 'base' && isName(late)) return { owners: [late], text: words }
  const [, first, promised] = subject.exec(words) ?? []
  const isDeed = promised === undefined || verbForm(promised) === 'base'
  return first && isDeed && isName(first) ? { owners: [first], text: words } : null
}

const nobody = /^(?:(?:any|every|no|some)(?:body|one|thing)|none|each|both|others?)$/

/** Of no kind that a word of talk or of things is. */
function isName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .every(
      (word) =>
        isOfNoKind(word) && verbForm(word) === null && !word.endsWith('ly') && !nobody.test(word),
    )
}

/** "Sail team" above its work. */
function teamOf(head: OutlineLine | null): readonly string[] {
  const words = head?.kind === 'role' ? '' : (head?.words ?? '')
  return /^\p{Lu}\S*(?: \S+){0,3} team$/iu.test(words) ? [words] : []
}
