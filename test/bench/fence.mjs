// A fence that is opened at the top of a long text: everything below it becomes code by one key.
import { builtModule } from './built.mjs'
import { textOf } from './pages.mjs'
import { clockedSession, placeCaret, untilAtRest } from './typing.mjs'

/**
 * Types the third backtick; milliseconds until it is painted and until the panel has no item any more.
 * @param {import('playwright').Page} page
 */
export async function fenceTimes(page) {
  await placeCaret(page, 'top')
  await untilAtRest(await clockedSession(page))
  await page.keyboard.type('``')
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    globalThis.benchSamples.splice(0)
    Object.assign(globalThis, { benchRight: undefined })
    addEventListener(
      'keydown',
      (event) => {
        const look = () => {
          if (document.querySelector('.panel [role=checkbox]')) requestAnimationFrame(look)
          else globalThis.benchRight = performance.now() - event.timeStamp
        }
        requestAnimationFrame(look)
      },
      { once: true, capture: true },
    )
  })
  await page.keyboard.type('`')
  await page.waitForFunction(
    () => globalThis.benchRight !== undefined && globalThis.benchSamples.length > 0,
    undefined,
    { timeout: 60_000 },
  )
  const times = await page.evaluate(() => {
    const [first] = globalThis.benchSamples
    return { painted: first ? first.painted - first.key : Number.NaN, right: globalThis.benchRight }
  })
  return times
}

/**
 * How long the whole text takes to read, in milliseconds.
 * @param {number} lines
 */
export async function fullReadingMs(lines) {
  const { readNote } = await builtModule('note')
  const text = textOf(lines)
  const start = performance.now()
  readNote(text)
  return performance.now() - start
}
