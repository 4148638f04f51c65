import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { actionList } from '../../../src/notes/view/action-list.ts'

const text = [
  '# Deck 11/16/2026',
  '',
  '## Last week',
  '- [x] Paint (Ada)',
  '- [~] Sand the rail (Ada, Ben)',
  '',
  '## This week',
  '- [ ] Order rope (Ben)',
  '- [ ] Count the buoys',
  '',
].join('\n')
const note = readNote(text)

test('lists open work by owner, under each of its owners', () => {
  expect(actionList(note, { by: 'owner', form: 'markdown' })).toBe(
    '**Ada**\n\n- [~] Sand the rail\n\n**Ben**\n\n- [~] Sand the rail\n- [ ] Order rope\n\n**No owner**\n\n- [ ] Count the buoys\n',
  )
})

test('lists work once that is reported as not done and planned again', () => {
  const log = readNote(
    '# Deck 11/16/2026\n\n## Last week\n- Order rope (Ada) - in progress\n\n## This week\n- Order rope (Ada)\n',
  )
  expect(actionList(log, { by: 'owner', form: 'text' })).toBe('Ada:\n- Order rope\n')
})

test('lists it by section with its owners, as plain text', () => {
  expect(actionList(note, { by: 'section', form: 'text' })).toBe(
    'Last week:\n- Sand the rail (Ada, Ben) (in progress)\n\nThis week:\n- Order rope (Ben)\n- Count the buoys\n',
  )
})

test('of a log only the work of the meeting asked for', () => {
  const log = readNote('# A 2026-11-16\n- [ ] new (Ada)\n\n# A 2026-11-09\n- [ ] old (Ada)\n')
  const meeting = log.meetings[0]?.meeting
  expect(meeting && actionList(log, { meeting, by: 'owner', form: 'text' })).toBe('Ada:\n- new\n')
})

test('says whose it is once where the words begin with that', () => {
  const said = readNote(
    '# Deck 11/16/2026\n\n## This week\n- Ada and Ben will order rope\n- Cleo will ask Ben\n\n### Ben\n- Ask Ben Ruiz for tar\n- Ben’s rope is to be mended\n',
    { people: ['Ada', 'Ben', 'Cleo'] },
  )
  expect(actionList(said, { by: 'section', form: 'text' })).toBe(
    'This week:\n- Ada and Ben will order rope\n- Cleo will ask Ben\n\nThis week › Ben:\n- Ask Ben Ruiz for tar (Ben)\n- Ben’s rope is to be mended (Ben)\n',
  )
})
