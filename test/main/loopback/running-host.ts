import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { ClosablePort } from '../../../src/api/port.ts'
import { type LoopbackHost, startLoopback } from '../../../src/main/loopback/server.ts'
import type { PageFiles } from '../../../src/main/page/page-files.ts'

const page = '<!doctype html><html><head></head><body></body></html>'

/** A page of two files. */
export const files: PageFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', bytes: Buffer.from(page) }],
  ['/assets/app.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('1') }],
])

export type Running = {
  readonly host: LoopbackHost
  readonly token: string
  readonly ports: ClosablePort[]
}

export async function running(how: { slowMs?: number } = {}): Promise<Running> {
  const ports: ClosablePort[] = []
  const host = await startLoopback({ files, port: 0, onPage: (port) => ports.push(port), ...how })
  onTestFinished(() => host.close())
  return { host, token: tokenIn(host.address), ports }
}

export function tokenIn(address: string): string {
  return new URL(address).hash.replace('#token=', '')
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

export function ask(
  { host }: Pick<Running, 'host'>,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: host.port, path, method, headers },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += String(chunk)
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Sends a token as the page does; with other headers, as somebody else would. */
export function exchange(run: Running, token: unknown, headers: Record<string, string> = {}) {
  return ask(run, '/session', {
    method: 'POST',
    headers: {
      origin: `http://127.0.0.1:${run.host.port}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify({ token }),
  })
}

/** What a page that was let in sends with its socket. */
export type RightHeaders = {
  readonly host: string
  readonly origin: string
  readonly cookie: string
  readonly 'sec-websocket-protocol': string
}

export async function rightHeaders(run: Running): Promise<RightHeaders> {
  const { headers, body } = await exchange(run, run.token)
  const { pass } = JSON.parse(body) as { pass: string }
  return {
    host: `127.0.0.1:${run.host.port}`,
    origin: `http://127.0.0.1:${run.host.port}`,
    cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '',
    'sec-websocket-protocol': `carryover, ${pass}`,
  }
}

/** A socket as our page opens it. */
export async function openSocket(run: Running): Promise<WebSocket> {
  const { origin, cookie, ...right } = await rightHeaders(run)
  const protocols = right['sec-websocket-protocol'].split(', ')
  const socket = new WebSocket(`ws://127.0.0.1:${run.host.port}/socket`, protocols, {
    headers: { origin, cookie },
  })
  await once(socket, 'open')
  onTestFinished(() => socket.terminate())
  return socket
}

/** What comes of an upgrade with exactly these headers. */
export function upgrade(
  { host }: Running,
  path: string,
  given: Record<string, string | undefined>,
): Promise<'open' | number> {
  const headers: Record<string, string> = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers[name] = value
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, path, headers })
    sent.on('upgrade', (_, socket) => {
      socket.destroy()
      resolve('open')
    })
    sent.on('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}
