/** The text without case and accents and with as many lines: what `Muller` and `Müller` have in common. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^\0-\x7f]/.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '')
}
