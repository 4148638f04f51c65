import { Worker } from 'node:worker_threads'

// A thread of its own: neither a main thread that is held by a call into the system nor the clearing up of a native package
// keeps it from ending the process, as either would keep a timer or `process.exit`.
const ending = `
const { workerData } = require('node:worker_threads')
setTimeout(() => process.kill(process.pid, 'SIGKILL'), workerData)
`

/** Ends the process after this time, whatever it does then; one that is done ends earlier. */
export function endWithin(ms: number): void {
  new Worker(ending, { eval: true, workerData: ms }).unref()
}
