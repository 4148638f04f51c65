import { expect, test } from 'vitest'
import { isShortForm, personsOf } from '../../../src/notes/series/persons.ts'
import { isSamePerson } from '../../../src/notes/series/usage.ts'

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

test('a handle built of the name, initials and a name with an initial are that person', () => {
  const nameOf = personsOf(['Ada Baker', 'Ben Xu', '@abaker', 'AB', 'Ada B.', 'xu_ben2'])
  for (const name of ['@abaker', 'a-baker', 'adabaker', 'bakera', 'ada.b', 'AB', 'Ada B.', 'Baker'])
    expect([name, nameOf(name)]).toEqual([name, 'Ada Baker'])
  expect(nameOf('@xu_ben2')).toBe('Ben Xu')
})

test('a short form that could be of two stays what it is', () => {
  const nameOf = personsOf(['Ada Baker', 'Anton Baker', 'Ben Xu', 'Xu Hadid', 'AB', 'abaker', 'xu'])
  for (const name of ['AB', 'abaker', 'Baker', 'xu']) expect(nameOf(name)).toBe(name)
  expect(nameOf('adab')).toBe('Ada Baker')
})

test('initials are written in capitals: a short first name is none', () => {
  const nameOf = personsOf(['Jane Olson', 'Jo', 'Mina Edwards'])
  expect(nameOf('Jo')).toBe('Jo')
  expect(nameOf('JO')).toBe('Jane Olson')
  expect(nameOf('me')).toBe('me')
})

test('two names alone are one where one is made of the other', () => {
  expect(isShortForm('@abaker', 'Ada Baker')).toBe(true)
  expect(isShortForm('AB', 'Ada M. Baker')).toBe(true)
  expect(isShortForm('Ada Baker', 'Ada Baker')).toBe(false)
  expect(isShortForm('Ben', 'Ada Baker')).toBe(false)
})

test('a title and a surname are the person of that name', () => {
  const nameOf = personsOf(['Dennis Pryce', 'Miss Ruth Ellery', 'Rev. Ada Holt', 'Mr Pryce'])
  for (const name of ['Mr Pryce', 'Mr. Pryce', 'mr pryce', 'Mr Dennis Pryce'])
    expect([name, nameOf(name)]).toEqual([name, 'Dennis Pryce'])
  expect(nameOf('Miss Ellery')).toBe('Miss Ruth Ellery')
  expect(nameOf('Rev. Holt')).toBe('Rev. Ada Holt')
  expect(isSamePerson('Mr Pryce', 'Mr Dennis Pryce')).toBe(true)
  expect(isSamePerson('Rev. Holt', 'Rev. Ada Holt')).toBe(true)
})

test('a surname that two people have is told by its title, and else left as it is', () => {
  const nameOf = personsOf(['Mr Dennis Pryce', 'Mrs Ann Pryce', 'Dr Pryce'])
  expect(nameOf('Mr Pryce')).toBe('Mr Dennis Pryce')
  expect(nameOf('Mrs Pryce')).toBe('Mrs Ann Pryce')
  expect(nameOf('Dr Pryce')).toBe('Dr Pryce')
  expect(isSamePerson('Mr Pryce', 'Mrs Pryce')).toBe(false)
})

test('by a surname alone nobody is joined where two titles stand in front of it', () => {
  const nameOf = personsOf(['Ms Lamb', 'Mr Lamb', 'Ada Lamb'])
  expect(nameOf('Ms Lamb')).toBe('Ms Lamb')
  expect(nameOf('Mr Lamb')).toBe('Mr Lamb')
  expect(personsOf(['Ms Lamb', 'Ada Lamb'])('Ms Lamb')).toBe('Ada Lamb')
})
