import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { serve, test } from './fixtures.ts'
import { NoteWindow } from './pages/NoteWindow.ts'

test.beforeEach(() => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has no port')
})

test('the address works as often as it is opened while the host runs', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n')
  const host = await start()
  const first = await host.open()
  const second = await host.open()
  await expect.poll(() => second.notes()).toEqual(['Other notes: Alpha'])
  await first.page.reload()
  await expect.poll(() => first.notes()).toEqual(['Other notes: Alpha'])
})

test('without the token the page shows no note', async ({ folder, start, browser }) => {
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  const origin = new URL(window.page.url()).origin
  const stranger = await browser.newContext()
  const page = await stranger.newPage()
  await page.goto(origin)
  await expect(page.getByText(/address/i).first()).toBeVisible()
  await expect(page.getByText('Alpha')).toHaveCount(0)
  await stranger.close()
})

test('every answer forbids scripts that are not ours', async ({ folder, start }) => {
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  const origin = new URL(window.page.url()).origin
  for (const path of ['/', '/nothing-here', '/..%2f..%2fetc/passwd']) {
    const answer = await window.page.request.get(origin + path)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  }
})

test('a part of the page that can’t be loaded is told as such, and the text stays', async ({
  folder,
  data,
  page,
}) => {
  await folder.write(
    '2026-11-09.md',
    '# Deck crew 2026-11-09\n\n## This week\n- [ ] Sand the rail (Ada)\n',
  )
  await folder.write(
    '2026-11-16.md',
    '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n',
  )
  const { server, address } = await serve(folder.path, {
    ...process.env,
    CARRYOVER_DATA: data,
    CARRYOVER_TODAY: '2026-11-21',
  })
  try {
    for (const part of ['take-back-week', 'Dialogs']) {
      await page.route(`**/assets/${part}-*.js`, (route) => route.fulfill({ status: 404 }))
    }
    await writeFile(join(data, 'settings.json'), '{"skipsPreview":true}')
    await page.goto(address)
    const window = await NoteWindow.ready(page)
    await window.openNote('2026-11-16.md')
    await window.press('Alt+Shift+N')
    await expect.poll(() => folder.names()).toContain('2026-11-23.md')
    await window.undoFromToast()
    await expect(window.notice(/This part of Carryover could not be loaded/)).toBeVisible()
    await window.press('ControlOrMeta+,')
    await expect(window.notice(/dialog stopped working.*could not be loaded/)).toBeVisible()
    await expect(page.getByText('our mistake')).toHaveCount(0)
    await expect(page.locator('.cm-content')).toContainText('Sand the rail')
  } finally {
    const ended = new Promise((done) => server.once('exit', done))
    server.kill()
    await ended
  }
})

test('a dialog or page that is asked for while the connection is gone comes when it is asked for again', async ({
  folder,
  data,
  page,
}) => {
  await folder.write(
    '2026-11-16.md',
    '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n',
  )
  const { server, address } = await serve(folder.path, { ...process.env, CARRYOVER_DATA: data })
  try {
    // What would be loaded ahead waits, so that nothing but what is asked for is loaded.
    await page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0
    })
    await page.goto(address)
    const window = await NoteWindow.ready(page)
    await window.openNote('2026-11-16.md')
    const settings = page.getByRole('dialog', { name: 'Settings' })
    const found = page.getByRole('region', { name: 'Find in the folder' })
    await page.route('**', (route) => route.abort('connectionrefused'))
    await window.press('ControlOrMeta+,')
    await expect(
      window.notice(/dialog stopped working.*while the connection is lost/),
    ).toBeVisible()
    await window.press('ControlOrMeta+Shift+F')
    await expect(window.notice(/page stopped working.*while the connection is lost/)).toBeVisible()
    await page.unroute('**')
    await window.press('ControlOrMeta+,')
    await expect(settings).toBeVisible()
    await window.press('Escape')
    await window.press('ControlOrMeta+Shift+F')
    await expect(found).toBeVisible()
  } finally {
    const ended = new Promise((done) => server.once('exit', done))
    server.kill()
    await ended
  }
})
