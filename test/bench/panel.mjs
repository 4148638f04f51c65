// When the panel shows a key, beside the key's own paint. Apart from the other timing, which it would disturb.
import { placeCaret } from './typing.mjs'

const words = 'Varnish the new tiller'

/**
 * Types an item; for each key the milliseconds until it was painted, and until the panel had the item's words.
 * @param {import('playwright').Page} page
 */
export async function panelTimes(page) {
  await placeCaret(page, 'end')
  await page.keyboard.type('\n\n### This week\n- [ ] ')
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    /** @type {typeof globalThis.benchPanel} */
    const seen = []
    Object.assign(globalThis, { benchPanel: seen })
    const isShown = () => {
      const state = globalThis.benchView()?.state
      if (!state) return false
      const item = state.doc.lineAt(state.selection.main.head).text.replace('- [ ] ', '').trim()
      return document.querySelector('.panel')?.textContent?.includes(item) === true
    }
    addEventListener('keydown', (event) => {
      const key = event.timeStamp
      /** @type {(typeof seen)[number]} */
      const times = {}
      seen.push(times)
      const look = () => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => {
            times.painted ??= performance.now() - key
            if (isShown()) times.shown = performance.now() - key
            else look()
          }
          channel.port2.postMessage(null)
        })
      }
      look()
    })
  })
  await page.keyboard.type(words, { delay: 60 })
  await page.waitForFunction(() => globalThis.benchPanel.every(({ shown }) => shown !== undefined))
  const seen = await page.evaluate(() => globalThis.benchPanel)
  await page.context().close()
  return seen
}
