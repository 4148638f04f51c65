import { readLine } from './lines.ts'

export type Numbered = { readonly at: number; readonly number: number }

/** The ordered entries that follow each other at one depth, with the same sign behind their numbers. */
export type Run = { readonly sign: string; readonly entries: Numbered[] }

// `3.`  `12)`
const counted = /^(\d{1,3})([.)])$/

/** For each line the run that it is an entry of. */
export function runsByLine(lines: readonly string[]): (Run | null)[] {
  const levels: { readonly indent: number; run: Run | null }[] = []
  return lines.map((words, at) => {
    const { kind, indent, mark } = readLine(words)
    if (kind === 'blank') return null
    while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop()
    if (kind !== 'entry') {
      if (levels.at(-1)?.indent === indent) levels.pop()
      return null
    }
    if (levels.at(-1)?.indent !== indent) levels.push({ indent, run: null })
    const level = levels.at(-1)
    const [, number, sign = ''] = counted.exec(mark?.text ?? '') ?? []
    if (!level) return null
    if (number === undefined) {
      level.run = null
      return null
    }
    if (level.run?.sign !== sign) level.run = { sign, entries: [] }
    level.run.entries.push({ at, number: Number(number) })
    return level.run
  })
}

/** Whether its numbers count up one by one. */
export function isOneByOne({ entries }: Run): boolean {
  const start = entries[0]?.number ?? 0
  return entries.every(({ number }, index) => number === start + index)
}

/** Numbers its entries in these lines one by one. */
export function countUp(words: string[], { sign, entries }: Run, start: number): void {
  entries.forEach(({ at }, index) => {
    words[at] = withNumber(words[at] ?? '', `${start + index}${sign}`)
  })
}

function withNumber(words: string, mark: string): string {
  const { mark: now } = readLine(words)
  return now ? words.slice(0, now.from) + mark + words.slice(now.to) : words
}
