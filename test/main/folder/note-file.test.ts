import { stat } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { texts } from '../../../src/language/language.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import {
  decodeNote,
  encodeNote,
  versionOf,
  whyNeverWritten,
} from '../../../src/main/folder/note-file.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { figure, runs } from '../../support/long.ts'
import { tempFolder } from '../temp-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const string = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const saved = (before: string, text: string) => string(encodeNote(text, bytes(before)))

describe('the text of a file', () => {
  test('has LF line ends and no BOM', () => {
    expect(decodeNote(bytes('\uFEFFa\r\nb\rc\n'))).toEqual({ kind: 'text', text: 'a\nb\nc\n' })
  })

  test('keeps a second BOM, blanks at line ends and a missing final newline', () => {
    expect(decodeNote(bytes('\uFEFF\uFEFFa  \n\u2028b'))).toEqual({
      kind: 'text',
      text: '\uFEFFa  \n\u2028b',
    })
  })

  test.each([
    ['Latin letters', Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x0d, 0x0a), 'Café\n', 'olderEncoding'],
    ['an overlong form', Uint8Array.of(0x61, 0xc0, 0xaf), 'aÀ¯', 'olderEncoding'],
    ['a surrogate', Uint8Array.of(0x61, 0xed, 0xa0, 0xb4), 'aí\u00A0´', 'olderEncoding'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0), 'a\n', 'utf16'],
    ['UTF-16 of the other order', Uint8Array.of(0xfe, 0xff, 0, 0x61), 'a', 'utf16'],
    ['NUL characters', Uint8Array.of(0x61, 0, 0x62), 'a\0b', 'hasNul'],
  ])('with %s can be read only, and says why', (_, content, text, why) => {
    expect(decodeNote(content)).toEqual({ kind: 'read-only', text, why })
  })

  test('of another kind of file is not shown', () => {
    expect(decodeNote(Uint8Array.of(0x89, 0x50, 0, 0xff))).toEqual({ kind: 'unreadable' })
  })
})

describe('saving', () => {
  test.each([
    ['CRLF in a new line', 'a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
    [
      'the line end of the line above',
      'a\r\nb\nc\n',
      'a\nnew\nb\nnew\nc\n',
      'a\r\nnew\r\nb\nnew\nc\n',
    ],
    ['each line end where lines go', 'a\r\nb\nc\rd', 'a\nc\nd', 'a\r\nc\rd'],
    ['the line end of a changed line', 'a\r\nb\rc\n', 'a\nB\nc\n', 'a\r\nB\rc\n'],
    ['the BOM', '\uFEFFa\n', 'b\n', '\uFEFFb\n'],
    ['a missing final newline', 'a\r\nb', 'a\nb!', 'a\r\nb!'],
    ['an added final newline', 'a\r\nb', 'a\nb\n', 'a\r\nb\r\n'],
    ['LF in a new note', '', 'a\nb\n', 'a\nb\n'],
    ['two line ends that would melt into one', 'a\rb\r\nc\n\nd\n', 'a\n\nd\n', 'a\r\rd\n'],
    ['a character that looks like a BOM', 'a', '\uFEFFa', '\uFEFF\uFEFFa'],
    ['trailing blanks', 'a  \r\n', 'a  \nb\t\n', 'a  \r\nb\t\r\n'],
  ])('keeps %s', (_, before, text, after) => {
    expect(saved(before, text)).toBe(after)
  })

  test('never writes over bytes that are not UTF-8', () => {
    expect(() => encodeNote('a', Uint8Array.of(0xff))).toThrow(/UTF-8/)
  })

  test('an unchanged text gives the same bytes, whatever they are', () => {
    const count = runs(2_000, 20_000)
    let same = 0
    let refused = 0
    fc.assert(
      fc.property(anyBytes, (before) => {
        const decoded = decodeNote(before)
        if (decoded.kind === 'text') {
          same++
          expect(Buffer.compare(encodeNote(decoded.text, before), before)).toBe(0)
          return
        }
        refused++
        expect(isStrictText(before)).toBe(false)
        expect(texts().safety.notRead[whyNeverWritten(decoded)]).toMatch(/\.$/)
        if (decoded.kind === 'read-only') return
        expect(() => encodeNote('other', before)).toThrow(/UTF-8/)
      }),
      { numRuns: count },
    )
    expect(same).toBeGreaterThan(count / 2)
    expect(refused).toBeGreaterThan(count / 10)
    figure({
      area: 'Bytes',
      what: 'decode random bytes and notes of all line ends, and encode them unchanged',
      runs: count,
      found: `the same bytes ${same} times; ${refused} times bytes that are no plain UTF-8, each refused with a reason`,
    })
  })

  test('an unchanged note gives the same file, and one that is no text is never written, whatever its bytes are', async () => {
    const count = runs(60, 1_000)
    const files = await tempFolder({ 'a.md': '' })
    const folder = await Folder.open(files.path, {
      read: readingOf,
      report: () => undefined,
      watch: async () => async () => undefined,
    })
    onTestFinished(() => folder.close())
    const path = 'a.md' as NotePath
    let saved = 0
    let refused = 0
    await fc.assert(
      fc.asyncProperty(anyBytes, async (before) => {
        await files.write('a.md', before)
        const { mtimeNs } = await stat(files.at('a.md'), { bigint: true })
        const opened = await folder.notes.open(path).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'unreadable' })
          return null
        })
        const canBeWritten = opened !== null && opened.readOnly === null
        expect(canBeWritten).toBe(isStrictText(before))
        const base = opened?.version ?? versionOf(before)
        if (canBeWritten) {
          saved++
          // Away from what it was, and back: the same bytes are written anew.
          const other = await folder.notes.save(path, { text: `${opened.text}\nx`, base })
          const between = 'version' in other ? other.version : base
          expect(other.kind).toBe('saved')
          expect(await folder.notes.save(path, { text: opened.text, base: between })).toEqual({
            kind: 'saved',
            version: base,
          })
          expect(Buffer.compare(await files.bytes('a.md'), before)).toBe(0)
          return
        }
        refused++
        await expect(folder.notes.save(path, { text: 'x', base })).rejects.toMatchObject({
          code: 'unreadable',
        })
        expect(Buffer.compare(await files.bytes('a.md'), before)).toBe(0)
        expect((await stat(files.at('a.md'), { bigint: true })).mtimeNs).toBe(mtimeNs)
      }),
      { numRuns: count },
    )
    figure({
      area: 'Bytes',
      what: 'open files of random bytes and of notes of all line ends, save an edit, and save it taken back',
      runs: count,
      found: `the same bytes ${saved} times; ${refused} times read-only or refused with a reason, and never written`,
    })
  })

  test('gives bytes that are read as the same text', () => {
    fc.assert(
      fc.property(note, lines, (before, text) => {
        const decoded = decodeNote(encodeNote(text, bytes(before)))
        expect(decoded).toEqual({ kind: 'text', text })
      }),
      { numRuns: 2000 },
    )
  })

  test('of one changed line leaves every other line and its end as they were', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.string(), (parts, seed, words) => {
        const before = parts.map(([line, ending]) => line + ending).join('')
        const at = seed % parts.length
        const changed = `x${words.replace(/[\r\n\0]/g, '')}`
        const text = parts
          .map(([line], i) => (i === at ? changed : line))
          .join('\n')
          .concat('\n')
        const after = parts
          .map(([line, ending], i) => (i === at ? changed : line) + ending)
          .join('')
        expect(saved(before, text)).toBe(after)
      }),
      { numRuns: 2000 },
    )
  })
})

test('versions name the bytes', () => {
  expect(versionOf(bytes('a'))).toBe(versionOf(bytes('a')))
  expect(versionOf(bytes('a'))).not.toBe(versionOf(bytes('b')))
  expect(versionOf(bytes(''))).toMatch(/^[0-9a-f]{64}$/)
})

const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replace(/[\r\n\0]/g, ''))
const ending = fc.constantFrom('\n', '\r\n', '\r')
/** Lines with an end of their own; CR and an empty line with LF would be one CRLF. */
const pieces = fc
  .array(fc.tuple(word, ending), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.map(([line, end], i) => [`${i}${line}`, end] as const))
const note = fc
  .tuple(fc.boolean(), pieces, word)
  .map(
    ([bom, parts, last]) =>
      `${bom ? '\uFEFF' : ''}${parts.map((part) => part.join('')).join('')}${last}`,
  )
/** Random bytes, most of which are no text; notes; and notes with a few bytes that are not theirs. */
const anyBytes = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 3, arbitrary: note.map(bytes) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(note.map(bytes), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 3 }))
      .map(([all, at, put]) =>
        Uint8Array.from([
          ...all.subarray(0, at % (all.length + 1)),
          ...put,
          ...all.subarray(at % (all.length + 1)),
        ]),
      ),
  },
)

/** By the platform's own strict decoder, and without NUL. */
function isStrictText(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
    return !content.includes(0)
  } catch {
    return false
  }
}

const lines = fc
  .array(fc.oneof(word, fc.nat({ max: 20 }).map(String)), { maxLength: 20 })
  .map((all) => all.join('\n'))
