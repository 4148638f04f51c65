import { type Name, nameKey, readName } from '../words/names.ts'
import { type Evidence, isPersonKey, isWordKey } from './evidence.ts'

/** Who is a person in this note: asked by name, and every question is remembered with its answer. */
export type PeopleBook = {
  knows(name: Name): boolean
  /** The notes also have it as a common word. */
  isWord(name: Name): boolean
  /** Spelling as the user wants it. */
  spelling(name: string): string
  readonly asked: ReadonlyMap<string, boolean>
}

/** Answers by the evidence for each name, and by the spellings that the user told. */
export function peopleBook(
  evidence: Evidence,
  aliases: Readonly<Record<string, string>> | undefined,
): PeopleBook {
  const asked = new Map<string, boolean>()
  const byKey = new Map(
    Object.entries(aliases ?? {}).map(([other, name]) => [nameKey(other), name]),
  )
  const knowsKey = (key: string): boolean => {
    const known = asked.get(key) ?? isPersonKey(key, evidence)
    asked.set(key, known)
    return known
  }
  return {
    asked,
    knows(name) {
      if (name.shape === 'handle' || name.shape === 'group') return true
      const key = nameKey(name.name)
      if (byKey.has(key) || knowsKey(key)) return true
      const first = name.shape === 'full' ? readName(name.name.split(' ')[0] ?? '') : null
      return first?.shape === 'first' && knowsKey(nameKey(first.name))
    },
    isWord(name) {
      const key = nameKey(name.name)
      knowsKey(key)
      return isWordKey(key, evidence)
    },
    spelling: (name) => byKey.get(nameKey(name)) ?? name,
  }
}
