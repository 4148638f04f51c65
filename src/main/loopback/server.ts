import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import { ApiError } from '../../api/errors.ts'
import type { ClosablePort } from '../../api/port.ts'
import { texts } from '../../language/language.ts'
import { answerPage, type PageFiles, type PageTold } from '../page/page-files.ts'
import { pageHeaders } from '../page/page-headers.ts'
import { type Access, createAccess } from './access.ts'
import { answerRaw, statusOf } from './raw-answer.ts'
import { socketPort } from './socket-port.ts'

export type LoopbackHost = {
  /** What to open in the browser, with the token. */
  readonly address: string
  /** The same for handing to another program: it lets in once, within a minute. */
  addressForOnce(): string
  readonly port: number
  /** Ends all connections and stops listening. */
  close(): Promise<void>
}

// A note may have 20 MB, and its text is escaped on its way.
const largestMessage = 64 * 1024 * 1024
const mostSockets = 32
const goingAway = 1001
const closingMs = 200
const freeFailures = 5
const failurePauseMs = 1000
const protocol = 'carryover'

/**
 * Serves the page on 127.0.0.1, and gives each page that is let in to `onPage`. Port 0 is any free one, as is
 * what `orAnother` takes where the port can't be had.
 */
export async function startLoopback(options: {
  readonly files: PageFiles
  readonly port: number
  readonly orAnother?: boolean
  /** What a page is told in its head. */
  told?(): Promise<PageTold>
  readonly onPage: (port: ClosablePort) => void
  /** How long a request may take to arrive. */
  readonly slowMs?: number
}): Promise<LoopbackHost> {
  const server = createServer(patience(options.slowMs ?? 10_000))
  const port = await listen(server, options.port).catch((error: unknown) => {
    if (options.orAnother && error instanceof ApiError) return listen(server, 0)
    throw error
  })
  const access = createAccess(port)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    handleProtocols: (asked) => (asked.has(protocol) ? protocol : false),
  })
  const admit = tokenExchange(access)

  server.on('request', (request, response) => {
    if (!access.isForUs(request)) return send(response, 403)
    const path = request.url ?? ''
    if (path === '/session') void admit(request, response)
    else if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405)
    else void sendPage(response, options, path)
  })
  server.on('clientError', (error, socket) => answerRaw(socket, statusOf(error)))
  server.on('checkExpectation', (_, response) => send(response, 417))
  server.on('upgrade', (request, socket, head) => {
    const { headers, url } = request
    const isAllowed =
      url === '/socket' &&
      access.isForUs(request) &&
      access.isFromUs(headers) &&
      access.hasCookie(headers) &&
      access.hasPass(headers)
    if (!isAllowed || sockets.clients.size >= mostSockets) return answerRaw(socket, 403)
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      options.onPage(socketPort(webSocket))
    })
  })
  return {
    address: access.address,
    addressForOnce: access.addressForOnce,
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

// Node looks for slow connections every half a minute, which lets them pile up. A missing Host gets our own refusal.
function patience(slowMs: number) {
  return {
    maxHeaderSize: 16 * 1024,
    headersTimeout: slowMs,
    requestTimeout: slowMs,
    connectionsCheckingInterval: Math.min(slowMs, 1000),
    requireHostHeader: false,
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      throw new ApiError('not-allowed', texts().host.portInUse(port))
    }
    if (error.code === 'EACCES') {
      throw new ApiError('not-allowed', texts().host.portForbidden(port))
    }
    throw error
  })
  return (server.address() as AddressInfo).port
}

/** Answers `/session`, where a page exchanges its token for the cookie and its pass. */
function tokenExchange(access: Access) {
  let failures = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers } = request
    if (method !== 'POST') return send(response, 405)
    const isJson = headers['content-type']?.split(';')[0]?.trim() === 'application/json'
    if (!access.isFromUs(headers) || !isJson) return send(response, 403)
    const token = await tokenIn(request)
    if (failures >= freeFailures) await pause(failurePauseMs)
    if (access.letsIn(token)) {
      failures = 0
      response.setHeader('set-cookie', access.cookie)
      return sendJson(response, 200, { pass: access.pass })
    }
    failures++
    sendJson(response, 403, { error: { code: 'not-allowed', message: texts().host.oldAddress } })
  }
}

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

async function sendPage(
  response: ServerResponse,
  { files, told }: { readonly files: PageFiles; told?(): Promise<PageTold> },
  path: string,
): Promise<void> {
  const { status, headers, body } = answerPage(files, path, await told?.())
  end(response, status, { headers, body })
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = { ...pageHeaders(), 'content-type': 'application/json; charset=utf-8' }
  end(response, status, { headers, body: JSON.stringify(value) })
}

/** A refusal; what else the connection brings is not read. */
function send(response: ServerResponse, status: number): void {
  end(response, status, { headers: { ...pageHeaders(), connection: 'close' }, body: '' })
}

function end(
  response: ServerResponse,
  status: number,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string | Buffer },
): void {
  const length = String(Buffer.byteLength(body))
  response.writeHead(status, { ...headers, 'content-length': length }).end(body)
}
