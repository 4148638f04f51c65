import { sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  noteIn,
  pathArgument,
  requestFor,
  windowFor,
} from '../../../src/main/desktop/open-request.ts'

describe.skipIf(sep !== '/')('what Carryover is asked to open', () => {
  test('is the first argument that is no switch, from where it was asked', () => {
    const argv = ['electron', '.', '--inspect', 'notes', '/other']
    expect(pathArgument(argv, { isPackaged: false, from: '/home/ada' })).toBe('/home/ada/notes')
    expect(pathArgument(['carryover', '--x', '/n'], { isPackaged: true, from: '/' })).toBe('/n')
    expect(pathArgument(['carryover'], { isPackaged: true, from: '/' })).toBeUndefined()
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
