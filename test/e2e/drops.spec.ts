import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const address = 'http://192.0.2.1/dropped'

test('an address that is dropped leads nowhere: outside of the text it is held, in the text it is text', async ({
  folder,
  start,
}) => {
  await folder.write('deck.md', '# Deck crew 2026-11-16\n\n- [ ] Sand the rail (Ada)\n')
  const window = await (await start()).open()
  const { page } = window
  await window.openNote('deck.md')
  // Parts of the page that come after its first note
  await page.waitForLoadState('networkidle')
  const before = page.url()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const browser = await page.context().newCDPSession(page)
  const drop = async (x: number, y: number) => {
    const data = {
      items: ['text/uri-list', 'text/plain'].map((mimeType) => ({ mimeType, data: address })),
      dragOperationsMask: 1,
    }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await browser.send('Input.dispatchDragEvent', { type, x, y, data })
    }
  }
  const places = ['banner', 'contentinfo', 'complementary', 'navigation'] as const
  for (const role of places) {
    for (const one of await page.getByRole(role).all()) {
      const box = await one.boundingBox()
      if (box) await drop(box.x + box.width / 2, box.y + box.height / 2)
    }
  }
  const held = await page.evaluate((dropped) => {
    const all = [...document.querySelectorAll('body, body *:not(.cm-content, .cm-content *)')]
    return all
      .filter((one) => !one.matches('input:read-write, textarea:read-write'))
      .flatMap((one) =>
        ['dragover', 'drop'].map((kind) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.setData('text/uri-list', dropped)
          dataTransfer.setData('text/plain', dropped)
          const how = { dataTransfer, bubbles: true, cancelable: true }
          return one.dispatchEvent(new DragEvent(kind, how))
            ? `${one.tagName}.${one.className}`
            : null
        }),
      )
  }, address)
  expect(held.length).toBeGreaterThan(100)
  expect(held.filter((one) => one !== null)).toEqual([])

  const text = page.getByRole('textbox', { name: 'Text of the note' })
  const box = await text.boundingBox()
  if (!box) throw new Error('No text')
  await drop(box.x + box.width / 2, box.y + 60)
  await expect(text).toContainText(address)
  await expect.poll(() => folder.read('deck.md')).toContain(address)
  expect([page.url(), asked]).toEqual([before, []])
})
