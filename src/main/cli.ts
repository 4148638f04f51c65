import { join } from 'node:path'
import { languagesOf, pickLanguage, setLanguage } from '../language/language.ts'
import { endWithin } from './end-within.ts'
import { createFindingThread } from './folder/finding-thread.ts'
import { createReadingPool } from './folder/reading-pool.ts'
import { runCli, sentenceOf } from './run-cli.ts'

// Pages have a second to save; a file system or a watcher that hangs then holds nobody: the journal has what was typed.
const endingMs = 1800

// One signal may come twice: from the terminal and from a program that passes it on.
const stopped = new Promise<void>((stop) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop())
})
void stopped.then(() => endWithin(endingMs))

// Pages hold text that is not saved yet: a mistake of ours is told, and the host goes on.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => process.stderr.write(`${sentenceOf(error)}\n`))
}

// A reader that has enough (`| head`) is no failure.
process.stdout.on('error', () => process.exit())

await setLanguage(pickLanguage(languagesOf(process.env)), languagesOf(process.env))

process.exitCode = await runCli(process.argv.slice(2), {
  program: join(import.meta.dirname, '..', '..'),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stopped,
  reading: () => createReadingPool(new URL('./reading-worker.js', import.meta.url)),
  finding: () => createFindingThread(new URL('./finding-worker.js', import.meta.url)),
})
