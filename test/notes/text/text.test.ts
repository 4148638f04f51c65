import { expect, test } from 'vitest'
import { applyEdits, inverseEdits } from '../../../src/notes/text/text.ts'

test('edits are taken back by their inverse, in whatever order they were given', () => {
  const before = '- [ ] Oil\n- [ ] Tar\n- [ ] Sand\n'
  const edits = [
    { from: 20, to: 31, insert: '' },
    { from: 3, to: 4, insert: 'done' },
    { from: 16, to: 19, insert: 'Rope' },
    { from: 0, to: 0, insert: '# Crew\n' },
  ]
  const after = applyEdits(before, edits)
  expect(after).toBe('# Crew\n- [done] Oil\n- [ ] Rope\n')
  expect(applyEdits(after, inverseEdits(before, edits))).toBe(before)
})
