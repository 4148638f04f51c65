import { people } from './manner.ts'

// The same work told person by person: how a name stands above its list, and how the lines below it begin.

type Form = (words: string) => string

export const nameForms: Readonly<Record<string, Form>> = {
  heading: (name) => `### ${name}\n`,
  'deeper heading': (name) => `#### ${name}`,
  'heading with a colon': (name) => `### ${name}:\n`,
  'heading with a role': (name) => `### ${name} (deck)\n`,
  bold: (name) => `**${name}**\n`,
  'bold, list right below': (name) => `**${name}**`,
  'bold with a colon': (name) => `**${name}:**`,
  underscores: (name) => `__${name}__\n`,
  colon: (name) => `${name}:`,
  'HTML bold': (name) => `<b>${name}</b>\n`,
  summary: (name) => `<details><summary>${name}</summary>\n`,
}
export const nestedNameForms: Readonly<Record<string, Form>> = {
  bullet: (name) => `- ${name}`,
  'bold bullet': (name) => `- **${name}**`,
  'bullet with a colon': (name) => `- ${name}:`,
  'bold star': (name) => `* **${name}:**`,
}
export const nameWords: Readonly<Record<string, (who: (typeof people)[number]) => string>> = {
  'first name': ({ first }) => first,
  'full name': ({ full }) => full,
  handle: ({ handle }) => `@${handle}`,
}
export const workForms: Readonly<Record<string, Form>> = {
  dash: (words) => `- ${words}`,
  star: (words) => `* ${words}`,
  plus: (words) => `+ ${words}`,
  number: (words) => `1. ${words}`,
  dot: (words) => `• ${words}`,
  arrow: (words) => `-> ${words}`,
  indented: (words) => `  - ${words}`,
  'HTML list': (words) => `<li>${words}</li>`,
}
/** Lines without any mark, below names that are no bullets. */
export const plainForms: Readonly<Record<string, Form>> = {
  'line alone': (words) => words,
  'line with a break': (words) => `${words}  `,
}
export const personSections: Readonly<Record<string, 'planned' | 'reported'>> = {
  '## Action items': 'planned',
  '## Plans for next week': 'planned',
  '**Next steps**': 'planned',
  'TODO:': 'planned',
  '## Last week': 'reported',
  '## What we did': 'reported',
  '## Updates': 'reported',
  '## Stand-up': 'reported',
  '## Progress': 'reported',
}

const plans = [
  ['Order the new rope', 'Ring the mill'],
  ['Paint the north door', 'Mend the ladder'],
  ['Write the safety guide', 'Draw the sea chart'],
]
const reports = [
  ['Mended the winch', 'Rang the mill'],
  ['Sorted the sea charts', 'Fixed the ladder'],
  ['Cleaned the boat house', 'Finished the sea chart'],
]

export type PersonManner = {
  readonly section: string
  readonly name: string
  readonly words: string
  readonly work: string
  readonly gap: boolean
}

/** The note of Monday, 23 November 2026, and its work as `line status owner due`. */
export function writtenByPerson(manner: PersonManner): { text: string; lines: string[] } {
  const isReport = personSections[manner.section] === 'reported'
  const lines = ['# Weekly meeting 2026-11-23', '', manner.section, '']
  const nested = nestedNameForms[manner.name]
  const work: string[] = []
  people.forEach((who, at) => {
    const name = nameWords[manner.words]?.(who) ?? ''
    lines.push(...((nested ?? nameForms[manner.name])?.(name) ?? '').split('\n'))
    for (const deed of (isReport ? reports : plans)[at] ?? []) {
      const line = (workForms[manner.work] ?? plainForms[manner.work])?.(deed) ?? ''
      lines.push(nested && !line.startsWith(' ') ? `  ${line}` : line)
      work.push(`${lines.length} ${isReport ? 'done' : 'open'} ${who.first} -`)
    }
    if (manner.name === 'summary') lines.push('</details>')
    if (manner.gap) lines.push('')
  })
  lines.push('', '## Other notes', '', '- The tide table is on the wall', '')
  return { text: lines.join('\n'), lines: work }
}
