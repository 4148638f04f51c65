import { Worker } from 'node:worker_threads'
import type { OpenWork } from '../../api/finding.ts'
import { type FindAnswer, type FindJob, findInFiles } from './find-in-files.ts'
import type { Answer, FindingJob } from './finding-worker.ts'
import { type OpenWorkJob, openWorkOf } from './open-work.ts'

/** Who looks through notes. */
export type Finding = {
  find(job: FindJob): Promise<FindAnswer>
  openWork(job: OpenWorkJob): Promise<readonly (readonly OpenWork[])[]>
  close(): Promise<void>
}

type Waiting = { resolve(answer: Answer): void; reject(problem: Error): void }

/** A thread for it; `file` is the built finding-worker. It starts with the first question and keeps no program running. */
export function createFindingThread(file: URL): Finding {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function end(error: Error): void {
    worker = undefined
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }

  function started(): Worker {
    if (worker) return worker
    const made = new Worker(file)
    made.unref()
    made.on('message', (answer: Answer) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('problem' in answer) one?.reject(new Error(answer.problem))
      else one?.resolve(answer)
    })
    // A thread that ends takes its questions with it; the next question starts another one.
    made.on('error', end)
    made.on('exit', () => worker === made && end(new Error('The finding thread has ended.')))
    worker = made
    return made
  }

  function ask(question: FindingJob): Promise<Answer> {
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { resolve, reject })
      started().postMessage(question)
    })
  }

  return {
    async find(job) {
      const answer = await ask({ id: ++lastId, find: job })
      return 'found' in answer ? answer.found : { found: [], searched: job.tasks.length }
    },
    async openWork(job) {
      const answer = await ask({ id: ++lastId, openWork: job })
      return 'work' in answer ? answer.work : []
    },
    async close() {
      await worker?.terminate()
    },
  }
}

/** The same on this thread. */
export const findHere: Finding = {
  find: async (job) => findInFiles(job),
  openWork: async (job) => openWorkOf(job),
  close: async () => undefined,
}
