import { isShortForm } from '../series/persons.ts'
import { foldLetters } from '../text/fold-letters.ts'
import type { Item } from '../vocabulary.ts'
import { type FindQuery, wordForNobody } from './find-query.ts'

type Aliases = Readonly<Record<string, string>>

/** Whether the item is of one of the people and in one of the states that are asked for. */
export function isAskedFor(
  { owners, status }: Pick<Item, 'owners' | 'status'>,
  query: Pick<FindQuery, 'owners' | 'statuses'>,
  aliases: Aliases = {},
): boolean {
  if (query.statuses.length > 0 && !query.statuses.includes(status)) return false
  if (query.owners.length === 0) return true
  return query.owners.some((asked) =>
    asked === wordForNobody
      ? owners.length === 0
      : owners.some((owner) => isOwner(owner, asked, aliases)),
  )
}

/** Whether a word of the name, or of the name that it is another spelling of, begins with what was typed, or it is a short form of that. */
function isOwner(owner: string, asked: string, aliases: Aliases = {}): boolean {
  const wanted = foldName(asked)
  const names = [owner, Object.hasOwn(aliases, owner) ? aliases[owner] : undefined]
  return names.some((name) => {
    if (name === undefined) return false
    const folded = foldName(name)
    return (
      isShortForm(name, asked) ||
      folded.startsWith(wanted) ||
      folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))
    )
  })
}

function foldName(name: string): string {
  return foldLetters(name).replace(/^@/, '')
}
