import { expect, test } from 'vitest'
import { figure } from '../../support/long.ts'
import { ask, rightHeaders, running, tokenIn, upgrade } from './running-host.ts'

// Every combination of what a request can have right or wrong. Only a page of ours, at our own name, with the cookie and
// the pass, gets a socket; only a page of ours with a token gets a pass.

test('of 240 cells of origin, cookie, pass and kind of request the right ones alone are let in', async () => {
  const run = await running()
  const { port } = run.host
  const right = await rightHeaders(run)
  const other = await rightHeaders(await running())
  const origins: Record<string, string | undefined> = {
    right: right.origin,
    missing: undefined,
    null: 'null',
    'another port': `http://127.0.0.1:${port + 1}`,
    'another scheme': `https://127.0.0.1:${port}`,
    'another site': 'http://evil.example',
    'our name and more': `http://127.0.0.1:${port}.evil.example`,
    'more and our name': `http://evil.example/http://127.0.0.1:${port}`,
  }
  const cookies: Record<string, string | undefined> = {
    right: right.cookie,
    missing: undefined,
    'of another host': other.cookie,
    'the pass': `carryover-${port}=${passOf(right)}`,
    'cut off': right.cookie.slice(0, -1),
  }
  const passes: Record<string, string | undefined> = {
    right: passOf(right),
    missing: undefined,
    'of another host': passOf(other),
  }
  const kinds = ['socket', 'exchange'] as const
  const wrong: string[] = []
  let cells = 0
  for (const [originName, origin] of Object.entries(origins)) {
    for (const [cookieName, cookie] of Object.entries(cookies)) {
      for (const [passName, pass] of Object.entries(passes)) {
        for (const kind of kinds) {
          cells++
          const isIn =
            kind === 'socket'
              ? await getsSocket({ origin, cookie, pass })
              : await getsPass({ origin, cookie, pass })
          const isRight =
            originName === 'right' &&
            passName === 'right' &&
            (kind === 'exchange' || cookieName === 'right')
          if (isIn !== isRight) wrong.push(`${kind}: ${originName}, ${cookieName}, ${passName}`)
        }
      }
    }
  }
  figure({
    area: 'Loopback host',
    what: 'cells of origin × cookie × pass × kind of request',
    runs: cells,
    found: `${wrong.length} let in wrongly`,
  })
  expect([cells, wrong]).toEqual([240, []])
  expect(run.ports).toHaveLength(1)

  async function getsSocket(given: Given): Promise<boolean> {
    const headers = {
      host: right.host,
      origin: given.origin,
      cookie: given.cookie,
      'sec-websocket-protocol': given.pass === undefined ? undefined : `carryover, ${given.pass}`,
    }
    return (await upgrade(run, '/socket', headers)) === 'open'
  }

  async function getsPass({ origin, cookie, pass }: Given): Promise<boolean> {
    const headers = { 'content-type': 'application/json', ...defined({ origin, cookie }) }
    const body = JSON.stringify(pass === undefined ? {} : { token: pass })
    // A wrong token costs a second from the fifth on; a right one sets the count back.
    await ask(run, '/session', {
      method: 'POST',
      headers: { origin: right.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ token: run.token }),
    })
    const answer = await ask(run, '/session', { method: 'POST', headers, body })
    return answer.status === 200 && answer.body.includes('pass')
  }
})

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  'a token is not taken by %s',
  async (method) => {
    const run = await running()
    const body = method === 'GET' || method === 'HEAD' ? '' : JSON.stringify({ token: run.token })
    const answer = await ask(run, '/session', {
      method,
      headers: {
        origin: `http://127.0.0.1:${run.host.port}`,
        'content-type': 'application/json',
        'content-length': String(body.length),
      },
      body,
    })
    expect([answer.status, answer.body, answer.headers['set-cookie']]).toEqual([405, '', undefined])
  },
)

test('after five wrong tokens no answer comes within a second, and a right one is still let in', async () => {
  const run = await running()
  const send = (token: string) =>
    ask(run, '/session', {
      method: 'POST',
      headers: { origin: `http://127.0.0.1:${run.host.port}`, 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
  for (let count = 1; count <= 5; count++) {
    expect((await send(`guess ${count}`)).status).toBe(403)
  }
  // A timer may come a little before its time by another clock; a busy machine only makes it later.
  const least = 990
  const begun = performance.now()
  const many = Array.from({ length: 40 }, async (_, i) => {
    const { status } = await send(`one of many ${i}`)
    return { status, ms: performance.now() - begun }
  })
  for (const { status, ms } of await Promise.all(many)) {
    expect(status).toBe(403)
    expect(ms).toBeGreaterThanOrEqual(least)
  }
  // A right one waits as long: how soon it is answered tells nobody that it is right.
  const asked = performance.now()
  expect((await send(tokenIn(run.host.addressForOnce()))).status).toBe(200)
  expect(performance.now() - asked).toBeGreaterThanOrEqual(least)
})

type Given = Readonly<Record<'origin' | 'cookie' | 'pass', string | undefined>>

function passOf(headers: { 'sec-websocket-protocol': string }): string {
  return headers['sec-websocket-protocol'].split(', ')[1] ?? ''
}

function defined(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
