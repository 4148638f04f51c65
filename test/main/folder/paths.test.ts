import { mkdir, symlink } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { realDisk } from '../../../src/main/folder/disk.ts'
import { checkNewPath, checkPath, isInside, realPlace } from '../../../src/main/folder/paths.ts'
import { tempFolder } from '../temp-folder.ts'

const note = (path: string) => path as NotePath

describe('the path of a note', () => {
  test.each([
    'a.md',
    'sub/b.MARKDOWN',
    'deep/er/c d.txt',
    '<b>x.md',
    'a..b.md',
    'ü/ä.md',
    '%2e%2e.md',
  ])('may be %s', (path) => {
    expect(checkPath(path)).toBe(path)
  })

  test.each([
    ['..', 'outside-folder'],
    ['../a.md', 'outside-folder'],
    ['a/../../b.md', 'outside-folder'],
    ['a/../b.md', 'outside-folder'],
    ['/etc/passwd.md', 'bad-request'],
    ['//host/share/a.md', 'bad-request'],
    ['a//b.md', 'bad-request'],
    ['./a.md', 'bad-request'],
    ['a/./b.md', 'bad-request'],
    ['', 'bad-request'],
    ['a.md/', 'bad-request'],
    ['a\0.md', 'bad-request'],
    ['.git/config.md', 'bad-request'],
    ['.trash/a.md', 'bad-request'],
    ['node_modules/x/README.md', 'bad-request'],
    ['.hidden.md', 'bad-request'],
    ['photo.png', 'bad-request'],
    ['md', 'bad-request'],
  ])('is never %s', (path, code) => {
    expect(() => checkPath(path)).toThrow(expect.objectContaining({ code }))
  })

  test.each([
    'C:/a.md',
    'C:a.md',
    'a\\b.md',
    '\\\\host\\share\\a.md',
    '\\\\?\\C:\\a.md',
    'a.md:stream.md',
  ])('is never %s on Windows', (path) => {
    expect(() => checkPath(path, 'win32')).toThrow(expect.objectContaining({ code: 'bad-request' }))
  })
})

describe('the name of a new note', () => {
  test('is put into composed letters', () => {
    expect(checkNewPath('u\u0308ber.md')).toBe('\u00fcber.md')
  })

  test.each([
    ['CON.md', /Windows/],
    ['aux.notes.md', /Windows/],
    ['weekly/com1.txt', /Windows/],
    ['LPT¹.md', /Windows/],
    ['a:b.md', /:/],
    ['what?.md', /\?/],
    ['a\\b.md', /\\/],
    ['"a".md', /"/],
    ['a\u0007.md', /control/],
    ['sub./a.md', /dot or a blank/],
    ['sub /a.md', /dot or a blank/],
    ['.hidden.md', /hidden/],
    ['.md', /hidden/],
    ['node_modules/a.md', /not shown/],
    ['a//b.md', /no name/],
    ['', /needs a name/],
    ['   ', /needs a name/],
    ['a', /has to end in/],
    ['a.docx', /has to end in/],
    [`${'ä'.repeat(120)}.md`, /too long/],
    ['../a.md', /out of the folder/],
    ['a/../../b.md', /out of the folder/],
  ])('can’t be %s, and a sentence says why', (path, sentence) => {
    expect(() => checkNewPath(path)).toThrow(sentence)
  })

  test('once accepted is accepted again, and is the path of a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        let path: NotePath
        try {
          path = checkNewPath(`${name}.md`)
        } catch {
          return
        }
        expect(checkNewPath(path)).toBe(path)
        expect(checkPath(path, 'win32')).toBe(path)
      }),
    )
  })
})

describe('where a note really is', () => {
  test('is below the folder, also through links inside of it', async () => {
    const folder = await tempFolder({ 'real/a.md': '', 'b.md': '' })
    await symlink('real', folder.at('linked'))
    await symlink('b.md', folder.at('c.md'))
    const place = (path: string) => realPlace(realDisk, folder.path, note(path))
    expect(await place('linked/a.md')).toBe(folder.at('real/a.md'))
    expect(await place('c.md')).toBe(folder.at('b.md'))
    expect(await place('linked/new/d.md')).toBe(folder.at('real/new/d.md'))
    expect(await place('real/e.md')).toBe(folder.at('real/e.md'))
  })

  test('is never outside of it, whatever links say', async () => {
    const all = await tempFolder({ 'outside/secret.md': 'secret', 'notes-evil/a.md': 'evil' })
    await mkdir(all.at('notes'))
    const root = all.at('notes')
    await symlink('../outside', all.at('notes/out'))
    await symlink('../outside/secret.md', all.at('notes/secret.md'))
    await symlink('../notes-evil', all.at('notes/sibling'))
    await symlink('../outside/not-yet.md', all.at('notes/not-yet.md'))
    await symlink('out', all.at('notes/chain'))
    await symlink('loop', all.at('notes/loop'))
    for (const path of [
      'out/secret.md',
      'out/new.md',
      'out/new/deep.md',
      'secret.md',
      'sibling/a.md',
      'not-yet.md',
      'chain/secret.md',
    ]) {
      await expect(realPlace(realDisk, root, note(path)), path).rejects.toMatchObject({
        code: 'outside-folder',
      })
    }
    await expect(realPlace(realDisk, root, note('loop/a.md'))).rejects.toMatchObject({
      code: 'ELOOP',
    })
  })

  test('is compared by whole names', () => {
    expect(isInside('/notes', '/notes')).toBe(true)
    expect(isInside('/notes', '/notes/a')).toBe(true)
    expect(isInside('/notes', '/notes-evil/a')).toBe(false)
    expect(isInside('/notes', '/')).toBe(false)
    expect(isInside('/notes', '/notes/..a')).toBe(true)
  })
})
