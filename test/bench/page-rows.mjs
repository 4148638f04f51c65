// Rows 11, 13 and 15: the page beside its folder.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { runOnFolder } from './note-folders.mjs'
import { addressOf, listening } from './pages.mjs'
import { figureOf } from './report.mjs'
import { meetingLog } from './texts.mjs'
import { openPage, placeCaret, typeKeys } from './typing.mjs'

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').Browser} Browser
 */

const root = resolve(import.meta.dirname, '../..')
const note = 'Sail loft.md'

/**
 * Figures of a folder of `count` notes; each round starts hosts, and for rows 13 browsers, of its own.
 * @param {{
 *   browser: Browser, launch: () => Promise<Browser>, place: string, folders: import('./note-folders.mjs').NoteFolders,
 *   count: number, rounds: number, keys: number, tell: (line: string) => void
 * }} options
 */
export async function measurePages({ browser, launch, place, folders, count, rounds, keys, tell }) {
  const { root: many, data: kept } = folders.readOf(count)
  const none = mkdtempSync(join(place, 'notes-'))
  const part = `${count.toLocaleString('en')} notes`
  const [typing, held] = [figureOf('11a', part), figureOf('11b', part)]
  const [start, startMany] = [figureOf('13a', part), figureOf('13b', part)]
  const outside = figureOf('15', part)
  const blank = await startBlank()
  try {
    for (let round = 0; round < rounds; round++) {
      for (const folder of [many, none]) {
        writeFileSync(join(folder, note), meetingLog('Sail loft', 478))
      }
      const empty = await startHost(none, place)
      const blankMs = await firstPaintMs(launch, blank.url)
      const emptyMs = await firstPaintMs(launch, empty.address)
      await empty.stop()
      start.rounds.push(emptyMs / blankMs)

      const atStart = await startHost(many, place)
      startMany.rounds.push((await firstPaintMs(launch, atStart.address)) / emptyMs)
      await atStart.stop()

      const unread = await startHost(many, place)
      const busyPage = await openLoft(browser, unread)
      const busy = await typeKeys(busyPage, { keys, seed: round + 1, afterMs: 100 })
      await busyPage.context().close()
      held.rounds.push(await unread.stop())

      const known = await startHost(many, place, kept)
      const page = await openLoft(browser, known)
      await untilRead(page)
      const idle = await typeKeys(page, { keys, seed: round + 1 })
      typing.rounds.push(busy.p95 / idle.p95)
      await placeCaret(page, 'top')
      outside.rounds.push(await outsideRatio(page, many))
      await page.context().close()
      await known.stop()
      tell(`Pages: round ${round + 1} of ${rounds}`)
    }
  } finally {
    blank.stop()
  }
  return [typing, held, start, startMany, outside]
}

/**
 * The note that is typed into, found by its name (of many notes the list draws only those in sight), with the caret in its middle.
 * @param {Browser} browser
 * @param {{ readonly address: string }} host
 */
async function openLoft(browser, host) {
  const page = await openPage(browser, { url: host.address, ready: editable })
  await page.keyboard.press('Control+p')
  await page.locator('[role=combobox]:focus').fill('Sail loft')
  await page.keyboard.press('Enter')
  await page.locator('.cm-content', { hasText: 'Sail loft' }).waitFor()
  await placeCaret(page, 'mid')
  return page
}

/** @param {Page} page */
async function untilRead(page) {
  await page.waitForFunction(() => document.querySelector('.reading') === null, undefined, {
    timeout: 900_000,
  })
}

/**
 * A host with new data, or those of an earlier one. `stop` gives for how many milliseconds its event loop was held at most.
 * @param {string} folder
 * @param {string} place
 */
async function startHost(folder, place, data = mkdtempSync(join(place, 'data-'))) {
  const heldFile = join(data, 'held')
  const watch = join(import.meta.dirname, 'watch-event-loop.mjs')
  const host = spawn(
    process.execPath,
    ['--import', watch, 'out/main/cli.js', 'serve', folder, '--no-open'],
    {
      cwd: root,
      env: { ...process.env, CARRYOVER_DATA: data, HELD_FILE: heldFile },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return {
    address: await addressOf(host),
    async stop() {
      const ended = new Promise((done) => host.once('exit', done))
      host.kill('SIGTERM')
      await ended
      const held = Number(readFileSync(heldFile, 'utf8'))
      return held
    },
  }
}

/**
 * From starting a browser until its page has painted an editor with a text; of a page without one, its first paint.
 * @param {() => Promise<Browser>} launch
 * @param {string} url
 */
async function firstPaintMs(launch, url) {
  const start = performance.now()
  const browser = await launch()
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'commit' })
  await editable(page)
  const ms = performance.now() - start
  await browser.close()
  return ms
}

/** @param {Page} page */
async function editable(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-blank]') !== null ||
      (document.querySelector('.cm-content[contenteditable=true]')?.textContent ?? '') !== '',
  )
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
  )
}

async function startBlank() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Blank</title><body data-blank></body>')
  })
  const port = await listening(server)
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

/**
 * Until the panel shows an item that another program wrote, over a walk of the folder plus 100 ms.
 * @param {Page} page
 * @param {string} folder
 */
async function outsideRatio(page, folder) {
  const data = mkdtempSync(join(folder, '..', 'data-'))
  const { ms: walkMs } = runOnFolder('walk', folder, data)
  rmSync(data, { recursive: true })
  const words = 'Fetch the spare anchor'
  const shown = page.waitForFunction(
    (item) => document.querySelector('.panel')?.textContent?.includes(item),
    words,
    { polling: 'raf' },
  )
  const file = join(folder, note)
  const text = readFileSync(file, 'utf8')
  const start = performance.now()
  writeFileSync(file, text.replace('### This week\n', `### This week\n- [ ] ${words} (Ada)\n`))
  await shown
  return (performance.now() - start) / (walkMs + 100)
}
