// Logs of invented weekly meetings, as long as asked for. The same lines every time.
import { randomFrom } from './stats.mjs'

const people = ['Ada', 'Ben', 'Cleo', 'Dan', 'Esi', 'Finn']
const verbs = ['Sand', 'Oil', 'Order', 'Measure', 'Repair', 'Paint', 'Check', 'Write up']
const things = ['the rail', 'two hinges', 'new rope', 'the hull', 'the pump', 'last week’s list']
const ends = [
  'before the regatta',
  'with the harbour office',
  'by 2026-12-04',
  'once it is dry',
  '',
]
const prose =
  'The wind kept the boats in on two days, and the crew used the time for the list above. **Nobody** was late.'

/**
 * @param {() => number} random
 * @returns {(list: readonly string[]) => string}
 */
function picker(random) {
  return (list) => list[Math.floor(random() * list.length)] ?? ''
}

/**
 * About `lines` lines: one meeting a week, the newest first, with reports, plans, sub-points and prose.
 * @param {string} title
 * @param {number} lines
 */
export function meetingLog(title, lines) {
  const random = randomFrom(7)
  const pick = picker(random)
  const work = () => `${pick(verbs)} ${pick(things)} ${pick(ends)}`.trim()
  const written = []
  for (let week = 0; written.length < lines; week++) {
    const date = new Date(Date.UTC(2026, 10, 16) - week * 7 * 86_400_000)
    written.push(`## ${title} ${date.toISOString().slice(0, 10)}`, `**Moderator:** ${pick(people)}`)
    written.push('', '### Last week')
    for (let item = 0; item < 7; item++) {
      written.push(`- [${random() < 0.7 ? 'x' : ' '}] ${work()} (${pick(people)})`)
      if (random() < 0.4) written.push(`  - ${pick(things)} took longer than a day`)
    }
    written.push('', '### This week')
    for (let item = 0; item < 7; item++) written.push(`- [ ] ${work()} (${pick(people)})`)
    written.push('', '### Notes', prose, '', `See [the list](https://example.invalid/${week}).`, '')
  }
  return `# ${title}\n\n${written.slice(0, lines - 2).join('\n')}\n`
}

/**
 * One week of a series, about four kilobytes; the same for the same number. No line of work or talk stands in two notes:
 * what a line says is remembered by its words.
 * @param {number} at
 */
export function weekNote(at) {
  const random = randomFrom(at + 1)
  let line = 0
  const pick = picker(random)
  const date = dateOf(at)
  /** @type {(count: number, box: () => string) => string[]} */
  const items = (count, box) =>
    Array.from(
      { length: count },
      () =>
        `- ${box()}${pick(verbs)} ${pick(things)} of boat ${at}-${line++} ${pick(ends)} (${pick(people)})`,
    )
  return [
    `# Deck crew ${date}`,
    `**Moderator:** ${pick(people)}`,
    '\n## Last week',
    ...items(14, () => (random() < 0.7 ? '[x] ' : '[ ] ')),
    '\n## This week',
    ...items(14, () => '[ ] '),
    '\n## Notes',
    ...Array.from({ length: 18 }, (_, day) => `${prose} That was day ${day} of week ${at}.\n`),
  ].join('\n')
}

/**
 * A note in which every line is an item with an owner and a date.
 * @param {number} at
 */
export function denseNote(at) {
  const random = randomFrom(at + 1)
  const pick = picker(random)
  const lines = Array.from(
    { length: 70 },
    (_, line) =>
      `- [ ] ${pick(verbs)} ${pick(things)} of boat ${at}-${line} by ${dateOf(Math.floor(random() * 50))} (${pick(people)})`,
  )
  return `# Deck crew ${dateOf(at)}\n\n## This week\n${lines.join('\n')}\n`
}

/**
 * The day `at` days before a fixed one.
 * @param {number} at
 */
export function dateOf(at) {
  return new Date(Date.UTC(2026, 10, 23) - at * 86_400_000).toISOString().slice(0, 10)
}

/** What is typed: items, owners, prose and line ends, with the number of keys that it takes. */
export const typed =
  '- [ ] tar the hull by 2026-11-30 (Ada)\nBen closed the old list, and nobody asked why\nPlain words between two items, as people type them.\n'
