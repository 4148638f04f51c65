// Folders of many notes, shared by the parts of a run: to read one for the first time takes minutes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateOf, weekNote } from './texts.mjs'

/**
 * @typedef {{ readonly root: string, readonly paths: readonly string[], readonly data: string }} NoteFolder
 * @typedef {ReturnType<typeof createNoteFolders>} NoteFolders
 */

const program = join(import.meta.dirname, 'folder-run.mjs')

/**
 * Folders below `place`, each written when it is first asked for: its `root`, the notes' `paths`, and the `data` of who knows it.
 * @param {string} place
 */
export function createNoteFolders(place) {
  /** @type {Map<number, NoteFolder>} */
  const folders = new Map()
  /** @param {number} count */
  const of = (count) => {
    const folder = folders.get(count) ?? {
      ...writeNotes(place, count),
      data: mkdtempSync(join(place, 'data-')),
    }
    folders.set(count, folder)
    return folder
  }
  return {
    of,
    /**
     * The folder once its notes have been read, and what was read is kept in its `data`.
     * @param {number} count
     */
    readOf(count) {
      const folder = of(count)
      if (readdirSync(folder.data).length === 0) runOnFolder('know', folder.root, folder.data)
      return folder
    },
  }
}

/**
 * One measure of a folder, in a process of its own.
 * @param {string} measure
 * @param {string} root
 * @param {string} data
 */
export function runOnFolder(measure, root, data) {
  const args = ['--expose-gc', program, measure, root, data]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/**
 * Writes `count` notes into a folder for each year.
 * @param {string} place
 * @param {number} count
 */
function writeNotes(place, count) {
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
