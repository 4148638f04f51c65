import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { confinedDisk } from '../../../src/main/folder/confined-disk.ts'
import type { Disk } from '../../../src/main/folder/disk.ts'
import { openNote, saveNote } from '../../../src/main/folder/note-files.ts'
import { mergeTexts } from '../../../src/notes/text/merge.ts'
import { figure, runs } from '../../support/long.ts'
import { watchedDisk } from '../faulty-disk.ts'
import { tempFolder } from '../temp-folder.ts'

const path = 'a.md' as NotePath
const start = Array.from({ length: 8 }, (_, at) => `- line ${at}`).join('\n')

const edit = fc.record({ line: fc.nat(7), kind: fc.constantFrom('change', 'insert') })
const plan = fc.record({
  ours: fc.array(edit, { minLength: 1, maxLength: 5 }),
  /** Before which of our file calls the other program writes, into the file or by a new file in its place. */
  theirs: fc.array(
    fc.record({ edit, call: fc.nat(200), how: fc.constantFrom('in place', 'replaced') }),
    { maxLength: 5 },
  ),
})

test('whatever another program writes, and between which of our file calls, both its words and ours can be found', async () => {
  const count = runs(120, 2_000)
  const written = { 'in place': 0, replaced: 0 }
  await fc.assert(
    fc.asyncProperty(plan, async ({ ours, theirs }) => {
      const folder = await tempFolder({ 'a.md': start })
      const file = folder.at('a.md')
      const owed: string[] = []
      let calls = 0
      const waiting = theirs.map((one, at) => ({ ...one, words: `theirs${at}.` }))
      const disk = watchedDisk((call) => {
        for (const one of waiting.filter(({ call: from }) => from <= calls)) {
          // The one call that takes the old file's place can't be told apart from theirs: that limit is in the README.
          if (one.how === 'replaced' && call === 'rename') continue
          waiting.splice(waiting.indexOf(one), 1)
          owed.push(one.words)
          written[one.how]++
          const theirText = withEdit(readFileSync(file, 'utf8'), one.edit, one.words)
          if (one.how === 'in place') writeFileSync(file, theirText)
          else {
            writeFileSync(`${file}.new`, theirText)
            renameSync(`${file}.new`, file)
          }
        }
        calls++
        return undefined
      })
      const ground = { disk, root: folder.path }
      const opened = await openNote(ground, path)
      let { text, version } = { text: opened?.text ?? '', version: opened?.version }
      let base = text
      for (const [at, one] of ours.entries()) {
        const words = `ours${at}.`
        owed.push(words)
        text = withEdit(text, one, words)
        for (let tries = 0; tries < 20 && version; tries++) {
          const outcome = await saveNote(ground, path, { text, base: version })
          if (outcome.kind === 'gone') throw new Error('The note is gone.')
          version = outcome.version
          if (outcome.kind === 'saved') {
            base = text
            break
          }
          text = mergeTexts({ base, ours: text, theirs: outcome.text }).text
          base = outcome.text
        }
      }
      const names = await readdir(folder.path)
      expect(names.filter((name) => name.startsWith('.'))).toEqual([])
      const found = await Promise.all(names.map((name) => readFile(folder.at(name), 'utf8')))
      for (const words of owed) {
        expect(
          found.some((one) => one.includes(words)),
          words,
        ).toBe(true)
      }
    }),
    { numRuns: count },
  )
  figure({
    area: 'Other writers',
    what: 'write the note in place or put another in its place before any of our file calls, on the same or on other lines',
    runs: count,
    found: `0 words of either side lost (${written['in place']} times in place, ${written.replaced} times replaced)`,
  })
})

test('between the last look at a note and its replacement lies one call', async () => {
  const count = runs(20, 1_000)
  const folder = await tempFolder({ 'a.md': start })
  const inner = confinedDisk(folder.path)
  const gapsMs: number[] = []
  let calls: string[] = []
  let looked = 0
  const disk: Disk = {
    ...inner,
    async stat(path) {
      const stat = await inner.stat(path)
      looked = performance.now()
      calls = []
      return stat
    },
    async rename(from, to) {
      await inner.rename(from, to)
      gapsMs.push(performance.now() - looked)
      expect(calls).toEqual([])
    },
    async open(...how) {
      calls.push('open')
      return await inner.open(...how)
    },
  }
  const ground = { disk, root: folder.path }
  let { version } = (await openNote(ground, path)) ?? {}
  for (let at = 0; at < count && version; at++) {
    const outcome = await saveNote(ground, path, { text: `${start}\n${at}`, base: version })
    expect(outcome.kind).toBe('saved')
    if (outcome.kind === 'saved') version = outcome.version
  }
  gapsMs.sort((a, b) => a - b)
  const at = (part: number) => (gapsMs[Math.floor(part * (count - 1))] ?? Number.NaN).toFixed(2)
  expect(gapsMs).toHaveLength(count)
  figure({
    area: 'Other writers',
    what: 'the time from the last look at a note to its replacement',
    runs: count,
    found: `${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100), ${at(1)} ms at most`,
  })
})

/** Adds the words, so that a text never loses what it had. */
function withEdit(text: string, { line, kind }: { line: number; kind: string }, words: string) {
  const lines = text.split('\n')
  const at = Math.min(line, lines.length - 1)
  if (kind === 'insert') lines.splice(at, 0, `- ${words}`)
  else lines[at] = `${lines[at]} ${words}`
  return lines.join('\n')
}
