import { expect, test } from 'vitest'
import { emptyMemory } from '../../../src/api/folder-memory.ts'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { createQuietly } from '../../../src/renderer/session/quietly.ts'
import { createRenaming } from '../../../src/renderer/session/renaming.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

const settled = () => new Promise((done) => setImmediate(done))

test('what was said of a note goes along with its name, and back with it when the rename is taken back', async () => {
  const store = createAppStore()
  store.getState().setMemory({
    ...emptyMemory,
    series: { ...emptyMemory.series, notes: { 'a.md': 'deck/t:deck' } },
  })
  const asked: string[] = []
  const rename = createRenaming({
    api: {
      followRename: async () => ({
        changed: [{ path: 'b.md' as NotePath, version: 'v' as Version, undo: [] }],
        left: [],
      }),
      editNote: async (path) => {
        asked.push(`links of ${path}`)
        return { kind: 'saved', version: 'v' as Version }
      },
    },
    store,
    files: {
      renameNote: async (from, to) => {
        asked.push(`${from} to ${to}`)
        return { kind: 'renamed', path: to as NotePath }
      },
    },
    autosave: { flushAll: async () => true },
    changeMemory: (change) => store.getState().setMemory(change(store.getState().memory)),
    quietly: createQuietly(store),
  })

  await rename('a.md' as NotePath, 'z.md')
  await settled()
  expect(store.getState().memory.series.notes).toEqual({ 'z.md': 'deck/t:deck' })

  store.getState().toasts[0]?.action?.run()
  await settled()
  expect(asked).toEqual(['a.md to z.md', 'z.md to a.md', 'links of b.md'])
  expect(store.getState().memory.series.notes).toEqual({ 'a.md': 'deck/t:deck' })
})
