// Types into a page and says how long each key took to be painted.
//
// Keys are sent through the DevTools protocol, so they pass the browser's own input path. A key's time runs from the
// event's timestamp, set when the browser made it, to the first task after the animation frame that follows: that frame's
// style, layout and paint are done by then. The frame clock is lifted by the caller's launch flags, as at 60 Hz every key
// gains up to 16 ms of waiting, which hides a twofold difference in work. CPU is the renderer's main thread, idle work
// included, by its own clock; other load hardly moves it.
import { median, quantile, randomFrom } from './stats.mjs'
import { typed } from './texts.mjs'

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} CDPSession
 */

const warmUpKeys = 15

/** Runs in the page before its own scripts. */
function sample() {
  /** @type {typeof globalThis.benchSamples} */
  const samples = []
  const view = () => {
    const content = document.querySelector('.cm-content')
    return (content?.cmTile ?? content?.cmView)?.view
  }
  Object.assign(globalThis, { benchSamples: samples, benchView: view })
  const channel = new MessageChannel()
  /** @type {{ key: number, frame: number }[]} */
  const waiting = []
  channel.port1.onmessage = () => {
    for (const { key, frame } of waiting.splice(0)) {
      samples.push({ key, frame, painted: performance.now() })
    }
  }
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.length > 1 && event.key !== 'Enter') return
      const key = event.timeStamp
      requestAnimationFrame((frame) => {
        waiting.push({ key, frame })
        channel.port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/**
 * Opens the page in its own context; `ready` waits until its editor has the text.
 * @param {import('playwright').Browser} browser
 * @param {import('./pages.mjs').OpenedPage} opened
 */
export async function openPage(browser, { url, ready }) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 } })
  const page = await context.newPage()
  await page.addInitScript(sample)
  await page.goto(url)
  await ready(page)
  await page.evaluate(() => document.fonts.ready)
  return page
}

/**
 * Puts the caret at the end of the text, into its second line (`top`), or into an empty line near its middle.
 * @param {Page} page
 * @param {string} where
 */
export async function placeCaret(page, where) {
  await page.evaluate((place) => {
    const view = globalThis.benchView()
    if (!view) throw new Error('The page has no editor.')
    const { doc } = view.state
    const at = place === 'end' ? doc.lines : place === 'top' ? 2 : Math.ceil(doc.lines / 2)
    let line = doc.line(at)
    while (place === 'mid' && line.text !== '' && line.number < doc.lines) {
      line = doc.line(line.number + 1)
    }
    view.dispatch({ selection: { anchor: line.to }, scrollIntoView: true })
    view.focus()
  }, where)
}

/**
 * Types `keys` keys at 14 to 36 a second, once the page rests, or `afterMs` from now, beside what it has to do. A page that is warm was typed
 * into before. Times in milliseconds.
 * @param {import('playwright').Page} page
 * @param {{ keys: number, seed: number, afterMs?: number | undefined, isWarm?: boolean }} options
 */
export async function typeKeys(page, { keys, seed, afterMs, isWarm = false }) {
  const session = await clockedSession(page)
  const random = randomFrom(seed)
  if (afterMs === undefined) await untilAtRest(session)
  else await pause(afterMs)
  for (let key = isWarm ? warmUpKeys - 3 : 0; key < warmUpKeys; key++) {
    await press(session, typed[key])
    await pause(40)
  }
  await page.evaluate(() => globalThis.benchSamples.splice(0))
  const before = await clocks(session)
  for (let key = 0; key < keys; key++) {
    const next = performance.now() + 28 + random() * 44
    await press(session, typed[(warmUpKeys + key) % typed.length])
    await pause(Math.max(0, next - performance.now()))
  }
  // What a key puts off to idle time is part of its price.
  await pause(600)
  const after = await clocks(session)
  /** @param {string} clock */
  const perKey = (clock) => ((timeOf(after, clock) - timeOf(before, clock)) * 1000) / keys
  const times = await page.evaluate(() =>
    globalThis.benchSamples.map(({ key, painted }) => painted - key),
  )
  return {
    keys: times.length,
    p50: median(times),
    p95: quantile(times, 0.95),
    cpuPerKey: perKey('TaskDuration'),
    scriptPerKey: perKey('ScriptDuration'),
    stylePerKey: perKey('RecalcStyleDuration'),
    layoutPerKey: perKey('LayoutDuration'),
    times: times.map((time) => Math.round(time * 100) / 100),
  }
}

/**
 * A session of the DevTools protocol that knows what the renderer's main thread has spent.
 * @param {Page} page
 */
export async function clockedSession(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

/**
 * A long note is read, and its weeks are matched, after it is shown: that is work of its opening, and none of the keys. Between the two it waits
 * for the host, so one quiet moment is not yet rest.
 * @param {CDPSession} session
 */
export async function untilAtRest(session) {
  let quiet = 0
  for (let tries = 0; tries < 75 && quiet < 2; tries++) {
    const before = await clocks(session)
    await pause(400)
    const after = await clocks(session)
    const worked = timeOf(after, 'TaskDuration') - timeOf(before, 'TaskDuration')
    quiet = worked < 0.024 ? quiet + 1 : 0
  }
}

/**
 * @param {CDPSession} session
 * @param {string | undefined} char
 */
async function press(session, char = '') {
  const isEnter = char === '\n'
  const key = isEnter
    ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }
    : { key: char, windowsVirtualKeyCode: char.toUpperCase().charCodeAt(0) }
  const text = isEnter ? '\r' : char
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

/**
 * What the renderer's main thread has spent so far, in seconds, by its own clock.
 * @param {CDPSession} session
 */
async function clocks(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

/**
 * @param {ReadonlyMap<string, number>} spent
 * @param {string} clock
 */
function timeOf(spent, clock) {
  return spent.get(clock) ?? Number.NaN
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((done) => setTimeout(done, ms))
}
