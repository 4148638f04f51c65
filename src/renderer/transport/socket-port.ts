import { ApiError } from '../../api/errors.ts'
import { frameReader } from '../../api/frames.ts'
import { added, type Message, type Port } from '../../api/port.ts'
import { texts } from '../../language/language.ts'
import type { Admission } from './admission.ts'

/** The part of WebSocket that is used, so that tests can bring their own. */
export type Socket = Pick<WebSocket, 'send' | 'addEventListener'>

type Joining = {
  /** Asks whether the host lets this page in. */
  admit(): Promise<Admission>
  open(pass: string): Socket
  /** Called with a sentence for people each time the host is there and refuses. */
  onRefused(message: string): void
}

const shortestPauseMs = 250
const longestPauseMs = 4_000

/**
 * One port for the life of the page. It joins the host over a WebSocket, and joins it again, after growing pauses, each
 * time the connection is lost. What is sent before the first opening waits; later, without a connection, `send` throws
 * ApiError `closed`.
 */
export function socketPort({ admit, open, onRefused }: Joining): Port {
  const messages = new Set<(message: Message) => void>()
  const closings = new Set<() => void>()
  const reopenings = new Set<() => void>()
  let early: Message[] | null = []
  let socket: Socket | null = null
  let pauseMs = shortestPauseMs

  async function join(): Promise<void> {
    const admission = await admit()
    if (admission.kind === 'refused') onRefused(admission.message)
    if (admission.kind === 'admitted') listenTo(open(admission.pass))
    else joinLater()
  }

  function joinLater(): void {
    setTimeout(() => void join(), pauseMs)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  function listenTo(joining: Socket): void {
    const read = frameReader()
    joining.addEventListener('open', () => opened(joining))
    joining.addEventListener('message', ({ data }) => {
      const message = read(String(data))
      if (message === null) return
      for (const listener of messages) listener(message)
    })
    joining.addEventListener('close', () => {
      const wasOpen = socket === joining
      socket = null
      if (wasOpen) for (const listener of closings) listener()
      joinLater()
    })
  }

  function opened(joined: Socket): void {
    socket = joined
    pauseMs = shortestPauseMs
    if (early) {
      for (const message of early) joined.send(JSON.stringify(message))
      early = null
    } else {
      for (const listener of reopenings) listener()
    }
  }

  void join()
  return {
    send(message) {
      if (early) early.push(message)
      else if (socket) socket.send(JSON.stringify(message))
      else throw new ApiError('closed', texts().safety.connectionLost)
    },
    onMessage: (listener) => added(messages, listener),
    onClose: (listener) => added(closings, listener),
    onReopen: (listener) => added(reopenings, listener),
  }
}
