import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageHeaders } from '../../../src/main/page/page-headers.ts'
import { figure, runs } from '../../support/long.ts'
import { bodyIn, headersIn, rawAnswer, statusIn } from './raw-request.ts'
import { type Running, rightHeaders, running } from './running-host.ts'

const always = Object.keys(pageHeaders())

test('of 40 names only our own two are answered, in requests and in upgrades', async () => {
  const run = await running()
  const { port } = run.host
  const good = [`127.0.0.1:${port}`, `localhost:${port}`]
  const bad = [
    ...['', ' ', '127.0.0.1', 'localhost', `127.0.0.1:${port + 1}`, `127.0.0.1:0${port}`],
    ...[`127.0.0.1.evil.example:${port}`, `127.evil.example:${port}`, `evil.example:${port}`],
    ...[`localhost.evil.example:${port}`, `127.0.0.1:${port}.evil.example`, `evil.example`],
    ...[`ada@127.0.0.1:${port}`, `127.0.0.2:${port}`, `[::1]:${port}`, `0.0.0.0:${port}`],
    ...[`LOCALHOST:${port}`, `127.1:${port}`, `2130706433:${port}`, `0x7f000001:${port}`],
    ...[`0177.0.0.1:${port}`, `127.0.0.1:${port}/`, `127.0.0.1:${port}#`, `127.0.0.1:${port}?`],
    ...[`http://127.0.0.1:${port}`, `127.0.0.1:${port},127.0.0.1:${port}`, `.127.0.0.1:${port}`],
    ...[`127.0.0.1.:${port}`, `localhost.:${port}`, `127.0.0.1:+${port}`, `127.0.0.1::${port}`],
    ...[`xn--127-0-0-1:${port}`, `127.0.0.1\\:${port}`, `localhost:${port}.`, `LocalHost:${port}`],
    ...[`[::ffff:127.0.0.1]:${port}`, `127.0.0.1:${port}:${port}`, `127。0。0。1:${port}`],
  ]
  expect(good.length + bad.length).toBe(40)
  const { host: _, ...right } = await rightHeaders(run)
  const upgrade = { ...right, connection: 'Upgrade', upgrade: 'websocket', ...webSocketKey }
  const wrong: string[] = []
  for (const host of bad) {
    for (const path of ['/', '/session', '/assets/app.js']) {
      const answer = await rawAnswer(port, requestOf('GET', path, { host }))
      if (!isRefusal(answer)) wrong.push(`${host} ${path}: ${statusIn(answer)}`)
    }
    const answer = await rawAnswer(port, requestOf('GET', '/socket', { host, ...upgrade }))
    if (!isRefusal(answer)) wrong.push(`${host} upgrade: ${statusIn(answer)}`)
  }
  for (const host of good) {
    expect(statusIn(await rawAnswer(port, requestOf('GET', '/', { host })))).toBe(200)
  }
  // Two names, or none: what is not clear is not ours.
  const two = `GET / HTTP/1.1\r\nHost: ${good[0]}\r\nHost: evil.example\r\n\r\n`
  for (const sent of [two, 'GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.0\r\n\r\n']) {
    if (!isRefusal(await rawAnswer(port, sent))) wrong.push(sent)
  }
  figure({
    area: 'Loopback host',
    what: 'values of Host, in requests and upgrades',
    runs: 40,
    found: `${wrong.length} answered wrongly`,
  })
  expect(wrong).toEqual([])
  expect(run.ports).toEqual([])
})

// Bytes that are no request at all, and requests that Node answers by itself where nobody else does.
const broken: Record<string, (host: string) => string> = {
  'no request': () => 'hello\r\n\r\n',
  'bytes of TLS': () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'a header that is none': (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nno header\r\n\r\n`,
  'two lengths': (host) =>
    `POST /session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
  'a length and chunks': (host) =>
    `POST /session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'a folded header': (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\r\n b\r\n\r\n`,
  'a NUL in a header': (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\0b\r\n\r\n`,
  'an unknown method': (host) => `STEAL / HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  'an expectation': (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nExpect: the-moon\r\n\r\n`,
  'an upgrade to something else': (host) =>
    `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`,
  '2,000 headers': (host) =>
    `GET / HTTP/1.1\r\nHost: ${host}\r\n${'X-A: aaaaaaaaaa\r\n'.repeat(2000)}\r\n`,
  'one header of 64 KB': (host) =>
    `GET / HTTP/1.1\r\nHost: ${host}\r\nX-A: ${'a'.repeat(64 * 1024)}\r\n\r\n`,
  'a path of 64 KB': (host) => `GET /${'a'.repeat(64 * 1024)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  'a bad socket key': (host) =>
    `GET /socket HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
}

test.each(Object.keys(broken))('%s is refused with the headers of every answer', async (name) => {
  const run = await running()
  const host = `127.0.0.1:${run.host.port}`
  const answer = await rawAnswer(run.host.port, broken[name]?.(host) ?? '')
  expect(statusIn(answer)).toBeGreaterThanOrEqual(400)
  expect(Object.keys(headersIn(answer))).toEqual(expect.arrayContaining(always))
  expect(bodyIn(answer)).not.toMatch(/\S/)
  expect(statusIn(await rawAnswer(run.host.port, requestOf('GET', '/', { host })))).toBe(200)
})

test('a tunnel is not dug', async () => {
  const run = await running()
  const sent = `CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1:${run.host.port}\r\n\r\n`
  expect(await rawAnswer(run.host.port, sent)).toBe('')
})

const piece = fc.constantFrom(
  ...['..', '%2e%2e', '%2E%2E', '%252e%252e', '.', '', 'etc', 'passwd', 'assets', 'app.js'],
  ...['index.html', 'session', '%00', '%5c', '\\', '..;', '．．', '%c0%ae%c0%ae', 'C:', '~'],
  ...['package.json', '__proto__', 'constructor', '?', '?a=..', '#', '%2f', '*', 'socket'],
)
const anyPath = fc
  .tuple(
    fc.constantFrom('/', '//', '///', '', 'http://127.0.0.1/', 'file:///', '\\\\', '/%2f'),
    fc.array(piece, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('/', '//', '\\', '%2f', '/./'),
  )
  .map(([start, pieces, between]) => start + pieces.join(between))

test('no path gives anything but the files of the page', async () => {
  const run = await running()
  const host = `127.0.0.1:${run.host.port}`
  const served = new Set(['/', '/assets/app.js'])
  let beyond = 0
  const times = runs(200, 2000)
  await fc.assert(
    fc.asyncProperty(anyPath, async (path) => {
      const sent = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      const answer = await rawAnswer(run.host.port, sent)
      const isNothing = /^(?:|Not found\.\n)$/.test(bodyIn(answer)) && statusIn(answer) >= 400
      const isFile = statusIn(answer) === 200 && served.has(path)
      const hasHeaders = always.every((name) => name in headersIn(answer))
      if (!hasHeaders || !(isNothing || isFile)) beyond++
      expect([path, statusIn(answer), hasHeaders, isNothing || isFile]).toEqual([
        path,
        statusIn(answer),
        true,
        true,
      ])
    }),
    { numRuns: times },
  )
  figure({
    area: 'Loopback host',
    what: 'paths of requests, with the headers of every answer',
    runs: times,
    found: `${beyond} answered beyond the page`,
  })
})

test('the bytes of the page are all that a stranger gets', async () => {
  const run = await running()
  const secrets = await secretsOf(run)
  let got = ''
  for (const path of ['/', '/session', '/socket', '/nothing', '/assets/app.js']) {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      got += await rawAnswer(run.host.port, requestOf(method, path, { host: hostOf(run) }))
    }
  }
  for (const secret of secrets) expect(got).not.toContain(secret)
})

const webSocketKey = {
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

function hostOf(run: Running): string {
  return `127.0.0.1:${run.host.port}`
}

async function secretsOf(run: Running): Promise<string[]> {
  const right = await rightHeaders(run)
  const pass = right['sec-websocket-protocol'].split(', ')[1] ?? ''
  return [run.token, pass, right.cookie.split('=')[1] ?? '']
}

function requestOf(method: string, path: string, headers: Record<string, string>): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}content-length: 0\r\n\r\n`)
}

function isRefusal(answer: string): boolean {
  return [400, 403].includes(statusIn(answer)) && bodyIn(answer) === ''
}
