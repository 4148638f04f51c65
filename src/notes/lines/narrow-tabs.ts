import { type LineReading, placedReading } from './line-reading.ts'

// Tabs in lists that are also indented by two blanks: whoever wrote them saw both at the same place.

const byBlanks = /^ {2}[-*+] /
const byTab = /^\t+[-*+] /

/** Whether a tab is as wide as two blanks in these lines, and not as four. */
export function areTabsNarrow(lines: readonly string[]): boolean {
  return lines.some((line) => byTab.test(line)) && lines.some((line) => byBlanks.test(line))
}

/** The reading where a tab in front is as wide as two blanks. */
export function withNarrowTabs(reading: LineReading): LineReading {
  const { line, raw } = reading
  if (!/^ *\t/.test(raw)) return reading
  const indent = (/^[ \t]*/.exec(raw)?.[0] ?? '').replaceAll('\t', '  ').length
  return placedReading(reading, { line: { ...line, indent }, raw })
}
