import type { WebSocket } from 'ws'
import { framesOf } from '../../api/frames.ts'
import { added, type ClosablePort, type Message } from '../../api/port.ts'

const normalClosure = 1000
const unsupportedData = 1003
const mostWaiting = 128 * 1024 * 1024

/** A WebSocket that is open, as a port. What comes is one message a text frame; a frame that is no JSON closes it. */
export function socketPort(socket: WebSocket): ClosablePort {
  const listeners = new Set<(message: Message) => void>()
  const closeListeners = new Set<() => void>()
  socket.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : parsed(String(data))
    if (message === undefined) return socket.close(unsupportedData)
    for (const listener of listeners) listener(message.value)
  })
  socket.on('close', () => {
    for (const listener of closeListeners) listener()
  })
  // What goes wrong on the way ends in a close, which is told.
  socket.on('error', () => socket.terminate())
  return {
    send: (message) => {
      for (const frame of framesOf(message)) {
        if (socket.readyState !== socket.OPEN) return
        // A page that takes nothing any more would fill the memory.
        if (socket.bufferedAmount > mostWaiting) socket.terminate()
        else socket.send(frame)
      }
    },
    onMessage: (listener) => added(listeners, listener),
    onClose: (listener) => added(closeListeners, listener),
    close: () => socket.close(normalClosure),
  }
}

function parsed(text: string): { value: Message } | undefined {
  try {
    return { value: JSON.parse(text) as Message }
  } catch {
    return undefined
  }
}
