import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { createReadingPool } from '../../../src/main/folder/reading-pool.ts'
import { readManners } from '../../support/manners.ts'

let folder: string
let worker: URL

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carryover-test-'))
  const entry = 'src/main/folder/reading-worker.ts'
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'reading-worker.mjs' } },
    },
  })
  worker = pathToFileURL(join(folder, 'reading-worker.mjs'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function pool(count: number) {
  const made = createReadingPool(worker, count)
  onTestFinished(() => made.close())
  return made
}

const path = 'a.md' as NotePath

test('a text is read on another thread as it would be here, with the context that goes with it', async () => {
  const { read } = pool(2)
  const people = { people: ['zorbo'] }
  const texts = readManners().map(({ text }) => text)
  for (const context of [{}, people, {}]) {
    const readings = await Promise.all(texts.map((text) => read(path, text, context)))
    expect(readings).toEqual(texts.map((text) => readingOf(path, text, context)))
  }
})

test('a thread that ends fails what it was asked, and the next text is read all the same', async () => {
  const broken = createReadingPool(pathToFileURL('/no/such/worker.mjs'), 1)
  await expect(broken.read(path, 'text', {})).rejects.toThrow(/worker|module|find/i)
  const made = pool(1)
  const asked = made.read(path, '# A\n', {})
  await made.close()
  await expect(asked).rejects.toThrow(/ended/)
  expect(await made.read(path, '# A\n', {})).toMatchObject({ title: 'A' })
})

test('threads end when there is nothing to read, and the next text is read by new ones', async () => {
  const made = createReadingPool(worker, 1, 0)
  onTestFinished(() => made.close())
  for (const title of ['A', 'B']) {
    expect(await made.read(path, `# ${title}\n`, {})).toMatchObject({ title })
    await expect.poll(() => made.running()).toBe(0)
  }
})
