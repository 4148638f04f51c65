import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { closeOut } from '../../../src/notes/series/close-out.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { roundOf } from '../../../src/notes/series/round.ts'

const context = { people: ['Ada', 'Ben', 'Cleo', 'Dan'] }

function series(weeks: Record<string, string>) {
  const notes = Object.entries(weeks).map(([date, body]) => ({
    path: `deck/${date}.md`,
    note: readNote(`# Deck crew ${date}\n\n${body}`, context),
  }))
  const links = linkSeries(meetingsInOrder(notes))
  const at = links.meetings.at(-1)
  if (!at) throw new Error('A series has a meeting')
  return { links, at }
}

const crew = series({
  '2026-11-02': '## This week\n- Sand the port rail (Ada)\n',
  '2026-11-09':
    '## Last week\n- Sand the port rail (Ada) - did not finish\n\n## This week\n- Sand the port rail (Ada)\n- Count the buoys (Ben, Cleo)\n- Paint the mast\n',
  '2026-11-16':
    'Participants: Ben, Ada Lovelace\n\n## Last week\n- Sand the port rail (Ada) - did not finish\n\n## This week\n- Oil the winch (Dan)\n- Sand the port rail (Ada)\n',
})

test('goes by the roll call, then to those who are not there, then to work without an owner', () => {
  expect(roundOf(crew.links, crew.at).map(({ name, isPresent }) => [name, isPresent])).toEqual([
    ['Ben', true],
    ['Ada Lovelace', true],
    ['Cleo', false],
    ['Dan', false],
    ['', null],
  ])
})

test('tells what was carried, promised last week, and new, each piece of work once', () => {
  const told = roundOf(crew.links, crew.at).map(({ name, carried, promised, fresh }) => [
    name,
    ...[carried, promised, fresh].map((work) =>
      work.map(
        ({ item, isHere, ageWeeks }) => `${item.text}, ${ageWeeks}${isHere ? '' : ' missing'}`,
      ),
    ),
  ])
  expect(told).toEqual([
    ['Ben', [], ['Count the buoys, 1 missing'], []],
    ['Ada Lovelace', ['Sand the port rail - did not finish, 2'], [], []],
    ['Cleo', [], ['Count the buoys, 1 missing'], []],
    ['Dan', [], [], ['Oil the winch, 0']],
    ['', [], ['Paint the mast, 1 missing'], []],
  ])
})

test('work that is dealt with here stays in its place', () => {
  const { links, at } = series({
    '2026-11-02': '## This week\n- [ ] Order new rope (Ben)\n',
    '2026-11-09': '## This week\n- [x] Order new rope (Ben)\n',
  })
  const [ben] = roundOf(links, at)
  expect(ben?.promised.map(({ item }) => item.status)).toEqual(['done'])
  expect(ben?.isPresent).toBeNull()
})

test('what goes on with what was done is asked, too', () => {
  const { links, at } = series({
    '2026-11-09':
      '## Last week\n- Map of the northern harbour (Ben)\n\n## This week\n- Map of the northern harbour (Ben)\n',
  })
  const [ben] = roundOf(links, at)
  expect([...(ben?.carried ?? []), ...(ben?.fresh ?? [])].map(({ item }) => item.status)).toEqual([
    'done',
    'open',
  ])
})

test('everyone is no absentee', () => {
  const { links, at } = series({
    '2026-11-09': 'Participants: Ada, Ben\n\n## Action items\n- [ ] Read the plan (Everyone)\n',
  })
  expect(closeOut(links, at).absent).toEqual([])
})

test('close-out names work without an owner and work of those who were not there', () => {
  const { links, at } = series({
    '2026-11-09':
      'Participants: Ada, Ben Ford\n\n## Action items\n- [ ] Paint the mast\n- [ ] Oil the winch (Cleo)\n- [ ] Order rope (Cleo, Ben)\n- [x] Sort the flags\n\n## Backlog\n- [ ] Build a shed\n',
  })
  const { unowned, absent } = closeOut(links, at)
  expect(unowned.map(({ text }) => text)).toEqual(['Paint the mast'])
  expect(absent.map(({ text }) => text)).toEqual(['Oil the winch'])
})

test('close-out names what was carried three times or more', () => {
  const week = '## Action items\n- [ ] Replace the anchor chain (Ben)\n- [ ] Wash the deck (Ada)\n'
  const { links, at } = series({
    '2026-10-26': week,
    '2026-11-02': week,
    '2026-11-09': week,
    '2026-11-16': week.replace('[ ] Wash', '[x] Wash'),
  })
  expect(closeOut(links, at).carried.map(({ item, times }) => [item.text, times])).toEqual([
    ['Replace the anchor chain', 3],
  ])
})

test('without a roll call nobody is called absent', () => {
  const { links, at } = series({ '2026-11-09': '## Action items\n- [ ] Oil the winch (Cleo)\n' })
  expect(closeOut(links, at)).toEqual({ unowned: [], absent: [], carried: [] })
})
