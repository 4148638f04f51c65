import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { NoteReading, ReadText } from './note-reading.ts'
import type { FromWorker, ToWorker } from './reading-worker.ts'

/** Threads that read texts, so that the thread that answers the page is never held. */
export type ReadingPool = {
  readonly read: ReadText
  /** How many threads there are just now. */
  running(): number
  close(): Promise<void>
}

type Waiting = { resolve(reading: NoteReading): void; reject(problem: Error): void }

type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }

const mostThreads = 4
const restMs = 3000

/**
 * `file` is the built reading-worker. Threads start with the first text and don't keep the program running. They end when
 * there was nothing to read for `idleMs`: what they remember of lines takes more room than all that is known of the notes.
 */
export function createReadingPool(
  file: URL,
  count = Math.min(mostThreads, availableParallelism()),
  idleMs = restMs,
): ReadingPool {
  const threads: (Thread | undefined)[] = Array.from({ length: count }, () => undefined)
  const contexts = new WeakMap<Thread, ReadingContext>()
  let lastId = 0
  let rest: NodeJS.Timeout | undefined

  function endIdle(): void {
    threads.forEach((thread, at) => {
      if (!thread || thread.waiting.size > 0) return
      threads[at] = undefined
      void thread.worker.terminate()
    })
  }

  function threadAt(at: number): Thread {
    const running = threads[at]
    if (running) return running
    const thread: Thread = { worker: new Worker(file), waiting: new Map() }
    thread.worker.unref()
    thread.worker.on('message', (message: FromWorker) => settle(thread, message))
    // A thread that ends takes its questions with it; the next text starts another one.
    thread.worker.on('error', (error) => end(at, thread, error))
    thread.worker.on('exit', () => end(at, thread, new Error('A reading thread has ended.')))
    threads[at] = thread
    return thread
  }

  function settle({ waiting }: Thread, message: FromWorker): void {
    const one = waiting.get(message.id)
    waiting.delete(message.id)
    if ('reading' in message) one?.resolve(message.reading)
    else one?.reject(new Error(message.problem))
    clearTimeout(rest)
    rest = setTimeout(endIdle, idleMs).unref()
  }

  function end(at: number, thread: Thread, error: Error): void {
    if (threads[at] === thread) threads[at] = undefined
    for (const one of thread.waiting.values()) one.reject(error)
    thread.waiting.clear()
  }

  function tell({ worker }: Thread, message: ToWorker): void {
    worker.postMessage(message)
  }

  return {
    read(path, text, context) {
      const at = leastBusy(threads)
      const thread = threadAt(at)
      if (contexts.get(thread) !== context) {
        contexts.set(thread, context)
        tell(thread, { context })
      }
      const id = ++lastId
      return new Promise((resolve, reject) => {
        thread.waiting.set(id, { resolve, reject })
        tell(thread, { id, path, text })
      })
    },
    running: () => threads.filter((thread) => thread !== undefined).length,
    async close() {
      clearTimeout(rest)
      await Promise.all(threads.map((thread) => thread?.worker.terminate()))
    },
  }
}

function leastBusy(threads: readonly (Thread | undefined)[]): number {
  let least = 0
  threads.forEach((thread, at) => {
    if ((thread?.waiting.size ?? 0) < (threads[least]?.waiting.size ?? 0)) least = at
  })
  return least
}
