import { foldLetters } from '../../notes/text/fold-letters.ts'

/** Somebody to be chosen; `isTyped`: by what was typed alone. */
type OwnerRow = { readonly name: string; readonly isTyped: boolean }

/** The names of which words begin as it is typed, and then what is typed where it is none of them. */
export function ownerRows(names: readonly string[], typed: string): readonly OwnerRow[] {
  const words = typed.trim().replace(/\s+/g, ' ')
  const parts = foldLetters(words).split(' ')
  const wordsOf = (name: string) => foldLetters(name).split(/[\s-]/)
  const found = names
    .filter((name) => parts.every((part) => wordsOf(name).some((word) => word.startsWith(part))))
    .map((name) => ({ name, isTyped: false }))
  const isNamed = names.some((name) => name.toLocaleLowerCase() === words.toLocaleLowerCase())
  return words === '' || isNamed ? found : [...found, { name: words, isTyped: true }]
}
