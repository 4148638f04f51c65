import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { link } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { figure } from '../../support/long.ts'
import { nodeProgram } from '../node-program.ts'
import { tempFolder } from '../temp-folder.ts'

const before = 'the old text, which is longer\n'
const after = 'the new text\n'

test.each([
  ['a note', false],
  ['a note with two names', true],
])(
  'a process that is killed before any file call of a save leaves %s old or new, or a whole copy',
  async (what, hasTwoNames) => {
    const program = await nodeProgram('crash/save-and-die.ts')
    let wasSaved = false
    for (let count = 0; !wasSaved; count++) {
      const files = await tempFolder({ 'a.md': before })
      if (hasTwoNames) await link(files.at('a.md'), files.at('b.md'))
      const child = spawn(process.execPath, [program, files.path, String(count)], {
        stdio: 'inherit',
      })
      const [code] = await once(child, 'exit')
      wasSaved = code === 0
      const left = await files.read('a.md')
      if (!hasTwoNames || wasSaved) expect([before, after], `call ${count}`).toContain(left)

      const report = (error: unknown) => expect(error).toBeUndefined()
      const folder = await Folder.open(files.path, { read: readingOf, report })
      onTestFinished(() => folder.close())
      const names = await files.names()
      const texts = await Promise.all(names.map((name) => files.read(name)))
      expect(
        names.filter((name) => name.startsWith('.')),
        `call ${count}`,
      ).toEqual([])
      expect(
        texts.some((text) => text === before || text === after),
        `call ${count}`,
      ).toBe(true)
      if (wasSaved) expect(left).toBe(after)
      expect(count).toBeLessThan(60)
      if (wasSaved) {
        figure({
          area: 'Saves',
          what: `kill a process before each file call of a save of ${what}`,
          runs: count,
          found: '0 files in between',
        })
      }
    }
  },
)
