import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { findChromium } from '../../scripts/chromium.mjs'
import { serve } from './fixtures.ts'

// A page in a Chromium that tells nobody of its traffic. Playwright is sent every byte that a socket brings to the page,
// which for a note of megabytes takes several times as long as showing it.

/**
 * How long it takes from the click on a note until its first words are painted, in milliseconds, in a page that has shown
 * another note before; the host and what it keeps are new each time.
 */
export async function timeToText(
  folder: string,
  { first, path, words }: { readonly first: string; readonly path: string; readonly words: string },
): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'carryover-data-'))
  const { server, address } = await serve(folder, { ...process.env, CARRYOVER_DATA: data })
  const browser = spawn((await findChromium()) ?? '', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'],
    ...['--window-size=1360,820', 'about:blank'],
  ])
  try {
    const run = await pageAt(browser, address)
    await until(() => run(`document.querySelector('[data-path="${first}"]') !== null`))
    await run(`document.querySelector('[data-path="${first}"]').click()`)
    await until(() =>
      run(`document.querySelector('[data-path="${first}"][aria-current]') !== null`),
    )
    // The host reads the folder first; a window that has been open for a while is what most notes are opened in.
    await pause(8000)
    return Number(await run(clicking(path, words)))
  } finally {
    browser.kill()
    server.kill('SIGKILL')
    await rm(data, { recursive: true, force: true })
  }
}

/** Clicks, and gives the time until a frame with the words has been painted. */
function clicking(path: string, words: string): string {
  return `new Promise((done) => {
    const begun = performance.now()
    document.querySelector('[data-path="${path}"]').click()
    const look = () => {
      if (!document.querySelector('.cm-content')?.textContent.includes('${words}'))
        return requestAnimationFrame(look)
      const painted = new MessageChannel()
      painted.port1.onmessage = () => done(Math.round(performance.now() - begun))
      requestAnimationFrame(() => painted.port2.postMessage(null))
    }
    look()
  })`
}

/** Opens the address in a page, and gives what runs an expression there. */
async function pageAt(browser: ChildProcess, address: string) {
  const socket = new WebSocket(await debuggerOf(browser))
  await new Promise((opened) => socket.once('open', opened))
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.on('message', (message) => {
    const answer = JSON.parse(String(message)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  let last = 0
  const send = (method: string, params: object, sessionId?: string) =>
    new Promise<Answer['result']>((done) => {
      const id = ++last
      waiting.set(id, ({ result }) => done(result))
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
  const { targetId } = (await send('Target.createTarget', { url: address })) ?? {}
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) ?? {}
  return async (expression: string): Promise<unknown> => {
    const asked = { expression, awaitPromise: true, returnByValue: true }
    return (await send('Runtime.evaluate', asked, sessionId))?.result?.value
  }
}

type Answer = {
  readonly id?: number
  readonly result?: {
    readonly targetId?: string
    readonly sessionId?: string
    readonly result?: { readonly value?: unknown }
  }
}

async function debuggerOf({ stderr }: ChildProcess): Promise<string> {
  return await new Promise((found) => {
    stderr?.on('data', (said) => {
      const address = /ws:\/\/\S+/.exec(String(said))?.[0]
      if (address !== undefined) found(address)
    })
  })
}

async function until(isSo: () => Promise<unknown>): Promise<void> {
  while ((await isSo()) !== true) await pause(50)
}
