// Rows 7, 8 and 16a: how long the reader and the new week take, against reading the bytes that they need.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtModule } from './built.mjs'
import { figureOf } from './report.mjs'
import { denseNote, meetingLog, weekNote } from './texts.mjs'

const notes = 400

/**
 * Writes the notes below `place`, and gives the figures of `rounds` rounds.
 * @param {{ place: string, rounds: number }} options
 */
export async function measureReading({ place, rounds }) {
  const { readNote } = await builtModule('note')
  const { newWeek } = await builtModule('week')
  const week = write(place, 'weeks', (at) => weekNote(at))
  const dense = write(place, 'dense', (at) => denseNote(at))
  const log = write(place, 'log', () => meetingLog('Deck crew', 520 * 24), 1)
  const figures = [
    figureOf('7', `${notes} notes`),
    figureOf('8', `${notes} notes`),
    figureOf('16a', '520 weeks'),
  ]
  /** @param {readonly string[]} files */
  const readAll = (files) => {
    for (const file of files) readNote(text(file))
  }
  // The first round is for the compiler.
  for (let round = -1; round < rounds; round++) {
    const [path = ''] = log
    const ask = { path, today: '2026-11-23', notes: [{ path, text: text(path) }] }
    const ratios = [
      time(() => readAll(week)) / time(() => week.forEach(text)),
      time(() => readAll(dense)) / time(() => dense.forEach(text)),
      time(() => newWeek(ask)) / time(() => readAll(log)),
    ]
    if (round < 0) continue
    for (const [at, ratio] of ratios.entries()) figures[at]?.rounds.push(ratio)
  }
  return figures
}

/**
 * @param {string} place
 * @param {string} name
 * @param {(at: number) => string} textOf
 */
function write(place, name, textOf, count = notes) {
  mkdirSync(join(place, name), { recursive: true })
  return Array.from({ length: count }, (_, at) => {
    const file = join(place, name, `${at}.md`)
    writeFileSync(file, textOf(at))
    return file
  })
}

/** @param {string} file */
function text(file) {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
}

/** @param {() => void} job */
function time(job) {
  const start = performance.now()
  job()
  return performance.now() - start
}
