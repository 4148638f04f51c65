// Points of an agenda come again as headings of what was said: these are topics, whatever stands above them.

/** The words by which a point and its heading are one: "3. Lamp oil (Ada)" and "Lamp oil". */
export function pointOf(words: string): string {
  return words
    .slice(0, 200)
    .toLowerCase()
    .replace(
      /^(?:agenda(?: item)?|item|point|top|topic|punkt) ?\d{1,2}\s?[:.)–-]\s*|^[\d.]{1,6}[.):]?\s+/u,
      '',
    )
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "Agenda 1: Lamp oil": a heading that calls itself a point of the agenda. */
export function isNumberedPoint(words: string): boolean {
  return /^(?:agenda(?: item| point)?|discussion (?:item|point)|top) ?\d{1,2}\s?[:.)–-]/i.test(
    words,
  )
}
