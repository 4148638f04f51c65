import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const hostile = [
  '# <img src=x onerror=alert(1)> 2026-11-16',
  '',
  '## This week',
  '- [ ] <script>alert(2)</script> (<b onclick=alert(3)>Ada</b>)',
  '- [ ] [press](javascript:alert(4)) (Ben)',
  '![x](http://192.0.2.1/pixel.png)',
  '<iframe src="http://192.0.2.1/"></iframe>',
  '',
].join('\n')

test('a note can run no code and cause no request', async ({ folder, start }) => {
  await folder.write('<b>x.md', hostile)
  await folder.write('a.md', hostile)
  const window = await (await start()).open()
  window.page.on('dialog', () => {
    throw new Error('A script of the note ran.')
  })
  await window.openNote('a.md')
  await expect.poll(async () => (await window.items()).length).toBe(2)
  await window.typeAtEnd('<svg onload=alert(5)>')
  await window.saved()
  // CodeMirror puts empty images of this class beside its widgets.
  const made = window.page.locator('img:not(.cm-widgetBuffer), iframe, script:not([src])')
  expect(await made.count()).toBe(0)
})

test('only https, http and mail links open, and only when asked', async ({ folder, start }) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop hands links to the system')
  await folder.write(
    'a.md',
    '# A 2026-11-16\n\n[bad](javascript:alert(1)) and [good](https://example.invalid/x)\n',
  )
  const window = await (await start()).open()
  await window.openNote('a.md')
  const opened: string[] = []
  window.page.context().on('page', (page) => opened.push(page.url()))
  await window.page.getByText('javascript:alert(1)').click({ modifiers: ['ControlOrMeta'] })
  expect(opened).toEqual([])
})
