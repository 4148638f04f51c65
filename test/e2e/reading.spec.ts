import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect } from 'playwright/test'
import { test, useNotes } from './fixtures.ts'

const kinds = [
  {
    manner: 'last week and this week by area, with owners in parentheses',
    note: 'harbour-weekly-log',
    rows: [
      'done | Timetable import from the port office | Ravi',
      'partial | Ticket scanner prototype - did not finish | Ines, Ravi',
      'open | Second try at the ticket scanner | Ines, Ravi',
      'open | Accessibility check of the booking form | ',
      'open | Cookie notice (external link) | Ines',
    ],
  },
  {
    manner: 'numbered topics with assignee and status lines',
    note: 'lantern-sprint',
    rows: [
      'partial | Search index for the archive | Zofia, Karim',
      'done | Shut down the old mail gateway | Bela',
      'open | Label printer for the stacks | Bela, Zofia',
    ],
  },
  {
    manner: 'sentences in tab-indented notes',
    note: 'orchard-call',
    rows: [
      'open | Alma to review the pump firmware PR | Alma',
      'open | Nadia and Wen to pair on those | Nadia, Wen',
      'open | Wen will ask the supplier which valves they ship | Wen',
    ],
  },
  {
    manner: 'checkbox weeks with handles',
    note: 'kestrel-sprint',
    rows: [
      'done | Signed installer | ',
      'partial | Reduce start-up time | ',
      'open | write down the threat model | ',
    ],
  },
  {
    manner: 'underlined to-do lists',
    note: 'pebble-todo',
    rows: [
      'open | rotate the log files every night | ',
      'open | send the patch for the parser upstream | ',
      'open | RUN_MODE looks unused | ',
    ],
  },
]

for (const { manner, note, rows } of kinds) {
  test(`reads ${manner}`, async ({ folder, start }) => {
    await useNotes(folder, note)
    const before = await folder.bytes(`${note}.md`)
    await folder.age(`${note}.md`)
    const date = await folder.modified(`${note}.md`)
    const window = await (await start()).open()
    await window.openNote(`${note}.md`)
    for (const row of rows) await expect.poll(() => window.items()).toContain(row)
    await window.close()
    expect(await folder.bytes(`${note}.md`)).toEqual(before)
    expect(await folder.modified(`${note}.md`)).toBe(date)
  })
}

const seeds = resolve(import.meta.dirname, '../../../shared/corpus/seeds')

test('gives each of the real notes a useful panel', async ({ folder, start }) => {
  test.skip(!existsSync(seeds), `no corpus at ${seeds}`)
  const names = (await readdir(seeds)).filter((name) => name.endsWith('.txt'))
  for (const name of names) await folder.write(name, await readFile(resolve(seeds, name)))
  const window = await (await start()).open()
  // How many items a reader finds in the meeting that opens; half of them is the least that helps.
  const least: Record<string, number> = { '000': 8, '001': 10, '002': 4, '003': 8, '004': 15 }
  for (const name of names) {
    await window.openNote(name)
    const expected = least[name.slice(0, 3)] ?? 1
    await expect.poll(async () => (await window.items()).length).toBeGreaterThanOrEqual(expected)
    expect(await folder.bytes(name)).toEqual(await readFile(resolve(seeds, name)))
  }
})

test('lists series with the newest meeting first and counts what is open', async ({
  folder,
  start,
}) => {
  const week = (items: string) => `# Deck crew\n\n## This week\n${items}`
  await folder.write('deck/2026-11-09.md', week('- [x] Paint (Ada)\n'))
  await folder.write('deck/2026-11-16.md', week('- [ ] Sand (Ada)\n- [ ] Oil (Ben)\n'))
  await folder.write('roadmap.md', '# Roadmap\n\nSome prose.\n')
  const window = await (await start()).open()
  await expect
    .poll(() => window.notes())
    .toEqual([
      'Deck crew: 16 Nov 2026, 2 open',
      'Deck crew: 9 Nov 2026, all done',
      'Other notes: Roadmap',
    ])
})

test('shows an item in the panel as soon as it is typed', async ({ folder, start }) => {
  await folder.write('a.md', '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtEnd('- [ ] Oil the hinges (Ben)')
  await expect
    .poll(() => window.items())
    .toEqual(['open | Sand the rail | Ada', 'open | Oil the hinges | Ben'])
  await window.saved()
  expect(await folder.read('a.md')).toBe(
    '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n- [ ] Oil the hinges (Ben)',
  )
})

test('shows only one owner’s items, those with several owners too', async ({ folder, start }) => {
  await useNotes(folder, 'harbour-weekly-log')
  const window = await (await start()).open()
  await window.openNote('harbour-weekly-log.md')
  await window.filterBy('Ines')
  await expect
    .poll(async () => (await window.items()).map((row) => row.split(' | ')[1]))
    .toEqual([
      'Ticket scanner prototype - did not finish',
      'Second try at the ticket scanner',
      'Cookie notice (external link)',
    ])
})
