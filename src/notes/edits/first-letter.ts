import type { Section } from '../sections/week-sections.ts'
import { capital } from '../text/capital.ts'
import type { Meeting } from '../vocabulary.ts'

// "oil", "e-mail", "it’s", and neither "iPhone", "index.ts", "https:" nor "ada:"
const plainWord = /^\p{Ll}[\p{Ll}\p{M}]*(?:[-'’]\p{Ll}[\p{Ll}\p{M}]*)*(?=[\s,;.!?]*(?:\s|$))/u

/**
 * The words with a capital first letter, where most entries of the list begin so, or of the meeting where the list is
 * empty; as they were typed elsewhere, and where they begin with a name, code or an address.
 */
export function withFirstLetter(
  words: string,
  home: Section | undefined,
  { meeting, names }: { readonly meeting: Meeting; readonly names: readonly string[] },
): string {
  const [first] = plainWord.exec(words) ?? []
  if (first === undefined || names.some((name) => name.toLowerCase() === first)) return words
  const beside = meeting.items.filter(({ line }) => home && line >= home.first && line <= home.last)
  const letters = (beside.length > 0 ? beside : meeting.items).flatMap(
    ({ text }) => /^\P{L}*(\p{L})/u.exec(text)?.[1] ?? [],
  )
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase())
  return capitals.length * 2 >= letters.length ? capital(words) : words
}
