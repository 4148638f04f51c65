// Rows 1 to 6 and the control: keys in the built app with its panel open, and in CodeMirror on the same texts.

import { fenceTimes, fullReadingMs } from './fence.mjs'
import { startApp, startBare } from './pages.mjs'
import { panelTimes } from './panel.mjs'
import { quantile, randomFrom, shuffled } from './stats.mjs'
import { openPage, placeCaret, typeKeys } from './typing.mjs'

/** @import { Figure } from './report.mjs' */

/**
 * What was measured of an editor with a text of so many lines, while one typed at a place of it.
 * @typedef {{ readonly round: number, readonly lines: number, readonly place: string, readonly editor: string } &
 *   Awaited<ReturnType<typeof typeKeys>>} Run
 * @typedef {Awaited<ReturnType<typeof fenceTimes>>} FenceTimes
 * @typedef {{ readonly carryover: FenceTimes, readonly bare: FenceTimes, readonly fullMs: number }} Fence
 * @typedef {typeof globalThis.benchPanel} PanelTimes
 */

const long = 100_000
const justOpened = 'carryover, just opened'

/**
 * Figures of `rounds` rounds, in each of which every editor types the same keys into the same texts, in another order.
 * @param {{
 *   browser: import('playwright').Browser, counts: readonly [number, ...number[]], places: readonly [string, ...string[]],
 *   rounds: number, keys: number, tell: (line: string) => void
 * }} options
 */
export async function measureTyping({ browser, counts, places, rounds, keys, tell }) {
  const bare = await startBare(counts)
  const app = await startApp(counts)
  /** @type {Run[]} */
  const runs = []
  /** @type {Fence[]} */
  const fences = []
  /** @type {PanelTimes[]} */
  const panel = []
  try {
    for (let round = 0; round < rounds; round++) {
      const random = randomFrom(round * 31 + 1)
      for (const lines of counts) {
        const editors = ['bare', 'carryover']
        if (lines === long) editors.push('usual', justOpened)
        if (lines === counts[0]) editors.push('naive')
        /** @type {Record<string, FenceTimes>} */
        const fence = {}
        for (const editor of shuffled(editors, random)) {
          const page = await pageOf({ browser, bare, app, editor, lines })
          // Both have work from the opening left: the usual set-up parses, the app reads and matches weeks.
          const atOnce = editor === 'usual' || editor === justOpened
          if (editor === 'carryover') await app.rests()
          // A page at rest serves all places; the work of an opening is there only once, and the control needs no second place.
          for (const place of atOnce || editor === 'naive' ? places.slice(0, 1) : places) {
            await placeCaret(page, place)
            const afterMs = atOnce ? 2500 : undefined
            const isWarm = place !== places[0]
            const figure = await typeKeys(page, { keys, seed: round + 1, afterMs, isWarm })
            runs.push({ round, lines, place, editor, ...figure })
          }
          // And the fence comes last: it makes all of the text code.
          if (lines === long && !atOnce) fence[editor] = await fenceTimes(page)
          await page.context().close()
        }
        const { carryover, bare: plain } = fence
        if (carryover && plain) {
          fences.push({ carryover, bare: plain, fullMs: await fullReadingMs(long) })
        }
      }
      app.reset(counts[0])
      panel.push(await panelTimes(await openPage(browser, app.page(counts[0]))))
      tell(`Typing: round ${round + 1} of ${rounds}`)
    }
  } finally {
    await app.stop()
    bare.stop()
  }
  return [...cells(runs, counts, places), ...panelFigures(panel), ...fenceFigures(fences)]
}

/** @param {{
 *   browser: import('playwright').Browser, bare: Awaited<ReturnType<typeof startBare>>,
 *   app: Awaited<ReturnType<typeof startApp>>, editor: string, lines: number
 * }} of */
async function pageOf({ browser, bare, app, editor, lines }) {
  if (!editor.startsWith('carryover')) return await openPage(browser, bare.page(editor, lines))
  app.reset(lines)
  return await openPage(browser, app.page(lines))
}

/**
 * @param {readonly Run[]} runs
 * @param {readonly [number, ...number[]]} counts
 * @param {readonly string[]} places
 * @returns {Figure[]}
 */
function cells(runs, counts, places) {
  /** @type {(editor: string, lines: number, place: string) => readonly Run[]} */
  const of = (editor, lines, place) =>
    runs.filter((run) => run.editor === editor && run.lines === lines && run.place === place)
  /**
   * The rounds of one cell over the same rounds of another, by one of their figures.
   * @type {(ours: readonly Run[], theirs: readonly Run[], name: 'p50' | 'p95' | 'cpuPerKey') => number[]}
   */
  const ratios = (ours, theirs, name) =>
    ours.map(
      (run) => run[name] / (theirs.find(({ round }) => round === run.round)?.[name] ?? Number.NaN),
    )
  /** @type {Figure[]} */
  const figures = []
  for (const place of places) {
    for (const lines of counts) {
      const [ours, bare] = [of('carryover', lines, place), of('bare', lines, place)]
      const part = `${lines.toLocaleString('en')} lines, ${place}`
      figures.push({ row: '1', part, rounds: ratios(ours, bare, 'p50') })
      figures.push({ row: '2', part, rounds: ratios(ours, bare, 'cpuPerKey') })
      const usual = of('usual', lines, place)
      const opened = of(justOpened, lines, place)
      if (usual.length > 0) figures.push({ row: '4', part, rounds: ratios(opened, usual, 'p95') })
      const naive = of('naive', lines, place)
      if (naive.length > 0)
        figures.push({ row: 'control', part, rounds: ratios(naive, bare, 'p50') })
    }
    const [short] = counts
    if (!counts.includes(long) || short === long) continue
    const [atLong, atShort] = [of('carryover', long, place), of('carryover', short, place)]
    figures.push({ row: '3', part: place, rounds: ratios(atLong, atShort, 'cpuPerKey') })
  }
  return figures
}

/** @param {readonly PanelTimes[]} rounds */
function panelFigures(rounds) {
  /** @type {(keys: PanelTimes, name: 'shown' | 'painted') => number} */
  const late = (keys, name) =>
    quantile(
      keys.map((times) => times[name] ?? Number.NaN),
      0.95,
    )
  /** @param {PanelTimes} keys */
  const ratio = (keys) => late(keys, 'shown') / late(keys, 'painted')
  return [
    { row: '5', part: `${rounds[0]?.length ?? 0} keys in an item`, rounds: rounds.map(ratio) },
  ]
}

/**
 * @param {readonly Fence[]} rounds
 * @returns {Figure[]}
 */
function fenceFigures(rounds) {
  if (rounds.length === 0) return []
  const part = '100,000 lines'
  return [
    { row: '6a', part, rounds: rounds.map((of) => of.carryover.painted / of.bare.painted) },
    { row: '6b', part, rounds: rounds.map((of) => (of.carryover.right ?? Number.NaN) / of.fullMs) },
  ]
}
