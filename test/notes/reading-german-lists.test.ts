import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

const itemsIn = (lines: string) =>
  itemsOf(readNote(`# Woche 2031-11-17\n\n## Nächste Schritte\n${lines}\n`)).map(
    ({ item }) => `${item.text} (${item.owners.join(', ')})`,
  )

test.each([
  'Boot prüfen lassen',
  'Raum buchen für Montag',
  'Liste aktualisieren bis Montag',
  'Segel säubern und flicken',
])(
  'what is to be done in a German plan is nobody, also in front of its infinitive: %s',
  (words) => {
    expect(itemsIn(`- ${words}\n- Rumpf teeren`)).toEqual([`${words} ()`, 'Rumpf teeren ()'])
  },
)

test('who has it stands at its end, or does it in the present', () => {
  expect(
    itemsIn('- Boot prüfen lassen (Dora)\n- Käthe bucht den Raum\n- Anna und Ben buchen die Fähre'),
  ).toEqual([
    'Boot prüfen lassen (Dora)',
    'Käthe bucht den Raum (Käthe)',
    'Anna und Ben buchen die Fähre (Anna, Ben)',
  ])
})
