// One measure of a folder in a process of its own: `node folder-run.mjs MEASURE FOLDER DATA`; prints one line of JSON.
//   bytes: lists the folder and reads all bytes, one after the other     ms, bytes
//   walk:  lists it and looks at each file                                ms
//   show:  opens it until the list of its notes is there                 ms
//   know:  opens it until every item of every note is known, and kept     ms, rssBytes, heldMs
//   first: the same, without keeping it                                  ms, rssBytes, heldMs
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { builtModule } from './built.mjs'
import { keptIndex } from './kept-index.mjs'

const [measure = '', root = '', data = ''] = process.argv.slice(2)
const measures = { bytes, walk, show, know: () => know(true), first: () => know(false) }
if (!isMeasure(measure)) throw new Error(`There is no measure "${measure}".`)
console.log(JSON.stringify(await measures[measure]()))
process.exit()

/**
 * @param {string} name
 * @returns {name is keyof typeof measures}
 */
function isMeasure(name) {
  return Object.hasOwn(measures, name)
}

function bytes() {
  let read = 0
  const start = performance.now()
  for (const file of files()) read += readFileSync(file).length
  return { ms: performance.now() - start, bytes: read }
}

function walk() {
  const start = performance.now()
  for (const file of files()) lstatSync(file)
  return { ms: performance.now() - start }
}

/** @returns {Generator<string>} */
function* files(folder = root) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(place)
    else yield place
  }
}

async function show() {
  const { start, workspace } = await opened()
  const notes = (await workspace.folder.list()).length
  return { ms: performance.now() - start, notes }
}

/** @param {boolean} isKept */
async function know(isKept) {
  const held = monitorEventLoopDelay({ resolution: 1 })
  held.enable()
  const { start, workspace, reading } = await opened()
  await workspace.folder.settled()
  const ms = performance.now() - start
  held.disable()
  const notes = workspace.folder.listNow().length
  // The threads that read end a moment after the last note; what stays is what is known.
  while (reading.running() > 0) await new Promise((done) => setTimeout(done, 50))
  if (!globalThis.gc) throw new Error('It is to be run with --expose-gc.')
  globalThis.gc()
  const { rss } = process.memoryUsage()
  if (notes > 0 && isKept) await keptIndex(data)
  await closed(workspace)
  return { ms, notes, rssBytes: rss, heldMs: held.max / 1e6 }
}

async function opened() {
  const { openWorkspace } = await builtModule('workspace')
  const { openAppData } = await builtModule('data')
  const { createReadingPool } = await builtModule('pool')
  const { createFindingThread } = await builtModule('finding')
  const { listInThread } = await builtModule('listing')
  /** @param {string} name */
  const worker = (name) => new URL(`../../out/main/${name}-worker.js`, import.meta.url)
  const reading = createReadingPool(worker('reading'))
  const start = performance.now()
  const workspace = await openWorkspace(root, {
    data: openAppData(data, console.error),
    program: join(import.meta.dirname, '../..'),
    report: console.error,
    reading,
    finding: createFindingThread(worker('finding')),
    list: listInThread(worker('listing')),
  })
  return { start, workspace, reading }
}

/**
 * As the host ends: what it keeps for the next time is written then.
 * @param {import('../../src/main/handlers.ts').Workspace} workspace
 */
async function closed(workspace) {
  const { closeWorkspace } = await builtModule('workspace')
  await closeWorkspace(workspace)
}
