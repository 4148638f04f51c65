import { join } from 'node:path'
import { languagesOf, setLanguage } from '../language/language.ts'
import { sentenceOf } from './commands/command.ts'
import { endingMs, endingSignals, endWithin } from './end-within.ts'
import { createFindingThread } from './folder/finding-thread.ts'
import { listInThread } from './folder/listing-thread.ts'
import { createReadingPool } from './folder/reading-pool.ts'
import { linesTo } from './lines-to.ts'
import { runCli } from './run-cli.ts'

const err = linesTo(process.stderr)

const stopped = new Promise<void>((stop) => {
  for (const signal of endingSignals) process.on(signal, () => stop())
})
void stopped.then(() => endWithin(endingMs))

// Pages hold text that is not saved yet: a mistake of ours is told, and the host goes on.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => err(sentenceOf(error)))
}

// A reader that has enough (`| head`) is no failure.
process.stdout.on('error', () => process.exit())

await setLanguage('system', languagesOf(process.env))

process.exitCode = await runCli(process.argv.slice(2), {
  program: join(import.meta.dirname, '..', '..'),
  out: (line) => process.stdout.write(`${line}\n`),
  err,
  stopped,
  reading: () => createReadingPool(new URL('./reading-worker.js', import.meta.url)),
  list: listInThread(new URL('./listing-worker.js', import.meta.url)),
  finding: () => createFindingThread(new URL('./finding-worker.js', import.meta.url)),
})
