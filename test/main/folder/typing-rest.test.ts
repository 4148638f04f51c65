import { expect, onTestFinished, test } from 'vitest'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { TypingRest } from '../../../src/main/folder/typing-rest.ts'
import { tempFolder } from '../temp-folder.ts'

/** A clock that goes on when somebody waits for it, and says what happens at each moment. */
function clock(onWait: (nowMs: number) => void = () => undefined) {
  let nowMs = 0
  return {
    now: () => nowMs,
    async wait(ms: number) {
      nowMs += ms
      onWait(nowMs)
    },
  }
}

test('while nobody types, texts are read one after the other', async () => {
  const { now, wait } = clock()
  const rest = new TypingRest({ now, wait })
  for (let text = 0; text < 100; text++) await rest.over()
  expect(now()).toBe(0)
})

test('after the last key reading waits for a pause of who types', async () => {
  const { now, wait } = clock()
  const rest = new TypingRest({ now, wait })
  rest.typed()
  await rest.over()
  for (let text = 0; text < 100; text++) await rest.over()
  expect(now()).toBe(400)
})

test('for who never stops typing ten texts are read each second', async () => {
  const { now, wait } = clock(() => rest.typed())
  const rest = new TypingRest({ now, wait })
  rest.typed()
  let texts = 0
  while (now() < 10_000) {
    await rest.over()
    texts++
  }
  expect(texts).toBe(101)
})

async function openFolder(notes: number, onRead: (at: number) => void) {
  const names = Array.from({ length: notes }, (_, at) => `note-${at}.md`)
  const files = await tempFolder(Object.fromEntries(names.map((name) => [name, '# Title\n'])))
  let read = 0
  const folder = await Folder.open(files.path, {
    async read(path, text, context) {
      onRead(read++)
      return await readingOf(path, text, context)
    },
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  return folder
}

test('many notes wait for who types, and are all read', async () => {
  const times: number[] = []
  const folder = await openFolder(210, (at) => {
    times.push(performance.now())
    if (at < 3) folder.typed()
  })
  const start = performance.now()
  folder.typed()
  await folder.settled()
  expect(times).toHaveLength(210)
  // Ten a second while somebody types.
  expect((times[2] ?? 0) - start).toBeGreaterThan(190)
})
