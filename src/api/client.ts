import { texts } from '../language/language.ts'
import { methods, type NotesApi, type NotesEvents } from './contract.ts'
import { ApiError, type ErrorCode } from './errors.ts'
import { isPackedNotes, notesReader } from './packed-notes.ts'
import { added, type Message, type Port } from './port.ts'

// Both are in every host, but not part of the language's own types.
declare function setTimeout(callback: () => void, ms: number): unknown
declare function clearTimeout(timer: unknown): void

/** The renderer's side of the contract. Each `on…` gives back the function that stops listening. */
export type Client = {
  /** Every method rejects with ApiError and nothing else. */
  readonly api: NotesApi
  on<E extends keyof NotesEvents>(event: E, listener: (value: NotesEvents[E]) => void): () => void
  /** Each time the connection is lost; calls without an answer have been rejected as `closed` before. */
  onClosed(listener: () => void): () => void
  /** Each time the connection is there again. */
  onReopened(listener: () => void): () => void
}

type Pending = {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: ApiError) => void
  readonly timer: unknown
}

type Listener = (value: never) => void

/** Answers to these wait for a person. */
const withoutTimeLimit: ReadonlySet<string> = new Set<keyof NotesApi>([
  'chooseFolder',
  'exportPage',
])

/** Speaks the contract over a port. A call that stays without an answer for `answerWithinMs` rejects as `closed`. */
export function connect(port: Port, { answerWithinMs = 30_000 } = {}): Client {
  const pending = new Map<number, Pending>()
  const listeners = new Map<string, Set<Listener>>()
  const closedListeners = new Set<() => void>()
  const reopenedListeners = new Set<() => void>()
  let open = true
  let lastId = 0

  const settle = (id: number): Pending | undefined => {
    const call = pending.get(id)
    pending.delete(id)
    clearTimeout(call?.timer)
    return call
  }
  const readNotes = notesReader()
  port.onMessage((message) => receive(message, { settle, listeners, readNotes }))
  port.onClose(() => {
    open = false
    for (const id of [...pending.keys()]) settle(id)?.reject(lost())
    for (const listener of closedListeners) listener()
  })
  port.onReopen?.(() => {
    open = true
    for (const listener of reopenedListeners) listener()
  })

  const call = (name: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (!open) return reject(lost())
      const id = ++lastId
      const giveUp = () => settle(id)?.reject(unanswered(answerWithinMs))
      const timer = withoutTimeLimit.has(name) ? undefined : setTimeout(giveUp, answerWithinMs)
      pending.set(id, { resolve, reject, timer })
      port.send({ id, call: name, args })
    })

  return {
    api: Object.fromEntries(
      methods.map((name) => [name, (...args: readonly unknown[]) => call(name, args)]),
    ) as NotesApi,
    on(event, listener) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      return added(set, listener as Listener)
    },
    onClosed: (listener) => added(closedListeners, listener),
    onReopened: (listener) => added(reopenedListeners, listener),
  }
}

function receive(
  message: Message,
  to: {
    settle: (id: number) => Pending | undefined
    listeners: ReadonlyMap<string, ReadonlySet<Listener>>
    readNotes: ReturnType<typeof notesReader>
  },
): void {
  if ('event' in message) {
    const { value } = message
    const notes = isPackedNotes(value) ? to.readNotes(value) : undefined
    // A change of a list that never came: the list itself is on its way.
    if (notes === null) return
    const told = notes ? { notes } : value
    for (const listener of to.listeners.get(message.event) ?? []) listener(told as never)
  } else if ('ok' in message) {
    const call = to.settle(message.id)
    if (message.ok)
      call?.resolve(isPackedNotes(message.value) ? to.readNotes(message.value) : message.value)
    else call?.reject(errorOf(message.error))
  }
}

function errorOf({ code, message }: { code: ErrorCode; message: string }): ApiError {
  return new ApiError(code, message)
}

function lost(): ApiError {
  return new ApiError('closed', texts().safety.connectionLost)
}

function unanswered(ms: number): ApiError {
  return new ApiError('closed', texts().safety.notAnswered(Math.round(ms / 1000)))
}
