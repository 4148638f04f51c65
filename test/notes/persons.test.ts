import { expect, test } from 'vitest'
import { personsOf } from '../../src/notes/persons.ts'

test('a handle, a first name and a full name are one person', () => {
  const nameOf = personsOf(['Ada Lovelace', 'ada', '@Ada', 'Ben'])
  for (const name of ['ada', '@ada', 'Ada', 'ADA', 'Ada Lovelace'])
    expect(nameOf(name)).toBe('Ada Lovelace')
  expect(nameOf('ben')).toBe('Ben')
})

test('a first name that two people have stays what it is', () => {
  const nameOf = personsOf(['Ben Ford', 'Ben Xu', 'ben'])
  expect(nameOf('Ben')).toBe('ben')
  expect(nameOf('Ben Xu')).toBe('Ben Xu')
})

test('shows the spelling with a capital, and a name it has never seen as it is', () => {
  expect(personsOf(['ada', 'Ada'])('ada')).toBe('Ada')
  expect(personsOf([])('@cleo')).toBe('cleo')
})
