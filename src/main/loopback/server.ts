import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import { ApiError } from '../../api/errors.ts'
import type { ClosablePort } from '../../api/port.ts'
import { answerPage, type PageFiles } from '../page/page-files.ts'
import { pageHeaders } from '../page/page-headers.ts'
import { type Access, createAccess } from './access.ts'
import { socketPort } from './socket-port.ts'

export type LoopbackHost = {
  /** What to open in the browser, with the token. */
  readonly address: string
  readonly port: number
  /** Ends all connections and stops listening. */
  close(): Promise<void>
}

// A note may have 20 MB, and its text is escaped on its way.
const largestMessage = 64 * 1024 * 1024
const mostSockets = 32
const goingAway = 1001
const closingMs = 500
const freeFailures = 5
const failurePauseMs = 1000

/** Serves the page on 127.0.0.1, and gives each page that is let in to `onPage`. Port 0 is any free one. */
export async function startLoopback(options: {
  readonly files: PageFiles
  readonly port: number
  readonly onPage: (port: ClosablePort) => void
}): Promise<LoopbackHost> {
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 10_000 })
  server.headersTimeout = 10_000
  const port = await listen(server, options.port)
  const access = createAccess(port)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage })
  const admit = tokenExchange(access)

  server.on('request', (request, response) => {
    if (!access.isForUs(request.headers)) return send(response, 403)
    const path = request.url ?? ''
    if (path === '/session') void admit(request, response)
    else if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405)
    else sendPage(response, options.files, path)
  })
  server.on('upgrade', (request, socket, head) => {
    const { headers, url } = request
    const isAllowed =
      url === '/socket' &&
      access.isForUs(headers) &&
      access.isFromUs(headers) &&
      access.hasCookie(headers)
    if (!isAllowed || sockets.clients.size >= mostSockets) return refuse(socket)
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      options.onPage(socketPort(webSocket))
    })
  })
  return {
    address: access.address,
    port,
    async close() {
      server.close()
      server.closeAllConnections()
      const closing = [...sockets.clients].map((socket) => {
        socket.close(goingAway)
        return once(socket, 'close')
      })
      await Promise.race([Promise.all(closing), pause(closingMs)])
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      throw new ApiError('not-allowed', `Port ${port} is in use. Choose another, or none.`)
    }
    if (error.code === 'EACCES') {
      throw new ApiError('not-allowed', `The system does not let Carryover use port ${port}.`)
    }
    throw error
  })
  return (server.address() as AddressInfo).port
}

/** Answers `/session`: GET says whether the page is let in, POST exchanges the token for the cookie. */
function tokenExchange(access: Access) {
  let failures = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers } = request
    if (method === 'GET') return sendJson(response, 200, { allowed: access.hasCookie(headers) })
    if (method !== 'POST') return send(response, 405)
    const isJson = headers['content-type']?.split(';')[0]?.trim() === 'application/json'
    if (!access.isFromUs(headers) || !isJson) return send(response, 403)
    const token = await tokenIn(request)
    if (failures >= freeFailures) await pause(failurePauseMs)
    if (access.isToken(token)) {
      failures = 0
      response.setHeader('set-cookie', access.cookie)
      return send(response, 204)
    }
    failures++
    sendJson(response, 403, { error: { code: 'not-allowed', message: wrongToken } })
  }
}

const wrongToken =
  'This address is of an earlier start of Carryover. Open the address that it printed this time.'

const largestBody = 1024

/** The token in the request's body; undefined for anything else. */
async function tokenIn(request: IncomingMessage): Promise<unknown> {
  let body = ''
  try {
    for await (const chunk of request) {
      body += String(chunk)
      if (body.length > largestBody) return undefined
    }
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && 'token' in value ? value.token : undefined
  } catch {
    // Half a request, or no JSON: no token in any case.
    return undefined
  }
}

function sendPage(response: ServerResponse, files: PageFiles, path: string): void {
  const { status, headers, body } = answerPage(files, path)
  response.writeHead(status, headers).end(body)
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = { ...pageHeaders(), 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, headers).end(JSON.stringify(value))
}

function send(response: ServerResponse, status: number): void {
  response.writeHead(status, pageHeaders()).end()
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
