// Rows 9, 10, 12 and 16b: folders of many notes. Each measure runs in a process of its own, in turn with what it is held
// against; the page cache is warm.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtModule } from './built.mjs'
import { runOnFolder as run } from './note-folders.mjs'
import { figureOf } from './report.mjs'

const fewNotes = 1000

/** @import { NoteFolder, NoteFolders } from './note-folders.mjs' */

/**
 * Figures of folders of so many notes; those of a folder with more than `mostRead` only as far as no note has to be read.
 * @param {{
 *   place: string, folders: NoteFolders, counts: readonly number[], mostRead: number, rounds: number
 * }} options
 */
export async function measureFolders({ place, folders, counts, mostRead, rounds }) {
  const figures = []
  const none = mkdtempSync(join(place, 'none-'))
  for (const count of counts) {
    const { root, paths, data: kept } = folders.of(count)
    const part = `${count.toLocaleString('en')} notes`
    const [show, first, again] = [figureOf('9', part), figureOf('10a', part), figureOf('10b', part)]
    const [memory, search] = [figureOf('12', part), figureOf('16b', part)]
    figures.push(show, first, again, memory, search)
    first.part = `${Math.min(count, fewNotes).toLocaleString('en')} notes`
    run('bytes', root, place)
    for (let round = 0; round < rounds; round++) {
      const limit = run('bytes', root, place)
      const data = mkdtempSync(join(place, 'data-'))
      show.rounds.push(run('show', root, data).ms / limit.ms)
      rmSync(data, { recursive: true })
      if (count > mostRead) continue
      // To read many notes for the first time takes minutes: that is done for fewer of them.
      if (round === 0) run('know', root, kept)
      first.rounds.push(firstReading(folders.of(Math.min(count, fewNotes)), place))
      const known = run('know', root, kept)
      again.rounds.push(known.ms / limit.ms)
      const empty = run('know', none, mkdtempSync(join(place, 'data-')))
      memory.rounds.push((known.rssBytes - empty.rssBytes) / limit.bytes)
    }
    search.rounds.push(...(await searching(root, paths, rounds)))
  }
  return figures.filter(({ rounds: all }) => all.length > 0)
}

/**
 * How long it takes until everything is known of notes that nobody has read, over listing and reading their bytes.
 * @param {NoteFolder} folder
 * @param {string} place
 */
function firstReading({ root }, place) {
  const limit = run('bytes', root, place)
  const data = mkdtempSync(join(place, 'data-'))
  return run('first', root, data).ms / limit.ms
}

/**
 * The finding thread, once it runs, against a whole run of ripgrep; none where that is not installed.
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {number} rounds
 */
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
