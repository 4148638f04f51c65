import { expect, test } from 'vitest'
import { checkNewPath } from '../../../src/main/folder/paths.ts'
import { fileName } from '../../../src/renderer/actions/export-meeting.ts'

test.each([
  ['Crew: 12/11 <draft>', 'Crew 12 11 draft'],
  ['C:\\notes|"a"?*', 'C notes a'],
  ['one\u0000two\u0085three', 'one two three'],
  ['Weekly. ', 'Weekly'],
  [' /// ', 'meeting'],
])('the page of the meeting %j is the file %j, which every system can hold', (title, name) => {
  expect(fileName(title)).toBe(name)
  expect(checkNewPath(`${name}.md`)).toBe(`${name}.md`)
})
