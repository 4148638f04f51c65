import { sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  askedBy,
  askedElsewhere,
  noteIn,
  requestFor,
  windowFor,
} from '../../../src/main/desktop/open-request.ts'

describe.skipIf(sep !== '/')('what Carryover is asked to open', () => {
  test.each([
    ['electron . notes /other', '/home/ada/notes'],
    ['electron . --inspect notes', '/home/ada/notes'],
    // As Chromium puts its own switches in front.
    ['electron --enable-features=A --no-first-run . notes', '/home/ada/notes'],
    ['electron --no-first-run .', null],
    ['electron .', null],
  ])('is what %j names behind the program, from where it was asked', (line, path) => {
    const asked = askedBy(line.split(' '), { isPackaged: false, from: '/home/ada' })
    expect(asked).toEqual({ path, isSample: false })
  })

  test.each([
    ['carryover --x /n', '/n'],
    ['carryover ../n', '/home/n'],
    ['carryover', null],
  ])('is what %j names, where the program is packaged', (line, path) => {
    const asked = askedBy(line.split(' '), { isPackaged: true, from: '/home/ada' })
    expect(asked).toEqual({ path, isSample: false })
  })

  test('is the sample notes where the command line says so', () => {
    const from = { isPackaged: true, from: '/' }
    expect(askedBy(['carryover', '--samples'], from)).toEqual({ path: null, isSample: true })
  })

  test('by another start is what that one told, and nothing where it told anything else', () => {
    const asked = { path: '/notes', isSample: false }
    expect(askedElsewhere(structuredClone(asked))).toEqual(asked)
    expect(askedElsewhere({ path: null, isSample: true })).toEqual({ path: null, isSample: true })
    for (const told of [
      undefined,
      null,
      'x',
      {},
      [],
      { path: 'notes' },
      { path: 3, isSample: 1 },
    ]) {
      expect(askedElsewhere(told)).toEqual({ path: null, isSample: false })
    }
  })

  test('is a folder itself, and for a file the folder that it stands in', () => {
    expect(requestFor('/notes/crew', 'folder')).toEqual({ folder: '/notes/crew', note: null })
    expect(requestFor('/notes/a.md', 'note')).toEqual({ folder: '/notes', note: 'a.md' })
  })

  test('a note is shown in the window of its folder, or of the nearest one above it', () => {
    const request = requestFor('/notes/crew/a.md', 'note')
    expect(windowFor(request, ['/notes', '/notes/crew', '/other'])).toBe('/notes/crew')
    expect(windowFor(request, ['/notes', '/note'])).toBe('/notes')
    expect(windowFor(request, ['/notes/cr'])).toBeUndefined()
    expect(noteIn('/notes', request)).toBe('crew/a.md')
    expect(noteIn('/notes/crew', request)).toBe('a.md')
  })

  test('a folder has a window of its own, even where one above it is open', () => {
    expect(windowFor(requestFor('/notes/crew', 'folder'), ['/notes'])).toBeUndefined()
    expect(windowFor(requestFor('/notes', 'folder'), ['/notes'])).toBe('/notes')
    expect(noteIn('/notes', requestFor('/notes', 'folder'))).toBeNull()
  })
})
