import { lstatSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keepTexts } from '../../../src/main/folder/kept-texts.ts'
import { tempFolder } from '../temp-folder.ts'

test('of the texts that are kept, the one that was asked for longest ago makes room', async () => {
  const files = await tempFolder({ 'a.md': 'rope', 'b.md': 'tar!', 'c.md': 'oil!' })
  // Room for two of them, each with its folded form.
  const kept = keepTexts(16)
  const loaded: string[] = []
  const ask = (name: string) => {
    const file = files.at(name)
    const stat = lstatSync(file, { bigint: true })
    return kept.textOf(file, stat, () => {
      loaded.push(name)
      return 'four'
    })
  }
  for (const name of ['a.md', 'b.md', 'a.md', 'c.md', 'a.md', 'b.md']) ask(name)
  expect(loaded).toEqual(['a.md', 'b.md', 'c.md', 'b.md'])
})
