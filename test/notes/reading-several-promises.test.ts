import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

const yard = (words: string) =>
  noteLines(readNote(`# Yard 2031-03-13\n\nPresent: Ada, Ben, Cleo\n\n${words}\n`))
const inCell = (words: string) => yard(`| Topic | Notes |\n|---|---|\n| Hull | ${words} |`)

test.each([
  ['Ada to order rope - done. Ben will ring the mill.', 'open Ben "Ben will ring the mill."'],
  ['Ada to order rope - done; Ben will ring the mill.', 'open Ben "Ben will ring the mill."'],
  ['Ada to order rope. Ben will ring the mill - done.', 'open Ada "Ada to order rope."'],
  [
    'Ada to order rope - done. Ben will ring the mill - done.',
    'done Ada,Ben "Ada to order rope; Ben will ring the mill"',
  ],
  [
    'Ada to order rope - dropped. Ben will ring the mill - done.',
    'done Ben "Ben will ring the mill"',
  ],
  ['- Ada to order rope - done. Ben will ring the mill', 'open Ben "Ben will ring the mill"'],
  ['- Ada to order rope - done; Ben will ring the mill', 'open Ben "Ben will ring the mill"'],
  ['- Ada to order rope - done, Ben to ring the mill', 'open Ben "Ben to ring the mill"'],
  [
    '- Ada to order rope - done; Ben to ring the mill; Cleo to tar it',
    'open Ben,Cleo "Ben to ring the mill; Cleo to tar it"',
  ],
  ['- Ada to order rope. Ben will ring the mill - done.', 'open Ada "Ada to order rope."'],
])('what one of them has done leaves what another is to do: %s', (words, wanted) => {
  expect(yard(words)).toEqual([`5 ${wanted}`])
})

test.each([
  ['Ada to order rope - done. Ben to ring the mill.', 'open Ben "Ben to ring the mill."'],
  ['Ada to order rope - done; Ben to ring the mill', 'open Ben "Ben to ring the mill"'],
  [
    'Ada to order rope<br>Ben to ring the mill - dropped; Cleo to tar it.',
    'open Ada,Cleo "Ada to order rope; Cleo to tar it."',
  ],
  ['Ada to order rope - dropped<br>Ben to ring the mill - done', 'done Ben "Ben to ring the mill"'],
])('so it is in a cell: %s', (words, wanted) => {
  expect(inCell(words)).toEqual([`7 ${wanted}`])
})

test.each([
  '- Ada to order rope; Ben will ring the mill - done',
  '- Ada to order rope. Ben will ring the mill - done',
])('at the end of an entry it says so of all: %s', (words) => {
  expect(yard(words)).toEqual([expect.stringContaining('5 done Ada,Ben')])
})
