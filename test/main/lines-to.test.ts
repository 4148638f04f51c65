import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { linesTo } from '../../src/main/lines-to.ts'

test('lines that nobody reads any more are dropped, and no failure is told of them', async () => {
  const reader = spawn(process.execPath, ['-e', ''], { stdio: ['pipe', 'ignore', 'ignore'] })
  await once(reader, 'exit')
  const tell = linesTo(reader.stdin)
  expect(() => tell('Something went wrong.')).not.toThrow()
  // Without a listener of its own the failure would end this process, or be told by the very stream that failed.
  expect(reader.stdin.listenerCount('error')).toBeGreaterThan(0)
  await expect.poll(() => reader.stdin.destroyed).toBe(true)
  expect(() => tell('And again.')).not.toThrow()
})
