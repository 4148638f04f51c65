import { readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/contract.ts'
import { openNote, saveNote } from '../../../src/main/folder/note-files.ts'
import { mergeTexts } from '../../../src/notes/merge.ts'
import { figure, runs } from '../../support/long.ts'
import { watchedDisk } from '../faulty-disk.ts'
import { tempFolder } from '../temp-folder.ts'

const path = 'a.md' as NotePath
const start = Array.from({ length: 8 }, (_, at) => `- line ${at}`).join('\n')

const edit = fc.record({ line: fc.nat(7), kind: fc.constantFrom('change', 'insert') })
const plan = fc.record({
  ours: fc.array(edit, { minLength: 1, maxLength: 5 }),
  /** Before which of our file calls the other program writes. */
  theirs: fc.array(fc.record({ edit, call: fc.nat(160) }), { maxLength: 5 }),
})

test('whatever another program writes, and between which of our file calls, both its words and ours can be found', async () => {
  const count = runs(120, 2_000)
  await fc.assert(
    fc.asyncProperty(plan, async ({ ours, theirs }) => {
      const folder = await tempFolder({ 'a.md': start })
      const file = folder.at('a.md')
      const owed: string[] = []
      let calls = 0
      const disk = watchedDisk(() => {
        for (const [at, one] of theirs.entries()) {
          if (one.call !== calls) continue
          const words = `theirs${at}.`
          owed.push(words)
          writeFileSync(file, withEdit(readFileSync(file, 'utf8'), one.edit, words))
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
    what: 'write the note in place before any of our file calls, on the same or on other lines',
    runs: count,
    found: '0 words of either side lost',
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
