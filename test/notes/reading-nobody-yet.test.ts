import { expect, test } from 'vitest'
import { setOwner } from '../../src/notes/edits/set-owner.ts'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../src/notes/text/text.ts'
import { writtenName } from '../../src/notes/words/names.ts'

const head = "# Sitzung 24.11.2026\n\nAnwesend: Renée d'Orsay, Björn\n\n## Aufgaben\n"
const ownersOf = (text: string) => itemsOf(readNote(text)).map(({ item }) => item.owners)

test.each([
  '- N. N.: Plakate drucken',
  '- NN: Plakate drucken',
  '- Plakate drucken (N. N.)',
  '- Plakate drucken (N.N.)',
  '- Plakate drucken (n.n.)',
  '- Plakate drucken - N. N.',
  '| Wer | Was |\n|---|---|\n| N. N. | Plakate drucken |',
  '| Wer | Was |\n|---|---|\n| NN | Plakate drucken |',
])('somebody who is still to be named is no owner: %s', (line) => {
  expect(ownersOf(`${head}${line}\n`)).toEqual([[]])
})

test('whoever has it beside somebody who is still to be named is its owner alone', () => {
  expect(ownersOf(`${head}- Plakate drucken (Björn, N. N.)\n`)).toEqual([['Björn']])
})

test('a new owner takes the place of "N. N." in a table', () => {
  const text = `${head}\n| Wer | Was |\n|---|---|\n| N. N. | Plakate drucken |\n| Björn | Bühne bauen |\n`
  const note = readNote(text)
  const [placed] = itemsOf(note)
  const edits = placed && setOwner(textOf(text), placed, ['Björn'], note)
  expect(applyEdits(text, edits ?? [])).toBe(text.replace('N. N.', 'Björn'))
})

test.each([
  "- Renée d'Orsay: Plakate drucken",
  "- Plakate drucken (Renée d'Orsay)",
  "- [ ] Renée d'Orsay soll Plakate drucken",
])('a surname that begins with a small letter belongs to the name: %s', (line) => {
  expect(ownersOf(`${head}${line}\n`)).toEqual([["Renée d'Orsay"]])
})

test.each([
  ["renée d'orsay", "Renée d'Orsay"],
  ["ada o'neill", "Ada O'Neill"],
  ['ada byron-lamb', 'Ada Byron-Lamb'],
])('a name that only other notes have is written with its capitals: %s', (key, written) => {
  expect(writtenName(key)).toBe(written)
})
