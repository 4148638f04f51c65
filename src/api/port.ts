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

/** One end of a transport. */
export interface Port {
  send(message: Message): void
  /** Gives back the function that stops listening. */
  onMessage(listener: (message: Message) => void): () => void
  onClose(listener: () => void): () => void
}

/** Two ends in memory, joined to each other; messages are copied as JSON and arrive in a later microtask. */
export function portPair(): [Port, Port] {
  const ends = [newEnd(), newEnd()] as const
  const port = (mine: End, other: End): Port => ({
    send(message) {
      const copy = JSON.parse(JSON.stringify(message)) as Message
      void Promise.resolve().then(() => {
        for (const listener of other.listeners) listener(copy)
      })
    },
    onMessage(listener) {
      mine.listeners.add(listener)
      return () => mine.listeners.delete(listener)
    },
    onClose: () => () => undefined,
  })
  return [port(ends[0], ends[1]), port(ends[1], ends[0])]
}

type End = { readonly listeners: Set<(message: Message) => void> }

function newEnd(): End {
  return { listeners: new Set() }
}
