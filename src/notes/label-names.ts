import type { LabelRow } from './label-rows.ts'

/** "Ada Byron ada@example.org" without the address. */
export function withoutAddress(words: string): string {
  return words.includes('@') ? words.replace(/\s*[(<[]?[\w.+-]+@[\w-]+\.[\w.]+[)>\]]?/g, '') : words
}

/** "Ada standup": the words of a label beside those that we know, as written. */
export function restAsWritten({ words, meaning }: LabelRow): string {
  const rest = meaning?.rest.split(' ') ?? []
  const shown = words
    .split(/[^\p{L}\p{N}'’@.-]+/u)
    .filter((word) => rest.includes(word.toLowerCase().replace(/’/g, "'")))
  return shown.join(' ').replace(/['’]s$/, '')
}
