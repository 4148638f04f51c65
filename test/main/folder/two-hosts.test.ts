import { renameSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { confinedDisk } from '../../../src/main/folder/confined-disk.ts'
import type { Disk } from '../../../src/main/folder/disk.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { mergeTexts } from '../../../src/notes/text/merge.ts'
import { figure, runs } from '../../support/long.ts'
import { tempFolder } from '../temp-folder.ts'

const path = 'a.md' as NotePath
const start = Array.from({ length: 8 }, (_, at) => `- line ${at}`).join('\n')

const edit = fc.record({ line: fc.nat(7), kind: fc.constantFrom('change', 'insert') })
/** Rounds in which each host may type and then save, both at once; `looks` reads what the other one saved. */
const plan = fc.array(
  fc.record({
    edits: fc.tuple(fc.option(edit), fc.option(edit)),
    looks: fc.tuple(fc.boolean(), fc.boolean()),
  }),
  { minLength: 1, maxLength: 8 },
)

type Host = { readonly folder: Folder; text: string; base: string; version: Version }

/**
 * Disks of two hosts. Between the last look at the old file and the call that takes its place nobody can see what the
 * other one does (decision 58): there that call fails, and `met` counts it. Everything else comes as it comes.
 */
function disksOfTwo(root: string, met: () => void): readonly Disk[] {
  const file = join(root, path)
  let replaced = 0
  return [0, 1].map(() => {
    const disk = confinedDisk(root)
    let seen = 0
    return {
      ...disk,
      stat(at) {
        if (at === file) seen = replaced
        return disk.stat(at)
      },
      async rename(from, to) {
        if (to === file && seen !== replaced) {
          met()
          throw Object.assign(new Error('The other host was there.'), { code: 'EBUSY' })
        }
        renameSync(from, to)
        replaced++
      },
    }
  })
}

async function openHost(root: string, disk: Disk | undefined): Promise<Host> {
  const folder = await Folder.open(root, {
    ...(disk ? { disk } : {}),
    read: readingOf,
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  const { text, version } = await folder.notes.open(path)
  return { folder, text, base: text, version }
}

/** As the page does: what the other one wrote is merged, and saved again. */
async function save(host: Host): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const { text } = host
    const outcome = await host.folder.notes
      .save(path, { text, base: host.version })
      .catch((error: unknown) => {
        if (error instanceof ApiError) return null
        throw error
      })
    // As the page does where a save fails: once more.
    if (!outcome) continue
    if (outcome.kind === 'gone') throw new Error('The note is gone.')
    if (outcome.kind === 'saved') {
      host.version = outcome.version
      host.base = text
      return
    }
    take(host, outcome)
  }
  throw new Error('Saving comes to no end.')
}

function take(host: Host, { text, version }: { text: string; version: Version }): void {
  host.text = mergeTexts({ base: host.base, ours: host.text, theirs: text }).text
  host.base = text
  host.version = version
}

test('two hosts on one folder lose nothing of each other’s, whenever they save but in the one moment that can’t be seen', async () => {
  const count = runs(10, 1_000)
  let moments = 0
  await fc.assert(
    fc.asyncProperty(plan, async (rounds) => {
      const files = await tempFolder({ 'a.md': start })
      const [one, other] = disksOfTwo(files.path, () => moments++)
      const hosts = [await openHost(files.path, one), await openHost(files.path, other)] as const
      const owed: string[] = []
      for (const [round, { edits, looks }] of rounds.entries()) {
        await Promise.all(
          hosts.map(async (host, at) => {
            if (looks[at]) take(host, await host.folder.notes.open(path))
            const one = edits[at]
            if (!one) return
            const words = `host${at}-${round}.`
            owed.push(words)
            host.text = withEdit(host.text, one, words)
            await save(host)
          }),
        )
      }
      for (const host of hosts) await save(host)
      await save(hosts[0])
      for (const { folder } of hosts) await folder.close()
      const names = await readdir(files.path)
      expect(names.filter((name) => name.startsWith('.'))).toEqual([])
      const found = await Promise.all(names.map((name) => readFile(files.at(name), 'utf8')))
      const lost = owed.filter((words) => !found.some((text) => text.includes(words)))
      expect(lost).toEqual([])
      expect(hosts[0].text).toBe(await files.read('a.md'))
    }),
    { numRuns: count },
  )
  figure({
    area: 'Other writers',
    what: 'two hosts on one folder that type and save at the same moments',
    runs: count,
    found: `0 texts lost, both findable; ${moments} times in the moment that decision 58 tells of`,
  })
})

function withEdit(text: string, { line, kind }: { line: number; kind: string }, words: string) {
  const lines = text.split('\n')
  const at = Math.min(line, lines.length - 1)
  if (kind === 'insert') lines.splice(at, 0, `- ${words}`)
  else lines[at] = `${lines[at]} ${words}`
  return lines.join('\n')
}
