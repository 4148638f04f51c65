import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { deflateRawSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { figure, runs } from '../../support/long.ts'
import { statusIn } from './raw-request.ts'
import { ask, openSocket, type Running, rightHeaders, running, upgrade } from './running-host.ts'

// Whoever can reach the port can send slowly, much and nonsense. A good page is answered all the same.

const hostOf = (run: Running) => `127.0.0.1:${run.host.port}`

test('requests that come too slowly are let go, with the headers of every answer', async () => {
  const run = await running({ slowMs: 300 })
  const slow = await Promise.all([
    open(run, `GET / HTTP/1.1\r\nHost: ${hostOf(run)}\r\nX-A: `),
    open(run, 'G'),
    open(run, ''),
    open(
      run,
      `POST /session HTTP/1.1\r\nHost: ${hostOf(run)}\r\nOrigin: http://${hostOf(run)}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    ),
  ])
  const ended = await Promise.all(slow.map((one) => one.ended))
  expect(ended[0]).toMatch(/^HTTP\/1\.1 408 .*\r\ncontent-security-policy: default-src 'none'/s)
  expect((await ask(run, '/')).status).toBe(200)
})

test('a thousand open sockets keep nobody out', async () => {
  const run = await running()
  const many = runs(300, 1000)
  const sent = `GET / HTTP/1.1\r\nHost: ${hostOf(run)}\r\nX-A: `
  await Promise.all(Array.from({ length: many }, () => open(run, sent)))
  const socket = await openSocket(run)
  expect(socket.readyState).toBe(socket.OPEN)
  expect((await ask(run, '/')).status).toBe(200)
  figure({
    area: 'Loopback host',
    what: 'open sockets of strangers beside a good page',
    runs: many,
    found: 'the page is answered',
  })
})

test('more pages than there is room for are refused, and one that goes makes room', async () => {
  const run = await running()
  const sockets = await Promise.all(Array.from({ length: 32 }, () => openSocket(run)))
  const right = { ...(await rightHeaders(run)) }
  expect(await upgrade(run, '/socket', right)).toBe(403)
  sockets[0]?.terminate()
  await expect.poll(() => upgrade(run, '/socket', right)).toBe('open')
})

test('a refused upgrade is let go, even by a peer that holds on', async () => {
  const run = await running()
  const held = await open(
    run,
    `GET /socket HTTP/1.1\r\nHost: ${hostOf(run)}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    { allowHalfOpen: true },
  )
  expect(statusIn(await held.ended)).toBe(403)
})

test('a body without end is not read', async () => {
  const run = await running()
  const flood = await open(
    run,
    `POST /session HTTP/1.1\r\nHost: ${hostOf(run)}\r\nOrigin: http://${hostOf(run)}\r\n` +
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`
  let taken = 0
  const mostBytes = 100 * 1024 * 1024
  while (!flood.socket.destroyed && flood.socket.writable && taken < mostBytes) {
    taken += chunk.length
    if (!flood.socket.write(chunk)) await Promise.race([once(flood.socket, 'drain'), flood.ended])
  }
  expect(statusIn(await flood.ended)).toBe(403)
  expect(taken).toBeLessThan(mostBytes)
})

test('frames that are too large, compressed, not masked or no text end the socket, not the host', async () => {
  const run = await running()
  // Only their heads are sent: the length alone decides.
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(100n * 1024n * 1024n)
  const bomb = deflateRawSync(Buffer.alloc(1024 * 1024))
  const frames: Record<string, Buffer> = {
    'of 100 MB': Buffer.concat([Buffer.from([0x81, 0xff]), length, Buffer.alloc(4)]),
    compressed: Buffer.concat([
      Buffer.from([0xc1, 0xfe, bomb.length >> 8, bomb.length & 255, 0, 0, 0, 0]),
      bomb,
    ]),
    'not masked': Buffer.from([0x81, 0x02, 0x7b, 0x7d]),
    'of no kind': Buffer.from([0x83, 0x80, 0, 0, 0, 0]),
    binary: Buffer.from([0x82, 0x82, 0, 0, 0, 0, 0x7b, 0x7d]),
    'not UTF-8': Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc0, 0xaf]),
    'no JSON': Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x78]),
    'a ping of 200 bytes': Buffer.concat([
      Buffer.from([0x89, 0xfe, 0, 200, 0, 0, 0, 0]),
      Buffer.alloc(200),
    ]),
  }
  for (const [name, frame] of Object.entries(frames)) {
    const socket = await openSocket(run)
    const closed = once(socket, 'close')
    const raw = Reflect.get(socket, '_socket') as Socket
    raw.write(frame)
    expect((await closed)[0], name).toBeGreaterThanOrEqual(1002)
  }
  const compressed = await rightHeaders(run)
  const answer = await upgrade(run, '/socket', {
    ...compressed,
    'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits',
  })
  expect(answer).toBe('open')
  expect((await openSocket(run)).extensions).toBe('')
})

type Held = { readonly socket: Socket; readonly ended: Promise<string> }

/** A connection that has sent this much; `ended` has what came back until the other side let it go. */
async function open(run: Running, sent: string, { allowHalfOpen = false } = {}): Promise<Held> {
  const socket = connect({ host: '127.0.0.1', port: run.host.port, allowHalfOpen })
  onTestFinished(() => void socket.destroy())
  const ended = new Promise<string>((resolve) => {
    let got = ''
    socket.on('data', (chunk) => {
      got += String(chunk)
    })
    socket.on('error', () => resolve(got))
    socket.on('close', () => resolve(got))
    if (allowHalfOpen) socket.on('end', () => resolve(got))
  })
  await once(socket, 'connect')
  socket.write(sent)
  return { socket, ended }
}
