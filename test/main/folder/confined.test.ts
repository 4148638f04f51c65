import { realpathSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methods } from '../../../src/api/contract.ts'
import { type ClosablePort, type Port, portPair } from '../../../src/api/port.ts'
import { confinedDisk } from '../../../src/main/folder/confined-disk.ts'
import type { Disk } from '../../../src/main/folder/disk.ts'
import { isInside } from '../../../src/main/folder/paths.ts'
import { argumentsWith, takesWords } from '../../support/any-arguments.ts'
import { figure, runs } from '../../support/long.ts'
import { socketPair } from '../../support/socket-pair.ts'
import { attackedHost } from '../attacked-host.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'
import { pathAttacks, pathPieces } from './path-attacks.ts'

// The folder of notes stands in the middle of files that are none of its business. Whatever a page sends, over either
// transport and by whatever method, no file call leaves the folder and no file outside changes or is told of.

const secret = 'SECRET of somebody else'
// What the app keeps for itself has words in it, but no paths.
const withoutPaths: ReadonlySet<string> = new Set(['saveMemory', 'saveSettings'])
const withPaths = methods.filter((method) => takesWords(method) && !withoutPaths.has(method))

describe.each([
  ['in memory', async () => portPair()],
  ['over a WebSocket', socketPair],
] as const)('%s', (transport, join) => {
  test('no path of the table leads out of the folder, by any method', async () => {
    const place = await attacked(await join())
    // The usual run takes two of the methods for each path, the long one all of them.
    const each = runs(2, withPaths.length)
    let tried = 0
    for (const [at, path] of pathAttacks.entries()) {
      for (let next = 0; next < each; next++) {
        const method = withPaths[(at + next * 3) % withPaths.length] ?? 'openNote'
        await place.send(method, argumentsWith(method, path))
        tried++
      }
    }
    await place.expectUntouched()
    expect(pathAttacks.length).toBeGreaterThanOrEqual(500)
    figure({
      area: 'Paths',
      what: `${pathAttacks.length} paths by hand, by ${each} methods each, ${transport}`,
      runs: tried,
      found: `${place.strayed.length} file calls outside`,
    })
  })

  test('no generated path leads out of the folder, by any method', async () => {
    const place = await attacked(await join())
    const times = runs(1000, 10_000)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withPaths), generatedPath, async (method, path) => {
        await place.send(method, argumentsWith(method, path))
        expect(place.strayed).toEqual([])
      }),
      { numRuns: times },
    )
    await place.expectUntouched()
    figure({
      area: 'Paths',
      what: `generated paths, ${transport}`,
      runs: times,
      found: `${place.strayed.length} file calls outside`,
    })
  })
})

const separator = fc.constantFrom('/', '/', '/', '\\', '//', '/./', '%2f')
const generatedPath = fc
  .tuple(
    fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...pathPieces), fc.string({ maxLength: 6 })), separator),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    fc.constantFrom('', 'secret.md', 'new.md', 'a.txt', '.md'),
  )
  .map(([pieces, end]) => pieces.flat().join('') + end)

async function attacked(ends: readonly [Port, ClosablePort]) {
  const all = await surroundings()
  const root = all.at('notes')
  const { disk, strayed } = recorded(confinedDisk(root), root)
  const host = await attackedHost({ root, ends, disk })
  const before = await outsideOf(all)
  const told: string[] = []
  return {
    strayed,
    async send(call: string, args: unknown[]): Promise<void> {
      const answer = await host.send(call, args)
      if (JSON.stringify(answer).includes(secret)) told.push(`${call} ${JSON.stringify(args)}`)
    },
    async expectUntouched(): Promise<void> {
      expect(told).toEqual([])
      expect(strayed).toEqual([])
      // A web address may be opened, by the only call that takes one.
      const files = host.handedOut.filter((one) => !/^https?:/.test(one))
      expect(files.filter((file) => !isInside(root, file))).toEqual([])
      expect(host.problems).toEqual([])
      expect(await outsideOf(all)).toEqual(before)
    },
  }
}

/** A folder of notes among others, with links of every kind that lead out of it. */
async function surroundings(): Promise<TempFolder> {
  const all = await tempFolder({
    'secret.md': secret,
    'outside/secret.md': secret,
    'notes-evil/secret.md': secret,
    'etc/secret.md': secret,
    'notes/a.md': '# A 2026-11-16\n- [ ] Coil the line (Ada)\n',
    'notes/sub/secret.md': 'a note that only has the same name',
  })
  await mkdir(all.at('notes/real'))
  for (const [name, target] of [
    ['link.md', '../secret.md'],
    ['absolute.md', all.at('secret.md')],
    ['link', '../outside'],
    ['sibling', '../notes-evil'],
    ['root', '/'],
    ['parent', '..'],
    ['chain', 'link'],
    ['chain.md', 'link.md'],
    ['loop', 'loop'],
    ['loop.md', 'loop2.md'],
    ['loop2.md', 'loop.md'],
    ['self', '.'],
    ['not-yet.md', '../outside/not-yet.md'],
    ['real/up', '../../outside'],
    ['real/up.md', '../link.md'],
  ] as const) {
    await symlink(target, all.at(`notes/${name}`))
  }
  return all
}

test('links that lead out are not followed, by any method', async () => {
  const place = await attacked(portPair())
  const links = ['link.md', 'absolute.md', 'link', 'sibling', 'root', 'parent', 'chain', 'chain.md']
  const more = ['loop', 'loop.md', 'self', 'not-yet.md', 'real/up', 'real/up.md', 'self/link.md']
  const below = [
    '',
    '/secret.md',
    '/new.md',
    '/deep/er/new.md',
    '/outside/secret.md',
    '/etc/secret.md',
  ]
  let tried = 0
  for (const link of [...links, ...more]) {
    for (const path of below.map((end) => link + end)) {
      for (const method of withPaths) {
        tried++
        await place.send(method, argumentsWith(method, path))
      }
    }
  }
  await place.expectUntouched()
  figure({ area: 'Paths', what: 'paths through links', runs: tried, found: '0 file calls outside' })
})

/** The disk with a list of the calls whose path leads out of the root. */
function recorded(disk: Disk, root: string): { disk: Disk; strayed: string[] } {
  const strayed: string[] = []
  const touching: ReadonlySet<string> = new Set([
    'open',
    'readdir',
    'mkdir',
    'rename',
    'link',
    'unlink',
  ])
  const look = (call: string, path: unknown) => {
    if (typeof path !== 'string' || !path.startsWith('/')) return
    if (!isInside(root, path)) strayed.push(`${call} ${path}`)
    if (touching.has(call) && !isInside(root, realNow(path === root ? root : dirname(path))))
      strayed.push(`${call} ${path}`)
  }
  const calls = Object.entries(disk).map(([name, call]) => [
    name,
    (...args: readonly unknown[]) => {
      for (const arg of args) look(name, arg)
      return call(...args)
    },
  ])
  return { disk: Object.fromEntries(calls) as Disk, strayed }
}

function realNow(path: string): string {
  for (let there = path; ; there = dirname(there)) {
    try {
      return realpathSync(there)
    } catch {
      if (there === dirname(there)) return there
    }
  }
}

async function outsideOf(all: TempFolder): Promise<string[]> {
  const entries = await readdir(all.path, { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (e) =>
      e.isFile() && !e.parentPath.startsWith(all.at('notes/')) && e.parentPath !== all.at('notes'),
  )
  const texts = files.map(async (e) => {
    const file = join(e.parentPath, e.name)
    return `${file}: ${await readFile(file, 'utf8')}`
  })
  return (await Promise.all(texts)).sort()
}
