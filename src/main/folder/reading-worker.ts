import { parentPort } from 'node:worker_threads'
import type { NotePath } from '../../api/notes.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import { type NoteReading, readingOf } from './note-reading.ts'
import { standBack } from './stand-back.ts'

// Reads texts on a thread of its own. It opens no file: the folder does that, with its guards.

/** What it is told: the context of all readings from then on, or a text to read. */
export type ToWorker =
  | { readonly context: ReadingContext }
  | { readonly id: number; readonly path: NotePath; readonly text: string }

export type FromWorker =
  | { readonly id: number; readonly reading: NoteReading }
  | { readonly id: number; readonly problem: string }

/** A usual folder is read before one looks; with more to read than this the thread lets others go first. */
const fewTexts = 50

let context: ReadingContext = {}
let texts = 0

parentPort?.on('message', (message: ToWorker) => {
  if ('context' in message) {
    context = message.context
    return
  }
  if (++texts === fewTexts) standBack()
  parentPort?.postMessage(answerTo(message))
})

function answerTo({ id, path, text }: Extract<ToWorker, { id: number }>): FromWorker {
  try {
    return { id, reading: readingOf(path, text, context) }
  } catch (error) {
    // Reading is total, so this is a mistake of ours, which the folder reports.
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
