import { once } from 'node:events'
import { connect as connectTcp } from 'node:net'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startLoopback } from '../../../src/main/loopback/server.ts'
import {
  ask,
  exchange,
  files,
  openSocket,
  rightHeaders,
  running,
  tokenIn,
  upgrade,
} from './running-host.ts'

describe('the page', () => {
  test('is served with a fresh nonce each time, the same in the page and in its policy', async () => {
    const run = await running()
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { body, headers, status } = await ask(run, '/')
        const nonce = /<meta name="csp-nonce" content="([^"]+)"/.exec(body)?.[1]
        expect(status).toBe(200)
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test.each(['/', '/assets/app.js', '/nothing', '/session', '/..%2f..%2fetc/passwd'])(
    'at %s forbids what is not ours, in every answer',
    async (path) => {
      const run = await running()
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const { headers } = await ask(run, path, { method })
        const policy = headers['content-security-policy']
        expect(policy, method).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/)
        expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'referrer-policy': 'no-referrer',
          'cross-origin-resource-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
          'cache-control': 'no-store',
        })
        expect(headers['access-control-allow-origin']).toBeUndefined()
      }
    },
  )

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e/etc/passwd',
    '/assets/../../../etc/passwd',
    '/assets\\..\\..\\etc\\passwd',
    '//etc/passwd',
    '/assets/app.js%00',
    '/ASSETS/app.js',
    '/assets/app.js/',
    '/assets',
    '/__proto__',
    '/constructor',
    'http://127.0.0.1/assets/app.js',
  ])('is nothing but what was built: not %s', async (path) => {
    const { status, body } = await ask(await running(), path)
    expect([status, body]).toEqual([404, 'Not found.\n'])
  })
})

describe('the host', () => {
  test('listens on this machine alone', async () => {
    const { host } = await running()
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/)
    const other = connectTcp({ host: '::1', port: host.port })
    const [error] = await once(other, 'error')
    expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('says which port is in use', async () => {
    const { host } = await running()
    const second = startLoopback({ files, port: host.port, onPage: () => undefined })
    await expect(second).rejects.toThrow(`Port ${host.port} is in use`)
  })

  test('answers only requests that were sent to it by its own name', async () => {
    const run = await running()
    const { port } = run.host
    const good = [`127.0.0.1:${port}`, `localhost:${port}`]
    const bad = [
      '127.0.0.1',
      'localhost',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1:0${port}`,
      `127.0.0.1.evil.example:${port}`,
      `127.evil.example:${port}`,
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.1:${port}.evil.example`,
      `ada@127.0.0.1:${port}`,
      `127.0.0.2:${port}`,
      `[::1]:${port}`,
      `0.0.0.0:${port}`,
      `LOCALHOST:${port}`,
      `127.1:${port}`,
    ]
    for (const host of good) {
      expect((await ask(run, '/', { headers: { host } })).status, host).toBe(200)
    }
    for (const host of bad) {
      for (const path of ['/', '/session', '/assets/app.js']) {
        const { status, body } = await ask(run, path, { headers: { host } })
        expect([status, body], host).toEqual([403, ''])
      }
    }
  })
})

describe('the token', () => {
  test('works as often as the address is opened', async () => {
    const run = await running()
    for (const _ of [1, 2, 3]) {
      const { status, headers } = await exchange(run, run.token)
      expect(status).toBe(200)
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/^carryover-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
      ])
    }
  })

  test('of another start is refused with a sentence', async () => {
    const [one, other] = [await running(), await running()]
    for (const token of [other.token, `${one.token}x`, null, [one.token]]) {
      const { status, headers, body } = await exchange(one, token)
      expect([status, headers['set-cookie']]).toEqual([403, undefined])
      expect(JSON.parse(body)).toMatchObject({
        error: { message: expect.stringMatching(/printed this time/) },
      })
    }
  })

  test.each([
    ['another site', { origin: 'http://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['another scheme', { origin: 'https://127.0.0.1' }],
    ['no page at all', { origin: '' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ])('is not taken from %s', async (_, headers) => {
    const run = await running()
    const { status, headers: got } = await exchange(run, run.token, headers)
    expect([status, got['set-cookie']]).toEqual([403, undefined])
  })

  test('in half a request, or in one too large, does nothing', async () => {
    const run = await running()
    const headers = {
      origin: `http://127.0.0.1:${run.host.port}`,
      'content-type': 'application/json',
    }
    for (const body of [
      '{"token":',
      'x',
      JSON.stringify({ pad: 'x'.repeat(5000), token: run.token }),
    ]) {
      const answer = await ask(run, '/session', { method: 'POST', headers, body })
      expect(answer.status).toBe(403)
    }
  })

  test('of an address for once lets in once, and gives a pass that lets in again', async () => {
    const run = await running()
    const once = tokenIn(run.host.addressForOnce())
    expect(once).not.toBe(run.token)
    const first = await exchange(run, once)
    const { pass } = JSON.parse(first.body) as { pass: string }
    const again = await exchange(run, once)
    const withPass = await exchange(run, pass)
    expect([first.status, again.status, withPass.status]).toEqual([200, 403, 200])
  })
})

describe('the socket', () => {
  test('opens for our page alone: right name, right origin, right cookie, right path', async () => {
    const run = await running()
    const { port } = run.host
    const other = await running()
    const right = await rightHeaders(run)
    const [cookie, pass] = [right.cookie, right['sec-websocket-protocol'].split(', ')[1]]
    const wrong: Record<keyof typeof right, (string | undefined)[]> = {
      host: [`evil.example:${port}`, `127.0.0.1:${port}.evil.example`, `127.0.0.1`],
      origin: [
        undefined,
        'null',
        '',
        'http://evil.example',
        `http://127.0.0.1:${port}.evil.example`,
        `http://evil.example:${port}`,
        `https://127.0.0.1:${port}`,
        `http://127.0.0.1:${port + 1}`,
        'http://127.0.0.1',
        `http://localhost:${port}`,
        `http://127.0.0.1:${port}/`,
        `ws://127.0.0.1:${port}`,
      ],
      cookie: [
        undefined,
        '',
        `carryover-${port}=`,
        `${cookie}x`,
        cookie.slice(0, -1),
        (await rightHeaders(other)).cookie,
        `carryover-${port}=${run.token}`,
        cookie.replace('carryover', 'xcarryover'),
      ],
      'sec-websocket-protocol': [
        undefined,
        'carryover',
        `carryover, ${run.token}`,
        `carryover, ${pass}x`,
        `carryover, ${pass?.slice(1)}`,
        `carryover, ${cookie.split('=')[1]}`,
        (await rightHeaders(other))['sec-websocket-protocol'],
      ],
    }
    expect(await upgrade(run, '/socket', right)).toBe('open')
    for (const [header, values] of Object.entries(wrong)) {
      for (const value of values) {
        expect(
          await upgrade(run, '/socket', { ...right, [header]: value }),
          `${header}: ${value}`,
        ).toBe(403)
      }
    }
    for (const path of ['/', '/socket/', '/socket?x', '//socket', '/rpc']) {
      expect(await upgrade(run, path, right), path).toBe(403)
    }
    // In a rebinding attack Host and Origin agree, because both are the attacker's.
    for (const name of [`evil.example:${port}`, `127.0.0.1.evil.example:${port}`]) {
      const rebound = { ...right, host: name, origin: `http://${name}` }
      expect(await upgrade(run, '/socket', rebound), name).toBe(403)
    }
    const crossSite = { ...right, 'sec-fetch-site': 'cross-site' }
    expect(await upgrade(run, '/socket', crossSite)).toBe(403)
    expect(run.ports).toHaveLength(1)
  })

  test('carries messages, and is closed by what is none', async () => {
    const run = await running()
    const socket = await openSocket(run)
    const heard: unknown[] = []
    run.ports[0]?.onMessage((message) => heard.push(message))
    const echo = once(socket, 'message')
    run.ports[0]?.send({ event: 'folderFound', value: {} })
    expect(String((await echo)[0])).toBe('{"event":"folderFound","value":{}}')
    socket.send('{"id":1,"call":"hello","args":[]}')
    socket.send('no json')
    const [code] = await once(socket, 'close')
    expect([code, heard]).toEqual([1003, [{ id: 1, call: 'hello', args: [] }]])
  })

  test('is closed by a message that is too large', async () => {
    const run = await running()
    const socket = await openSocket(run)
    socket.send(Buffer.alloc(65 * 1024 * 1024))
    const [code] = await once(socket, 'close')
    expect(code).toBe(1009)
    expect((await openSocket(run)).readyState).toBe(WebSocket.OPEN)
  })

  test('is closed when the host ends, which lets nobody in after that', async () => {
    const run = await running()
    const socket = await openSocket(run)
    const closed = once(socket, 'close')
    await run.host.close()
    expect((await closed)[0]).toBe(1001)
    await expect(ask(run, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
