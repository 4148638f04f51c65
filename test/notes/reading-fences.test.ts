import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Lists that a team puts into fences, and what stands in fences else.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const turns = (...lists: string[]) =>
  `# Crew 2031-05-04\n\n${['Wendo', 'Amy L.', 'Josh', 'Mirko']
    .map((name, at) => `${name}\n\`\`\`\n${lists[at] ?? '- Fixed the lamp'}\n\`\`\`\n`)
    .join('\n')}`

const cases: readonly Case[] = [
  [
    'what people did and will do, in a fence below each name, unknown ones and initials among them',
    turns('- Mended the sail', '- Mended the bell\n- Will order rope', '- Task: draw the sign'),
    [
      '5 done reported Wendo "Mended the sail"',
      '10 done reported Amy L. "Mended the bell"',
      '11 open Amy L. "Will order rope"',
      '16 open Josh "draw the sign"',
      '21 done reported Mirko "Fixed the lamp"',
    ],
  ],
  [
    'a fence that says what language it is in is code',
    '# Crew 2031-05-04\n\n## Tasks\n```yaml\n- Order rope\n```\n',
    [],
  ],
  [
    'settings, options, changes and commands are code',
    '# Crew 2031-05-04\n\n## Tasks\n```\n- name: reel\n  turns: 40\n- name: brake\n```\n\n```\n- --all\n- --quiet\n```\n\n```\n- old line\n+ new line\n```\n\n```\n$ make rope\n- Order rope\n```\n',
    [],
  ],
  [
    'an example, and what stands by itself, is code',
    '# Crew 2031-05-04\n\n## Tasks\nWrite them like this:\n```\n- [ ] Order rope\n```\n\n```\n- [ ] Tar the hull\n```\n',
    [],
  ],
  [
    'minutes in a fence are read, a program and what it prints are code',
    `# Crew 2031-05-04\n\n\`\`\`\n${'The mill wants a berth\n'.repeat(7)}A/I: ring the mill\n\`\`\`\n\n\`\`\`\n${'let berth = of(mill);\n'.repeat(8)}TODO: ring the mill\n\`\`\`\n\n\`\`\`\n$ berth\n${'The mill wants a berth\n'.repeat(7)}TODO: ring the mill\n\`\`\``,
    ['11 open - "ring the mill"'],
  ],
  [
    'a fence that nobody closes hides what is below',
    '# Crew 2031-05-04\n\n## Tasks\n```\n- Order rope\n- Tar the hull\n',
    [],
  ],
]

describe('fences', () => {
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})
