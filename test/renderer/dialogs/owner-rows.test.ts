import { expect, test } from 'vitest'
import { ownerRows } from '../../../src/renderer/dialogs/owner-rows.ts'

const names = ['Ade', 'Mei Lin', 'Siobhan O’Neill', 'Zoë', 'Lina']
const shown = (typed: string) =>
  ownerRows(names, typed).map(({ name, isTyped }) => (isTyped ? `+ ${name}` : name))

test.each([
  ['', names],
  ['siob', ['Siobhan O’Neill', '+ siob']],
  ['Siobhan O’Neill', ['Siobhan O’Neill']],
  ['zoe', ['Zoë', '+ zoe']],
  ['li', ['Mei Lin', 'Lina', '+ li']],
  ['lin mei', ['Mei Lin', '+ lin mei']],
  ['  Sam   Oduya ', ['+ Sam Oduya']],
])('%j offers who can be meant by it, and nobody else', (typed, wanted) => {
  expect(shown(typed)).toEqual(wanted)
})
