import { parentPort } from 'node:worker_threads'
import type { OpenWork } from '../../api/finding.ts'
import { type FindAnswer, type FindJob, findInFiles } from './find-in-files.ts'
import { type OpenWorkJob, openWorkOf } from './open-work.ts'

// Looks through notes on a thread of its own, so that the thread that answers the page is never held.

export type FindingJob =
  | { readonly id: number; readonly find: FindJob }
  | { readonly id: number; readonly openWork: OpenWorkJob }

export type Answer =
  | { readonly id: number; readonly found: FindAnswer }
  | { readonly id: number; readonly work: readonly (readonly OpenWork[])[] }
  | { readonly id: number; readonly problem: string }

parentPort?.on('message', (question: FindingJob) => parentPort?.postMessage(answerTo(question)))

function answerTo(question: FindingJob): Answer {
  const { id } = question
  try {
    return 'find' in question
      ? { id, found: findInFiles(question.find) }
      : { id, work: openWorkOf(question.openWork) }
  } catch (error) {
    // Both are total, so this is a mistake of ours, which the folder reports.
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
