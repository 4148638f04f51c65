// Whether the panel shows a key in the frame that shows the key itself. Apart from the timing, which it would disturb.
import { placeCaret } from './typing.mjs'

const words = 'Varnish the new tiller'

/** Types an item and compares, in the first task after each key's frame, the panel's words with the text's. */
export async function checkPanel(page) {
  await placeCaret(page, 'end')
  await page.keyboard.type('\n\n### This week\n- [ ] ')
  await page.evaluate(() => {
    const seen = []
    Object.assign(globalThis, { benchPanel: seen })
    addEventListener('keydown', () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          const content = document.querySelector('.cm-content')
          const { state } = (content.cmTile ?? content.cmView).view
          const item = state.doc.lineAt(state.selection.main.head).text.replace('- [ ] ', '').trim()
          const panel = document.querySelector('.panel')?.textContent ?? ''
          seen.push(panel.includes(item))
        }
        channel.port2.postMessage(null)
      })
    })
  })
  await page.keyboard.type(words, { delay: 40 })
  await page.waitForTimeout(200)
  const seen = await page.evaluate(() => globalThis.benchPanel)
  await page.context().close()
  return { keys: seen.length, same: seen.filter(Boolean).length }
}
