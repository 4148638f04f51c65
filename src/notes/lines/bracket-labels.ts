// Labels in brackets, alone on a line: "(progress)", "(todo)".

import { readLabel } from '../words/labels.ts'

const inBrackets = /^\((\p{L}[\p{L} ]{2,24})\)$/u

/** The label that a line in brackets is; null for "(done)", "(next week)" and "(Ada)", which tell of the line above. */
export function bracketLabel(words: string): string | null {
  const label = words.startsWith('(') ? inBrackets.exec(words)?.[1] : undefined
  const meaning = label ? readLabel(label) : undefined
  const isLabel = meaning?.status === null && (meaning.strong || meaning.section === 'update')
  return label && isLabel ? label : null
}

/** Two stand at the margin: others, which a formatter has put into the text of the bullet above, are labels too. */
export function hasBracketLabels(lines: readonly string[]): boolean {
  return lines.filter((line) => bracketLabel(line.trimEnd())).length >= 2
}
