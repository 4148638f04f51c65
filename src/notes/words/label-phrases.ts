// The words of a label, taken apart into phrases that mean something.

import { longestPhrase, type WordClass, wordClasses } from './label-words.ts'

export type Word = { readonly words: string; readonly classes: readonly WordClass[] }

/** The phrases of a label that have a meaning, in their order, and its words that have none. */
export function classify(label: string): { found: Word[]; unknown: string[] } {
  const words = label.split(/[\s/]+/).filter((word) => word !== '' && !/^\d+$/.test(word))
  const found: Word[] = []
  const unknown: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at)
    // "Nicht erledigte Aufgaben", "Not delivered"
    if (negation.test(words[at] ?? '') && wordClasses.get(words[at + 1] ?? '')?.includes('done')) {
      found.push({ words: 'not done', classes: ['idle'] })
      at += 2
      continue
    }
    // "Q4", "H2", and "T4" in other languages
    if (partOfYear.test(words[at] ?? '')) {
      found.push({ words: words[at] ?? '', classes: ['period'] })
      at++
      continue
    }
    for (; length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ')
      const classes = wordClasses.get(phrase)
      if (!classes || (isInitialism(phrase) && !isAlone(words))) continue
      found.push({ words: phrase, classes })
      break
    }
    if (length === 0) {
      unknown.push(words[at] ?? '')
      found.push({ words: words[at] ?? '', classes: [] })
      length = 1
    }
    at += length
  }
  return { found, unknown }
}

/** A quarter, half or third of the year. */
export const partOfYear = /^(?:[qt][1-4]|h[12])$/

const negation = /^(?:not|nicht|non|pas|no|não|never)$/

// "AI" is an action item where it is the label, and anything else beside other words: "AI news".
function isInitialism(phrase: string): boolean {
  return /^(?:ai|ap)s?$/.test(phrase)
}

function isAlone(words: readonly string[]): boolean {
  return words.every((word) => isInitialism(word) || wordClasses.get(word)?.includes('filler'))
}

/** "Action items from previous PIER meetings": without the team's name between the words of time; undefined for all others. */
export function betweenTime(found: readonly Word[]): Word[] | undefined {
  const at = found.findIndex(({ classes }) => classes.length === 0)
  const isBetween =
    found[at - 1]?.classes.includes('last') && found[at + 1]?.classes.includes('period')
  return isBetween && at === found.length - 2 ? found.toSpliced(at, 1) : undefined
}
