// How long it takes to find lines in a folder, from the question to the answer of the finding thread, and how long the
// asking thread was held meanwhile. `node test/bench/finding.mjs [NOTES]` after a build; the figures are of this machine.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { quantile } from './stats.mjs'

const count = Number(process.argv[2] ?? 1000)
const words =
  'rope winch sail deck crew order splice paint oil mend harbour tide chart anchor'.split(' ')
const root = await realpath(await mkdtemp(join(tmpdir(), 'carryover-bench-')))
try {
  const tasks = await writeNotes()
  const worker = new Worker(resolve(import.meta.dirname, '../../out/main/finding-worker.js'))
  /** @type {(terms: readonly string[]) => Promise<{ found: { found: readonly unknown[] } }>} */
  const ask = (terms) =>
    new Promise((done) => {
      worker.once('message', done)
      const job = { root, terms, tasks, mostFound: 40, mostMs: 10_000 }
      worker.postMessage({ id: 1, find: job })
    })
  const asked = {
    'a word of every note': ['rope'],
    'two words, seldom': ['needle', 'haystack'],
    'a word of no note': ['xyzzy'],
    'with an accent': ['müller'],
  }
  for (const [name, terms] of Object.entries(asked)) {
    const held = monitorEventLoopDelay({ resolution: 1 })
    held.enable()
    /** @type {number[]} */
    const times = []
    let notes = 0
    const cpu = process.cpuUsage()
    for (let round = 0; round < 9; round++) {
      const start = performance.now()
      const { found } = await ask(terms)
      times.push(performance.now() - start)
      notes = found.found.length
    }
    held.disable()
    const { user, system } = process.cpuUsage(cpu)
    const [best, middle, worst] = [0, 0.5, 1].map((share) => quantile(times, share).toFixed(1))
    console.log(
      `${count} notes, ${name}: ${middle} ms (${best}–${worst}), ${notes} notes, CPU ${((user + system) / 9000).toFixed(1)} ms; asking thread held at most ${(held.max / 1e6).toFixed(1)} ms`,
    )
  }
  await worker.terminate()
} finally {
  await rm(root, { recursive: true, force: true })
}

/** Notes of about four kilobytes, dated, in a folder for each year. */
async function writeNotes() {
  const tasks = []
  for (let at = 0; at < count; at++) {
    const day = new Date(Date.UTC(2026, 10, 21) - at * 86_400_000).toISOString().slice(0, 10)
    const path = `${day.slice(0, 4)}/${day} ${at}.md`
    const lines = Array.from({ length: 75 }, (_, line) => {
      const some = Array.from(
        { length: 7 },
        (_, i) => words[(at * 7 + line * 3 + i * i) % words.length],
      )
      return `- [ ] ${some.join(' ')} (Ada)`
    })
    if (at % 100 === 50) lines.push('- [x] the needle in the haystack (Ben)')
    await mkdir(join(root, day.slice(0, 4)), { recursive: true })
    await writeFile(join(root, path), `# Deck crew ${day}\n\n## This week\n${lines.join('\n')}\n`)
    tasks.push({ path, ranges: null, items: null })
  }
  return tasks
}
