// Rows 9, 10, 12 and 16b: folders of many notes. Each measure runs in a process of its own, in turn with what it is held
// against; the page cache is warm.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtModule } from './built.mjs'
import { dateOf, weekNote } from './texts.mjs'

const program = join(import.meta.dirname, 'folder-run.mjs')

/** Writes `count` notes into a new folder below `place`, in a folder for each year; gives their paths. */
export function writeNotes(place, count) {
  const root = mkdtempSync(join(place, 'notes-'))
  const years = new Set()
  const paths = Array.from({ length: count }, (_, at) => {
    const date = dateOf(at % 5000)
    const year = date.slice(0, 4)
    if (!years.has(year)) mkdirSync(join(root, year))
    years.add(year)
    const path = `${year}/${date} crew ${Math.floor(at / 5000)}.md`
    writeFileSync(join(root, path), weekNote(at))
    return path
  })
  return { root, paths }
}

/** Figures of folders of so many notes; those of a folder with more than `mostRead` only as far as no note has to be read. */
export async function measureFolders({ place, counts, mostRead, rounds }) {
  const figures = []
  const none = mkdtempSync(join(place, 'none-'))
  for (const count of counts) {
    const { root, paths } = writeNotes(place, count)
    const part = `${count.toLocaleString('en')} notes`
    const [show, first, again, memory, search] = ['9', '10a', '10b', '12', '16b'].map((row) => {
      const figure = { row, part, rounds: [] }
      figures.push(figure)
      return figure
    })
    run('bytes', root, place)
    const kept = mkdtempSync(join(place, 'data-'))
    for (let round = 0; round < rounds; round++) {
      const limit = run('bytes', root, place)
      const data = mkdtempSync(join(place, 'data-'))
      show.rounds.push(run('show', root, data).ms / limit.ms)
      rmSync(data, { recursive: true })
      if (count > mostRead) continue
      // To read many notes for the first time takes minutes: that is done once.
      if (round === 0) first.rounds.push(run('know', root, kept).ms / limit.ms)
      const known = run('know', root, kept)
      again.rounds.push(known.ms / limit.ms)
      const empty = run('know', none, mkdtempSync(join(place, 'data-')))
      memory.rounds.push((known.rssBytes - empty.rssBytes) / limit.bytes)
    }
    rmSync(kept, { recursive: true })
    search.rounds.push(...(await searching(root, paths, rounds)))
    rmSync(root, { recursive: true })
  }
  return figures.filter(({ rounds: all }) => all.length > 0)
}

function run(measure, root, data) {
  const args = ['--expose-gc', program, measure, root, data]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** The finding thread, once it runs, against a whole run of ripgrep; none where that is not installed. */
async function searching(root, paths, rounds) {
  if (spawnSync('rg', ['--version']).status !== 0) return []
  const { createFindingThread } = await builtModule('finding')
  const finding = createFindingThread(new URL('../../out/main/finding-worker.js', import.meta.url))
  const tasks = paths.map((path) => ({ path, ranges: null, items: null }))
  const ours = async () => {
    const start = performance.now()
    await finding.find({ root, terms: ['harbour'], tasks, mostFound: 40, mostMs: 60_000 })
    return performance.now() - start
  }
  const theirs = () => {
    const start = performance.now()
    spawnSync('rg', ['--ignore-case', '--max-count', '5', 'harbour', root], { maxBuffer: 1e9 })
    return performance.now() - start
  }
  await ours()
  theirs()
  const ratios = []
  for (let round = 0; round < rounds; round++) ratios.push((await ours()) / theirs())
  await finding.close()
  return ratios
}
