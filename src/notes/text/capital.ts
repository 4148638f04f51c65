/** The words with a capital first letter, the same on every machine. */
export function capital(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
