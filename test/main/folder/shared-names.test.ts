import { mkdir } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { checkNewPath } from '../../../src/main/folder/paths.ts'
import { figure, runs } from '../../support/long.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'
import { reservedNames } from './path-attacks.ts'

// Folders of notes are shared with systems that keep names for themselves and take some names for the same.

async function opened(folder: TempFolder): Promise<Folder> {
  const opened = await Folder.open(folder.path, {
    read: readingOf,
    report: () => undefined,
    watch: async () => async () => undefined,
  })
  onTestFinished(() => opened.close())
  return opened
}

test('no name is made that some system keeps for itself', async () => {
  const folder = await tempFolder({ 'a.md': 'own' })
  const { notes } = await opened(folder)
  const names = reservedNames.flatMap((name) => [
    ...[`${name}.md`, `${name.toLowerCase()}.md`, `${name}.notes.md`, `${name}..md`],
    ...[`sub/${name}.md`, `${name}/a.md`, `${name}.txt/a.md`, `${name} .md`],
  ])
  const odd = ['<', '>', ':', '"', '|', '?', '*', '\\'].flatMap((sign) => [
    ...[`a${sign}b.md`, `${sign}.md`, `a${sign}/b.md`, `sub/a.md${sign}x.md`],
  ])
  const ends = ['a ', 'a.', 'a. ', ' . ', 'a\u0000', 'a\u001f', 'a\u007f', 'a\u0085'].flatMap(
    (name) => [`${name}/b.md`, `sub/${name}/b.md`],
  )
  const all = [...names, ...odd, ...ends]
  expect(all.length).toBeGreaterThanOrEqual(250)
  const made: string[] = []
  for (const name of all) {
    const outcome = await notes.create(name, 'x').catch((error: unknown) => error)
    const moved = await notes.rename('a.md' as NotePath, name).catch((error: unknown) => error)
    for (const result of [outcome, moved]) {
      const isRefused = result instanceof ApiError && /\.$/.test(result.message)
      if (!isRefused) made.push(name)
    }
  }
  figure({
    area: 'Paths',
    what: 'names that Windows keeps for itself or can’t hold',
    runs: all.length,
    found: `${made.length} made`,
  })
  expect(made).toEqual([])
  expect(await folder.names()).toEqual(['a.md'])
})

test('every accepted name can stand on Windows, macOS and Linux', () => {
  const sign = fc.oneof(
    fc.constantFrom(...'<>:"/\\|?*. \u0000\u001fa1ä\u0308🙂ＣON'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  )
  const part = fc.oneof(
    fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
    fc.constantFrom(...reservedNames),
    fc
      .tuple(fc.constantFrom(...reservedNames), fc.constantFrom('', '.', ' ', '.x', 'x'))
      .map((p) => p.join('')),
  )
  const times = runs(1000, 50_000)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      let path: string
      try {
        path = checkNewPath(`${parts.join('/')}.md`)
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError)
        return
      }
      for (const name of path.split('/'))
        expect([name, canStandEverywhere(name)]).toEqual([name, true])
    }),
    { numRuns: times },
  )
  figure({ area: 'Paths', what: 'generated names', runs: times, found: '0 bad names accepted' })
})

/** As Microsoft, Apple and POSIX put it, and not as our own check does. */
function canStandEverywhere(name: string): boolean {
  const stem = name.split('.')[0]?.trimEnd().toUpperCase() ?? ''
  const isReserved = reservedNames.includes(stem)
  const hasOddSign = [...name].some((c) => '<>:"/\\|?*'.includes(c) || (c.codePointAt(0) ?? 0) < 32)
  const bytes = new TextEncoder().encode(name.normalize('NFD')).length
  return (
    name.length > 0 &&
    !isReserved &&
    !hasOddSign &&
    !/[. ]$/.test(name) &&
    bytes <= 255 &&
    name.isWellFormed()
  )
}

const twins: readonly (readonly [string, string])[] = [
  ['team.md', 'Team.md'],
  ['TEAM.md', 'team.MD'],
  ['\u00fcber.md', 'u\u0308ber.md'],
  ['\u00dcber.md', 'u\u0308BER.md'],
  ['caf\u00e9.md', 'CAFE\u0301.md'],
  ['stra\u00dfe.md', 'STRASSE.md'],
  ['\u212bngstr\u00f6m.md', '\u00e5ngstr\u00f6m.md'],
  ['\u1e9b\u0323.md', '\u1e9b\u0323.md'.normalize('NFD')],
  ['\ud55c\uae00.md', '\ud55c\uae00.md'.normalize('NFD')],
  ['\u01c6.md', '\u01c4.md'],
  ['\u03c3\u03c2.md', '\u03a3\u03a3.md'],
]

test.each(twins)(
  '%j is not made beside its twin %j, nor the other way round',
  async (one, other) => {
    for (const [there, given] of [
      [one, other],
      [other, one],
    ] as const) {
      const folder = await tempFolder({ [there]: 'own', 'b.md': 'b' })
      const { notes } = await opened(folder)
      expect(await notes.create(given, 'new')).toMatchObject({ kind: 'exists', path: there })
      expect(await notes.rename('b.md' as NotePath, given)).toMatchObject({ kind: 'exists' })
      expect(await folder.read(there)).toBe('own')
      expect((await folder.names()).sort()).toEqual([there, 'b.md'].sort())
    }
  },
)

test.each(twins)('%j and %j, where both are there, are two notes', async (one, other) => {
  const folder = await tempFolder({ [one]: 'first' })
  await folder.write(other, 'second')
  const names = await folder.names()
  // A system that takes both for one has one file here.
  if (names.length !== 2) return
  const host = await opened(folder)
  const { notes } = host
  expect(
    host
      .listNow()
      .map(({ path }) => path as string)
      .sort(),
  ).toEqual([one, other].sort())
  for (const [path, text] of [
    [one, 'first'],
    [other, 'second'],
  ] as const) {
    const { version, text: read } = await notes.open(path as NotePath)
    expect(read).toBe(text)
    await notes.save(path as NotePath, { text: `${text} edited`, base: version })
  }
  expect([await folder.read(one), await folder.read(other)]).toEqual([
    'first edited',
    'second edited',
  ])
})

test('a folder and a note of twin names are told apart', async () => {
  const folder = await tempFolder({ 'a.md': 'own' })
  await mkdir(folder.at('B.md'))
  const { notes } = await opened(folder)
  expect(await notes.create('b.md', 'x')).toMatchObject({ kind: 'exists' })
  await expect(notes.open('B.md' as NotePath)).rejects.toMatchObject({ code: 'unreadable' })
})
