import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { ClosablePort, Port } from '../../src/api/port.ts'
import { socketPort as hostPort } from '../../src/main/loopback/socket-port.ts'
import { socketPort as pagePort, type Socket } from '../../src/renderer/transport/socket-port.ts'

/** Two ends of a real WebSocket: the page's, then the host's. When it is lost, the page waits for ever. */
export async function socketPair(): Promise<[Port, ClosablePort]> {
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
  const admissions = [Promise.resolve({ kind: 'admitted' as const, pass: 'p1' })]
  const page = pagePort({
    admit: () => admissions.pop() ?? new Promise(() => undefined),
    open: () => client as Socket,
    onRefused: () => undefined,
  })
  const [socket] = (await connection) as [WebSocket]
  await once(client, 'open')
  return [page, hostPort(socket)]
}
