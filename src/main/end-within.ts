import { Worker } from 'node:worker_threads'

// A thread of its own: neither a main thread that is held by a call into the system nor the clearing up of a native package
// keeps it from ending the process, as either would keep a timer or `process.exit`.
const ending = `
const { workerData } = require('node:worker_threads')
setTimeout(() => process.kill(process.pid, 'SIGKILL'), workerData)
`

/** Pages have a second to save; a file system or a watcher that hangs then holds nobody: the journal has what was typed. */
export const endingMs = 1600

/** What a system or a person at a terminal tells a program that is to end. One may come twice, passed on by another program. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ends the process after this time, whatever it does then; one that is done ends earlier. */
export function endWithin(ms: number): void {
  new Worker(ending, { eval: true, workerData: ms }).unref()
}
