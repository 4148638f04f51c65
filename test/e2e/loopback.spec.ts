import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

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
