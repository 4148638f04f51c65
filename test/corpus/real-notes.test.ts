import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { runs } from '../support/long.ts'
import { edited, randomEdit } from '../support/random-note-edits.ts'

// Real notes are sloppier than any that we invent: mutated, they still give a reading and never an exception.

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const isHere = existsSync(corpus)
if (!isHere) console.log('The corpus is not beside the repository: its notes are not mutated.')

const texts = isHere
  ? ['seeds', 'dev/jsi', 'dev/tpm', 'dev/singles'].flatMap((folder) =>
      readdirSync(join(corpus, folder))
        .filter((name) => !name.endsWith('.json'))
        .map((name) => readFileSync(join(corpus, folder, name), 'utf8').slice(0, 8000)),
    )
  : []

test.skipIf(!isHere)('mutated real notes give a reading whose items lie inside of them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(randomEdit, { minLength: 1, maxLength: 8 }),
      (text, edits) => {
        const words = edited(text, edits)
        const lines = words.split('\n').length
        for (const { line, item } of itemsOf(readNote(words))) {
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines)
          expect(item.lastLine).toBeGreaterThanOrEqual(item.line)
        }
      },
    ),
    { numRuns: runs(40, 2000) },
  )
})
