import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, chown, link, lstat, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replaceFile } from '../../../src/main/folder/atomic-write.ts'
import { type Disk, realDisk } from '../../../src/main/folder/disk.ts'
import { readTempName, tempKey, tempName } from '../../../src/main/folder/hidden-files.ts'
import { createFile, renameOver } from '../../../src/main/folder/new-name.ts'
import type { Replaced } from '../../../src/main/folder/overtaken.ts'
import { type Call, failingDisk, watchedDisk } from '../faulty-disk.ts'
import { tempFolder } from '../temp-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const present = bytes('the old text')
const errors = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EXDEV', 'EMFILE', 'ENOENT']

describe('replacing a file', () => {
  test('gives it the new bytes and leaves nothing beside it', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    expect(await replaceFile(realDisk, folder.at('a.md'), { bytes: bytes('new') })).toBe('replaced')
    expect(await folder.read('a.md')).toBe('new')
    expect(await folder.names()).toEqual(['a.md'])
  })

  test('a drive that numbers its files anew each time is written to all the same', async () => {
    const folder = await tempFolder({ 'a.md': 'the old text' })
    let number = 1n
    const disk: Disk = {
      ...realDisk,
      async stat(file) {
        const found = await realDisk.stat(file)
        return Object.assign(Object.create(Object.getPrototypeOf(found)), found, { ino: number++ })
      },
    }
    const change = { bytes: bytes('new'), present }
    expect(await replaceFile(disk, folder.at('a.md'), change)).toBe('replaced')
    expect(await folder.read('a.md')).toBe('new')
    await folder.write('a.md', 'of another program')
    expect(await replaceFile(disk, folder.at('a.md'), change)).toBe('changed')
    expect(await folder.read('a.md')).toBe('of another program')
  })

  test.each([0o600, 0o644, 0o664, 0o640, 0o666])('keeps the mode %o', async (mode) => {
    const folder = await tempFolder({ 'a.md': 'old' })
    await chmod(folder.at('a.md'), mode)
    await replaceFile(realDisk, folder.at('a.md'), { bytes: bytes('new') })
    expect(await folder.mode('a.md')).toBe(mode)
  })

  test.skipIf(process.getuid?.() !== 0)('keeps its owner', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    await chown(folder.at('a.md'), 1234, 1234)
    await replaceFile(realDisk, folder.at('a.md'), { bytes: bytes('new') })
    const { uid, gid } = await stat(folder.at('a.md'))
    expect([uid, gid, await folder.read('a.md')]).toEqual([1234, 1234, 'new'])
  })

  test('keeps its other names', async () => {
    const folder = await tempFolder({ 'a.md': 'a longer old text' })
    await link(folder.at('a.md'), folder.at('b.md'))
    await replaceFile(realDisk, folder.at('a.md'), { bytes: bytes('new') })
    expect([await folder.read('b.md'), await folder.names()]).toEqual(['new', ['a.md', 'b.md']])
    expect((await lstat(folder.at('a.md'))).ino).toBe((await lstat(folder.at('b.md'))).ino)
  })

  test('writes into the file itself where its owner can’t be given', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    const { ino } = await stat(folder.at('a.md'))
    const refusing = watchedDisk((call) => (call === 'chown' ? { error: 'EPERM' } : undefined))
    const foreign: Disk = {
      ...refusing,
      async stat(path) {
        const real = await realDisk.stat(path)
        return Object.assign(real, { uid: real.uid + 1n })
      },
    }
    await replaceFile(foreign, folder.at('a.md'), { bytes: bytes('new') })
    expect([await folder.read('a.md'), (await stat(folder.at('a.md'))).ino]).toEqual(['new', ino])
    expect(await folder.names()).toEqual(['a.md'])
  })

  test('is not done where the file has become another one', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    const changed = { bytes: bytes('new'), present: bytes('older') }
    expect(await replaceFile(realDisk, folder.at('a.md'), changed)).toBe('changed')
    expect([await folder.read('a.md'), await folder.names()]).toEqual(['old', ['a.md']])
  })

  test('finds what another program writes into the old file in that very moment', async () => {
    const folder = await tempFolder({ 'a.md': 'the old text' })
    const disk: Disk = {
      ...realDisk,
      async rename(from, to) {
        await folder.write('a.md', 'theirs')
        await realDisk.rename(from, to)
      },
    }
    const owed: Replaced[] = []
    const owe = (old: Replaced) => owed.push(old)
    await replaceFile(disk, folder.at('a.md'), { bytes: bytes('new'), present, owe })
    expect((await owed[0]?.read())?.toString()).toBe('theirs')
    await owed[0]?.close()
    expect(await folder.read('a.md')).toBe('new')
  })

  test('leaves what another program puts in its place, or takes away, in the last moment', async () => {
    for (const isGone of [false, true]) {
      const folder = await tempFolder({ 'a.md': 'the old text' })
      let reads = 0
      const disk = watchedDisk((call) => {
        if (call !== 'read' || ++reads !== 1) return undefined
        if (isGone) rmSync(folder.at('a.md'))
        else {
          writeFileSync(folder.at('new'), 'theirs')
          renameSync(folder.at('new'), folder.at('a.md'))
        }
        return undefined
      })
      const outcome = await replaceFile(disk, folder.at('a.md'), { bytes: bytes('new'), present })
      expect(outcome).toBe('changed')
      expect(await folder.names()).toEqual(isGone ? [] : ['a.md'])
      if (!isGone) expect(await folder.read('a.md')).toBe('theirs')
    }
  })

  test('with two names, leaves what another program writes while the disk takes the copy', async () => {
    const folder = await tempFolder({ 'a.md': 'the old text' })
    await link(folder.at('a.md'), folder.at('b.md'))
    const disk: Disk = {
      ...realDisk,
      async syncFolder(path) {
        await folder.write('a.md', 'theirs')
        await realDisk.syncFolder(path)
      },
    }
    const outcome = await replaceFile(disk, folder.at('a.md'), { bytes: bytes('new'), present })
    expect(outcome).toBe('changed')
    expect(await folder.read('b.md')).toBe('theirs')
    expect(await folder.names()).toEqual(['a.md', 'b.md'])
  })

  test.each([
    ['with one name', false],
    ['with two names', true],
  ])(
    '%s, has its bytes on the disk before its name, and both before it is told',
    async (_, two) => {
      const calls = await callsOf(two)
      const put = two ? calls.lastIndexOf('truncate') : calls.indexOf('rename')
      expect(calls.slice(0, put).lastIndexOf('sync')).toBeGreaterThan(calls.indexOf('write'))
      expect(calls.indexOf('syncFolder', put)).toBeGreaterThan(put)
      if (two) expect(calls.indexOf('sync', put)).toBeGreaterThan(put)
    },
  )

  test('goes on after a short write', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    const text = 'x'.repeat(1000)
    const disk = watchedDisk((call) => (call === 'write' ? { shortBy: 990 } : undefined))
    await replaceFile(disk, folder.at('a.md'), { bytes: bytes(text) })
    expect(await folder.read('a.md')).toBe(text)
  })

  test.each(['one name', 'two names'])(
    'of %s leaves the old file or the new one, whichever call fails in whatever way',
    async (names) => {
      for (const always of [false, true]) {
        for (const error of errors) {
          const calls = await callsOf(names === 'two names')
          for (let at = 0; at < calls.length; at++) {
            const folder = await tempFolder({ 'a.md': 'the old text' })
            if (names === 'two names') await link(folder.at('a.md'), folder.at('b.md'))
            const disk = failingDisk(at, error, { always })
            const done = await replaceFile(disk, folder.at('a.md'), {
              bytes: bytes('new'),
              present,
            })
              .then((outcome) => outcome === 'replaced')
              .catch(() => false)
            const text = await folder.read('a.md')
            const where = `${error} at ${calls[at]} (${at}${always ? ' and on' : ''})`
            if (done) expect(text, where).toBe('new')
            else if (names === 'one name' || !always)
              expect(['the old text', 'new'], where).toContain(text)
            else if (!['the old text', 'new'].includes(text))
              // The disk went away in the middle: a complete copy lies beside the note.
              expect(await pendingText(folder), where).toBe('new')
            const temps = (await folder.names()).filter((name) => readTempName(name))
            if (!always && calls[at] !== 'unlink') expect(temps, where).toEqual([])
          }
        }
      }
    },
  )
})

describe('making a file', () => {
  test('never replaces one', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    expect(await createFile(realDisk, folder.at('a.md'), bytes('new'))).toBe(false)
    expect([await folder.read('a.md'), await folder.names()]).toEqual(['old', ['a.md']])
  })

  test('works on disks that know no second names', async () => {
    const folder = await tempFolder({ 'a.md': 'old' })
    const disk = watchedDisk((call) => (call === 'link' ? { error: 'ENOTSUP' } : undefined))
    expect(await createFile(disk, folder.at('a.md'), bytes('new'))).toBe(false)
    expect(await createFile(disk, folder.at('b.md'), bytes('new'))).toBe(true)
    expect([await folder.read('a.md'), await folder.read('b.md')]).toEqual(['old', 'new'])
    expect(await folder.names()).toEqual(['a.md', 'b.md'])
  })

  test('two at once make one', async () => {
    const folder = await tempFolder()
    const texts = ['one', 'two']
    const made = await Promise.all(
      texts.map((text, i) =>
        createFile(realDisk, folder.at('a.md'), bytes(text)).catch(() => i < 0),
      ),
    )
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(await folder.read('a.md')).toBe(texts[made.indexOf(true)])
  })
})

describe('renaming', () => {
  test('is tried again on Windows while another program holds the file', async () => {
    const folder = await tempFolder({ temp: 'new', 'a.md': 'old' })
    const pauses: number[] = []
    const disk = watchedDisk((_, count) => (count < 3 ? { error: 'EPERM' } : undefined))
    await renameOver(disk, folder.at('temp'), folder.at('a.md'), {
      platform: 'win32',
      pause: async (ms) => void pauses.push(ms),
    })
    expect([await folder.read('a.md'), pauses]).toEqual(['new', [10, 20, 40]])
  })

  test('gives up on Windows after five seconds, and elsewhere at once', async () => {
    const folder = await tempFolder({ temp: 'new', 'a.md': 'old' })
    const disk = failingDisk(0, 'EPERM', { always: true })
    for (const [platform, least] of [
      ['win32', 5000],
      ['linux', 0],
    ] as const) {
      let waited = 0
      const pause = async (ms: number) => {
        waited += ms
      }
      const rename = renameOver(disk, folder.at('temp'), folder.at('a.md'), { platform, pause })
      await expect(rename).rejects.toThrow('EPERM')
      expect(waited).toBeGreaterThanOrEqual(least)
      expect(waited).toBeLessThan(least + 500)
    }
    expect(await folder.read('a.md')).toBe('old')
  })
})

test('hidden files of ours say what they were made for', () => {
  const file = { forName: tempKey('a.md'), machine: '0a1b2c3d', process: 4321, complete: true }
  expect(readTempName(tempName(file, 7))).toEqual(file)
  expect(readTempName('.carryover-notes-1-1.tmp')).toBeUndefined()
  expect(readTempName(basename('/x/.carryover.md'))).toBeUndefined()
})

/** The file calls of one replacement, in order. */
async function callsOf(hasTwoNames: boolean): Promise<Call[]> {
  const folder = await tempFolder({ 'a.md': 'the old text' })
  if (hasTwoNames) await link(folder.at('a.md'), folder.at('b.md'))
  const calls: Call[] = []
  const disk = watchedDisk((call) => {
    calls.push(call)
    return undefined
  })
  await replaceFile(disk, folder.at('a.md'), { bytes: bytes('new'), present })
  return calls
}

async function pendingText(
  folder: Awaited<ReturnType<typeof tempFolder>>,
): Promise<string | undefined> {
  const name = (await folder.names()).find((one) => readTempName(one)?.complete)
  return name === undefined ? undefined : await folder.read(name)
}
