import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { ClosablePort } from '../../src/api/port.ts'
import { socketPort } from '../../src/main/loopback/socket-port.ts'

/** Two ends of a real WebSocket: the page's, then the host's. */
export async function socketPair(): Promise<[ClosablePort, ClosablePort]> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  const connection = once(server, 'connection')
  const client = new WebSocket(`ws://127.0.0.1:${address.port}`)
  const [socket] = (await connection) as [WebSocket]
  await once(client, 'open')
  return [socketPort(client), socketPort(socket)]
}
