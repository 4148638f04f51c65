import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

// What a thing is for, how something is and what somebody thinks: none of it is to be done by anybody.

type Case = readonly [rule: string, text: string, words: readonly string[]]

const turns = (third: string, fourth: string) =>
  `# Tide call 2031-05-04\n\n## Notes\n\n- @zorka\n  - The locks are hard to tell from the gates.\n- @mirko:\n  - We made them so that others can use them.\n- ${third}:\n  - We need to write more about the gates.\n- ${fourth}:\n  - Need to find better words for the locks\n\n- **Leftovers**:\n  - Need to write a page on gates`

const deeds = '1. Ring the bell at noon\n2. Print the tide of the day\n3. Send it to the yard'

const cases: readonly Case[] = [
  [
    'what a thing makes possible is its use',
    `# Bell 2031-05-04\n\n## Notes\n\nIt is old.\n\nSuch a bell should enable the people of the yard to do three things at once:\n\n${deeds}`,
    [],
  ],
  [
    'tasks that were agreed are work, whatever they make possible',
    `# Bell 2031-05-04\n\nThe following tasks were agreed to enable the launch:\n\n${deeds}`,
    ['Ring the bell at noon', 'Print the tide of the day', 'Send it to the yard'],
  ],
  [
    'how people work says nothing of what on',
    '# Yard 2031-05-04\n\nPresent: Ada, Ben\n\n## Notes\n\n- Ada and Ben are working independently\n- Ada is working on the jib\n- Ben is getting the pump working properly',
    ['Ada is working on the jib', 'Ben is getting the pump working properly'],
  ],
  [
    'what people need is their opinion where they speak in turns',
    turns('@zorka', '@mirko'),
    ['Need to write a page on gates'],
  ],
  [
    'people who speak once each have work',
    turns('@wendo', '@ada_b'),
    [
      'We need to write more about the gates.',
      'Need to find better words for the locks',
      'Need to write a page on gates',
    ],
  ],
  [
    'how an initiative is, without a deed or anybody, is news',
    `# Crew 2031-05-04\n\n## Current initiatives\n\n${[
      ['Jetty', '- a few small holes in the planks\n- Mended the rail\n- need to paint the posts'],
      ['Crane', '- Currently oiling the wheel'],
      ['Shed', '- a plan of it on the wall'],
    ]
      .map(([name, list]) => `#### ${name}\nSummary: We make it last longer.\n\n${list}\n`)
      .join('\n')}`,
    ['Mended the rail', 'need to paint the posts', 'Currently oiling the wheel'],
  ],
]

describe('what is told of things', () => {
  test.each(cases)('%s', (_, text, words) => {
    expect(itemsOf(readNote(text)).map(({ item }) => item.text)).toEqual(words)
  })

  test('among people with their "@" a word alone over a list or in front is a thing', () => {
    const owners = itemsOf(readNote(turns('@zorka', '@mirko'))).flatMap(({ item }) => item.owners)
    expect(owners).not.toContain('Leftovers')
    const shown =
      '# Call 2031-05-04\n\nPresent: @zorka, @mirko_b\n\n## Demos\n\n- @zorka, Tidebell: Publish your tides behind a wall\n- @mirko_b, lamps: lit from afar\n- @zorka, Mooring: a knot'
    expect(itemsOf(readNote(shown))).toEqual([])
    const both = '# Call 2031-05-04\n\n## Tasks\n\n- @zorka, Ada: Publish the tides of the day'
    expect(itemsOf(readNote(both)).map(({ item }) => item.owners)).toEqual([['zorka', 'Ada']])
  })

  test('what a brainstorm comes up with and what is decided of a thing are no guesses', () => {
    const list =
      '- Tests page\n  - Add a form to the web page\n  - Fixed the header of the page and merged it\n  - Added tests to the login form'
    const note = (head: string) => `# Page crew 2031-05-04\n\n${head}\n\n## Pages\n\n${list}\n`
    expect(itemsOf(readNote(note('**Meeting type:** Brainstorm')))).toEqual([])
    const more = [
      '**Meeting type:** Stand-up',
      '## Agenda\n\n- Name brainstorm',
      '## Talk\n\n- rain\n\n## Brainstorm',
    ]
    for (const one of more) expect(itemsOf(readNote(note(one))).length, one).toBeGreaterThan(0)
  })
})
