// Rows 7, 9 to 12, 15 and 16, in a process of their own (`--expose-gc`): `node folders.mjs MEASURED COUNT ROUNDS`. Prints JSON.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { randomFrom } from '../stats.mjs'
import { meetingLog } from '../texts.mjs'

const [built, count, rounds] = process.argv.slice(2)
const { measured } = await import(pathToFileURL(built).href)
const { Folder, createReadingPool, newWeek, readNote } = measured
const worker = pathToFileURL(resolve(import.meta.dirname, '../../../out/main/reading-worker.js'))
const root = mkdtempSync(join(tmpdir(), 'carryover-bench-folder-'))
const found = { count: Number(count), rows: {} }
const add = (row, ratio) => {
  found.rows[row] ??= []
  found.rows[row].push(ratio)
}
try {
  writeNotes(Number(count))
  for (let round = 0; round < Number(rounds); round++) await measure(round)
} finally {
  rmSync(root, { recursive: true, force: true })
}
console.log(JSON.stringify(found))

async function measure(round) {
  const walkMs = timed(() => walk(root))
  let bytes = 0
  const limitMs = timed(() => {
    for (const path of walk(root)) bytes += readFileSync(path).length
  })
  globalThis.gc?.()
  const before = process.memoryUsage()
  const pool = createReadingPool(worker)
  const held = monitorEventLoopDelay({ resolution: 1 })
  const start = performance.now()
  const folder = await Folder.open(root, {
    read: pool.read,
    endReading: pool.close,
    report: console.error,
  })
  await folder.list()
  add('9', (performance.now() - start) / limitMs)
  held.enable()
  await folder.settled()
  held.disable()
  add('10', (performance.now() - start) / limitMs)
  add('11', held.max / 1e6 / 20)
  await new Promise((done) => setTimeout(done, 50))
  globalThis.gc?.()
  const after = process.memoryUsage()
  add('12', (after.heapUsed + after.external - before.heapUsed - before.external) / bytes)
  add('15', (await toldAfter(folder, round)) / (walkMs + 100))
  await folder.close()
  readingRows(round)
}

/** Milliseconds from another program's write until the folder tells of it. */
async function toldAfter(folder, round) {
  const [path] = walk(root)
  const told = new Promise((done) => {
    const stop = folder.onChange(() => done(stop))
  })
  const start = performance.now()
  writeFileSync(path, `${readFileSync(path, 'utf8')}- [ ] changed in round ${round} (Ada)\n`)
  await told
  return performance.now() - start
}

/** No line twice, so that nothing is known from a line read before. */
function readingRows(round) {
  const notes = Array.from({ length: 100 }, (_, at) => uniqueNote(at, `r${round}`))
  const files = notes.map((text, at) => {
    const path = join(root, `.read-${at}`)
    writeFileSync(path, text)
    return path
  })
  const limitMs = timed(() => files.map((path) => readFileSync(path, 'utf8')))
  add('7', timed(() => notes.map((text) => readNote(text))) / limitMs)
  for (const path of files) rmSync(path)
  const log = meetingLog('Harbour office', 520 * 30)
  const context = { path: 'log.md' }
  const readMs = timed(() => readNote(log, context))
  const weekMs = timed(() =>
    newWeek({
      notes: [{ path: 'log.md', text: log }],
      path: 'log.md',
      today: '2026-11-21',
      context,
      marksCarried: false,
    }),
  )
  add('16', weekMs / readMs)
}

function timed(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

function writeNotes(many) {
  for (let at = 0; at < many; at++) {
    const day = new Date(Date.UTC(2026, 10, 16) - (at % 520) * 7 * 86_400_000)
    const name = day.toISOString().slice(0, 10)
    const folder = join(root, `team ${Math.floor(at / 520)}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}.md`), uniqueNote(at, name))
  }
}

function uniqueNote(at, mark) {
  const random = randomFrom(at + 1)
  return meetingLog(`Team ${at} ${mark}`, 75)
    .split('\n')
    .map((line) =>
      /^\s*- /.test(line)
        ? line.replace(' the ', ` the ${mark} ${Math.floor(random() * 1e6)} `)
        : line,
    )
    .join('\n')
}
