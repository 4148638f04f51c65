import type { ErrorCode } from './errors.ts'

/** What crosses between renderer and host: JSON values only, so that every transport gives the same result. */
export type Message =
  | { readonly id: number; readonly call: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number
      readonly ok: false
      readonly error: { readonly code: ErrorCode; readonly message: string }
    }
  | { readonly event: string; readonly value: unknown }

/** One end of a transport. Each `on…` gives back the function that stops listening. */
export interface Port {
  send(message: Message): void
  onMessage(listener: (message: Message) => void): () => void
  /** Each time the connection is lost. What is sent while it is lost goes nowhere. */
  onClose(listener: () => void): () => void
  /** Each time the connection is there again, in transports that join again by themselves. */
  onReopen?(listener: () => void): () => void
}

/** A port whose connection its owner can end. */
export type ClosablePort = Port & { close(): void }

/** Two ends in memory, joined to each other; messages are copied as JSON and arrive in a later microtask. */
export function portPair(): [ClosablePort, ClosablePort] {
  const ends = [newEnd(), newEnd()] as const
  let open = true
  const close = () => {
    if (!open) return
    open = false
    for (const end of ends) for (const listener of end.closeListeners) listener()
  }
  const port = (mine: End, other: End): ClosablePort => ({
    send(message) {
      const copy = JSON.parse(JSON.stringify(message)) as Message
      void Promise.resolve().then(() => {
        if (open) for (const listener of other.messageListeners) listener(copy)
      })
    },
    onMessage: (listener) => added(mine.messageListeners, listener),
    onClose: (listener) => added(mine.closeListeners, listener),
    close,
  })
  return [port(ends[0], ends[1]), port(ends[1], ends[0])]
}

/** Adds to the set; gives back what takes it out again. */
export function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

type End = {
  readonly messageListeners: Set<(message: Message) => void>
  readonly closeListeners: Set<() => void>
}

function newEnd(): End {
  return { messageListeners: new Set(), closeListeners: new Set() }
}
