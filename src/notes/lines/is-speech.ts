import { isExplanation } from './item-rules.ts'
import { readLineAlone } from './line-reading.ts'

/** What somebody says, behind a name: a question, or a long sentence of how things are. */
export function isSpeech(words: string): boolean {
  if (words.endsWith('?')) return true
  const said = readLineAlone(words)
  return said.verb() === null && words.length > 40 && (isExplanation(said) || talks.test(words))
}

const talks =
  /^(?:\p{L}+ )?(?:we|i|you|they|there|it|that|this|can|could|should|would|haven[’']t|don[’']t|a|an|the|of|had)\b|\b(?:should|would|could|we|is|are|was)\b/iu
