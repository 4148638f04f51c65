import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { endingMs } from '../../../src/main/end-within.ts'
import { nodeProgram } from '../node-program.ts'

const main = resolve(import.meta.dirname, '../../../src/main')

test('a host whose main thread is held ends all the same', async () => {
  const host = spawn(process.execPath, [await nodeProgram('crash/held-host.ts')], {
    stdio: 'inherit',
  })
  onTestFinished(() => void host.kill('SIGKILL'))
  const [code, signal] = await once(host, 'exit')
  expect({ code, signal }).toEqual(
    process.platform === 'win32' ? { code: 1, signal: null } : { code: null, signal: 'SIGKILL' },
  )
})

test('both hosts are bounded by less than the two seconds that are promised', () => {
  expect(endingMs).toBeLessThan(2000)
  for (const host of ['cli.ts', 'index.ts']) {
    const text = readFileSync(resolve(main, host), 'utf8')
    expect(text, host).toContain('endWithin(endingMs)')
    expect(text, host).toContain('of endingSignals) process.on(signal')
  }
})
