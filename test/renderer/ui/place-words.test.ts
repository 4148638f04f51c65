import { expect, test } from 'vitest'
import { placeWords } from '../../../src/renderer/ui/place-words.ts'

test.each([
  [['Harbour', 'Next steps'], 'Harbour › Next steps'],
  [
    [
      'Harbour',
      'As the storm kept both boats in, most of the rigging was left; what remains is this',
    ],
    'Harbour › As the storm kept both boats in, most of the…',
  ],
  [['o'.repeat(60)], `${'o'.repeat(49)}…`],
  [[], ''],
])('%j is told as %j', (section, words) => {
  expect(placeWords(section)).toBe(words)
})
