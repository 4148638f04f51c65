import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, expect, type Page } from 'playwright/test'
import { findChromium, launchOptions } from '../../scripts/chromium.mjs'
import { figure } from '../support/long.ts'
import { test } from './fixtures.ts'

// Pages of other sites in the same browser, which has the cookie of a page that was let in.

test.beforeEach(() => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has no port')
  test.slow()
})

const secret = 'Splice the secret rope'
const note = `# Crew 2026-11-16\n\n## This week\n- [ ] ${secret} (Ada)\n`

test('a page on another port reads nothing and changes nothing', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  const host = new URL(window.page.url()).host
  const server = await serving()
  for (const name of ['127.0.0.1', 'localhost']) {
    const page = await window.page.context().newPage()
    await page.goto(`http://${name}:${portOf(server)}/`)
    const got = await attack(page, host)
    expect(got.length).toBeGreaterThan(15)
    expect(got.filter((one) => !/: nothing$/.test(one))).toEqual([])
    await page.close()
  }
  expect(await folder.read('a.md')).toBe(note)
  expect(await folder.names()).toEqual(['a.md'])
  await window.tickInPanel(secret)
  await window.saved()
  server.close()
  figure({
    area: 'Loopback host',
    what: 'ways in which a page on another port tried',
    runs: 36,
    found: '0 bytes read, 0 changed',
  })
})

test('a name that is bound anew to this machine gets nothing', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  const { port } = new URL(window.page.url())
  const path = await findChromium()
  if (path === undefined) throw new Error('There is no Chromium.')
  const options = launchOptions(path)
  const browser = await chromium.launch({
    ...options,
    args: [
      ...(options.args ?? []),
      '--host-resolver-rules=MAP evil.example 127.0.0.1, MAP 127.0.0.1.evil.example 127.0.0.1',
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
    ],
  })
  for (const name of ['evil.example', '127.0.0.1.evil.example']) {
    const page = await browser.newPage()
    // Chromium shows a page of its own where an error has no body, and says that it could not go there.
    const answered = page.waitForResponse(`http://${name}:${port}/`)
    await page.goto(`http://${name}:${port}/`).catch(() => undefined)
    const answer = await answered
    expect([answer.status(), answer.headers()['content-length']]).toEqual([403, '0'])
    // The attacker's page has our port already when its name begins to lead here.
    await page.route('**/attack', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>attack</body>' }),
    )
    await page.goto(`http://${name}:${port}/attack`)
    const got = await attack(page, `${name}:${port}`)
    expect(got.filter((one) => !/: (?:nothing|403, 0 bytes)$/.test(one))).toEqual([])
    expect(got.some((one) => one.endsWith('403, 0 bytes'))).toBe(true)
    await page.close()
  }
  await browser.close()
  expect(await folder.read('a.md')).toBe(note)
  figure({
    area: 'Loopback host',
    what: 'rebinding in Chromium, two names',
    runs: 36,
    found: '0 bytes read, 0 changed',
  })
})

test('nothing of the address stays in the page, and a link tells nobody where it was', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  expect(new URL(window.page.url()).hash).toBe('')
  const traces = await window.page.evaluate(() => ({
    history: JSON.stringify(history.state),
    referrer: document.referrer,
    cookie: document.cookie,
    kept: JSON.stringify(localStorage),
    html: document.documentElement.outerHTML,
  }))
  expect(JSON.stringify(traces)).not.toContain('token=')
  expect([traces.cookie, traces.kept]).toEqual(['', '{}'])
  const pass = await window.page.evaluate(() => sessionStorage.getItem('carryover-pass'))
  expect(pass).toMatch(/^[\w-]{43}$/)
  expect(traces.html).not.toContain(pass ?? '')
  // Another port of this machine gets the cookie from the browser, and it is not enough.
  const heard: string[] = []
  const server = await serving((headers) => heard.push(JSON.stringify(headers)))
  const page = await window.page.context().newPage()
  await page.goto(`http://127.0.0.1:${portOf(server)}/`)
  expect(heard.join()).not.toContain(pass ?? '')
  await page.close()
  server.close()
})

/** What a page gets from the host at the address, way by way. */
async function attack(page: Page, host: string): Promise<string[]> {
  return await page.evaluate(async (host) => {
    const base = `http://${host}`
    const soon = <T>(job: Promise<T>) =>
      Promise.race([job, new Promise<string>((done) => setTimeout(() => done('nothing'), 1500))])
    const bytes = async (path: string, init: RequestInit) => {
      const answer = await fetch(base + path, init)
      const body = await answer.text()
      return answer.type === 'opaque' ? 'nothing' : `${answer.status}, ${body.length} bytes`
    }
    const element = (tag: string, set: Record<string, string>) =>
      new Promise<string>((done) => {
        const made = document.createElement(tag)
        made.onload = () => done(tag === 'iframe' ? framed(made as HTMLIFrameElement) : 'loaded')
        made.onerror = () => done('nothing')
        for (const [name, value] of Object.entries(set)) made.setAttribute(name, value)
        document.body.append(made)
      })
    const framed = (frame: HTMLIFrameElement) => {
      try {
        const text = frame.contentDocument?.body.textContent ?? ''
        return text === '' ? 'nothing' : `frame: ${text.length} bytes`
      } catch {
        return 'nothing'
      }
    }
    const socket = (protocols: string[]) =>
      new Promise<string>((done) => {
        const opened = new WebSocket(`ws://${host}/socket`, protocols)
        opened.onopen = () => done('open')
        opened.onerror = () => done('nothing')
      })
    const events = () =>
      new Promise<string>((done) => {
        const source = new EventSource(`${base}/socket`, { withCredentials: true })
        source.onmessage = () => done('an event')
        source.onerror = () => {
          source.close()
          done('nothing')
        }
      })
    const form = async () => {
      const target = document.createElement('iframe')
      target.name = `target${Math.random()}`
      document.body.append(target)
      const made = document.createElement('form')
      Object.assign(made, { action: `${base}/session`, method: 'post', target: target.name })
      made.enctype = 'text/plain'
      document.body.append(made)
      const loaded = new Promise((done) => target.addEventListener('load', done))
      made.submit()
      await loaded
      return framed(target)
    }
    const json = { 'content-type': 'application/json' }
    const body = '{"token":"guess"}'
    const ways: Record<string, () => Promise<string>> = {
      fetch: () => bytes('/', {}),
      'fetch with cookies': () => bytes('/', { credentials: 'include' }),
      'fetch without answer': () => bytes('/', { mode: 'no-cors', credentials: 'include' }),
      'fetch of a part': () => bytes('/index.html', { credentials: 'include' }),
      'the session': () => bytes('/session', { credentials: 'include' }),
      'a token': () =>
        bytes('/session', { method: 'POST', headers: json, body, credentials: 'include' }),
      'a token as text': () =>
        bytes('/session', { method: 'POST', body, credentials: 'include', mode: 'no-cors' }),
      PUT: () => bytes('/a.md', { method: 'PUT', body, credentials: 'include' }),
      DELETE: () => bytes('/a.md', { method: 'DELETE', credentials: 'include' }),
      image: () => element('img', { src: `${base}/icon.svg` }),
      script: () => element('script', { src: `${base}/` }),
      style: () => element('link', { rel: 'stylesheet', href: `${base}/` }),
      frame: () => element('iframe', { src: `${base}/` }),
      object: () => element('object', { data: `${base}/` }),
      form,
      socket: () => socket([]),
      'socket with a pass': () => socket(['carryover', 'guess']),
      events,
    }
    const got: string[] = []
    for (const [name, way] of Object.entries(ways)) {
      const outcome = await soon(way().catch(() => 'nothing'))
      got.push(`${name}: ${outcome}`)
    }
    return got
  }, host)
}

async function serving(hear: (headers: object) => void = () => undefined): Promise<Server> {
  const server = createServer((request, response) => {
    hear(request.headers)
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><link rel=icon href="data:,"><body>attack</body>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
