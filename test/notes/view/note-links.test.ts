import { describe, expect, test } from 'vitest'
import { missingPath, nameFor, namesOf, resolveLink } from '../../../src/notes/view/link-targets.ts'
import { noteLinkAt, noteLinksIn } from '../../../src/notes/view/note-links.ts'

const paths = [
  'road.md',
  'crew/2026-11-16.md',
  'crew/Rope list.md',
  'loft/2026-11-16.md',
  'old/road.txt',
]
const names = namesOf(paths)

function leads(line: string, at = 'crew/2026-11-16.md'): (string | null)[] {
  return noteLinksIn(line).map((link) => resolveLink(link, at, names))
}

describe('a link in a note', () => {
  test('is a name in double brackets, with heading and words of its own', () => {
    expect(leads('See [[road]] and [[Rope list#Blue|the ropes]].')).toEqual([
      'road.md',
      'crew/Rope list.md',
    ])
    expect(noteLinksIn('[[ Rope list #Blue|x]]')[0]).toMatchObject({
      target: 'Rope list',
      heading: 'Blue',
    })
  })

  test('in a table has a backslash in front of the bar, which is no part of the name', () => {
    const row = String.raw`| [[road\|the road]] | [[Rope list#Blue\|ropes]] |`
    expect(leads(row)).toEqual(['road.md', 'crew/Rope list.md'])
    expect(noteLinksIn(row).map(({ heading }) => heading)).toEqual([null, 'Blue'])
    expect(leads(String.raw`[[road\]]`)).toEqual([null])
  })

  test('is the way to a file, also with blanks, an anchor or a title', () => {
    expect(leads('[a](../road.md) [b](Rope%20list.md#Blue) [c](<Rope list.md>)')).toEqual([
      'road.md',
      'crew/Rope list.md',
      'crew/Rope list.md',
    ])
    expect(leads('[a]: ../loft/2026-11-16.md "title"')).toEqual(['loft/2026-11-16.md'])
  })

  test('is none in code, to the web, or to what is no note', () => {
    expect(
      leads('`[[road]]` [a](https://a.example/road.md) [b](picture.png) [c](mailto:a.md)'),
    ).toEqual([])
    expect(leads('[[road')).toEqual([])
  })

  test('by a name that several notes have leads to the nearest', () => {
    expect(leads('[[2026-11-16]]', 'loft/x.md')).toEqual(['loft/2026-11-16.md'])
    expect(leads('[[loft/2026-11-16]]')).toEqual(['loft/2026-11-16.md'])
    expect(leads('[[ROAD]]', 'x.md')).toEqual(['road.md'])
  })

  test('never leads out of the folder', () => {
    expect(leads('[a](../../etc/passwd.md) [[../../road]] [b](../crew/../../road.md)')).toEqual([
      null,
      null,
      null,
    ])
    const link = noteLinkAt('[a](../../x.md)', 3)
    expect(link && missingPath(link, 'crew/a.md')).toBeNull()
  })

  test('to a note that is missing says where it would be', () => {
    const missing = (line: string) => {
      const link = noteLinksIn(line)[0]
      return link ? missingPath(link, 'crew/a.md') : undefined
    }
    expect(missing('[[Sail plan]]')).toBe('crew/Sail plan.md')
    expect(missing('[[loft/Sail plan]]')).toBe('loft/Sail plan.md')
    expect(missing('[x](../sail.md)')).toBe('sail.md')
  })

  test('is offered by the shortest name that leads there', () => {
    expect(nameFor('road.md', 'a.md', names)).toBe('road')
    expect(nameFor('loft/2026-11-16.md', 'crew/a.md', names)).toBe('loft/2026-11-16')
  })

  test('is offered so that it leads to this note and to no nearer one of its name', () => {
    const some = [
      'a.md',
      'crew/a.md',
      'crew/old/b.md',
      'new/b.md',
      'old/b.md',
      'old/c.md',
      'old/c.txt',
    ]
    const known = namesOf(some)
    const offered = (path: string) => nameFor(path, 'crew/x.md', known)
    expect(
      some.map((path) => resolveLink({ kind: 'name', target: offered(path) }, 'crew/x.md', known)),
    ).toEqual(some)
    expect(some.map(offered)).toEqual(['/a', 'a', 'crew/old/b', 'b', '/old/b', 'c', 'old/c.txt'])
  })
})

test('a name that no file has leads to the note of that title; a file of the name comes first', () => {
  const titles: Record<string, string> = {
    'weekly/a.md': 'Deck Crew',
    'b.md': 'a',
    'old/c.md': 'Deck crew',
  }
  const known = namesOf(Object.keys(titles), (path) => titles[path])
  const to = (target: string, at = 'b.md') => resolveLink({ kind: 'name', target }, at, known)
  expect(to('deck crew')).toBe('old/c.md')
  expect(to('deck crew', 'weekly/x.md')).toBe('weekly/a.md')
  expect(to('a')).toBe('weekly/a.md')
  expect(to('Deck')).toBeNull()
})
