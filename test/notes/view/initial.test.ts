import { expect, test } from 'vitest'
import { initialOf } from '../../../src/notes/view/initial.ts'

test.each([
  ['Ada Byron', 'A'],
  ['@ömer', 'Ö'],
  ['Mr Lamb', 'L'],
  ['Dr. Ada Byron', 'A'],
  ['Frau Kaya', 'K'],
  ['Mrs', 'M'],
  ['7th crew', '7'],
  ['', '•'],
])('%j has the initial %s', (name, initial) => expect(initialOf(name)).toBe(initial))
