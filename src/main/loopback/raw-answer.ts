import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { pageHeaders } from '../page/page-headers.ts'

/** Answers where there is no request to answer to, with the headers of every answer, and lets the connection go. */
export function answerRaw(socket: Duplex, status: number): void {
  socket.on('error', () => socket.destroy())
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const headers = { ...pageHeaders(), connection: 'close', 'content-length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  // Whoever holds an ended connection open would hold its memory too.
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`, () =>
    socket.destroy(),
  )
}

/** The status that tells what was wrong with what could not be read as a request. */
export function statusOf(error: NodeJS.ErrnoException): number {
  if (error.code === 'HPE_HEADER_OVERFLOW') return 431
  return error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}
