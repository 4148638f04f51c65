// Measures the program against what it promises, each figure as a ratio of two things that were measured in turn in this
// run. Prints one table with goal and figure and writes bench-results/DATE.json. Build first; the machine should be quiet.
//   npm run bench                          every row, 5 rounds (twelve to twenty minutes)
//   npm run bench -- --quick               a look: fewer texts, 1,000 notes, one round (under 2 minutes)
//   npm run bench -- --notes 10000         folders of so many notes (with --quick else 1,000, without 10,000 and 50,000)
//   npm run bench -- --read-all            reads folders of more than 10,000 notes too, not just their names (ten minutes more)
//   npm run bench -- --only typing,start   some parts: typing, reading, folders, pages, script
//   npm run bench -- --compare OLD.json    says what became slower or faster since then
//   npm run bench -- --readme              puts the table into the README
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { buildModules } from '../test/bench/built.mjs'
import { measureFolders } from '../test/bench/folder-rows.mjs'
import { createNoteFolders } from '../test/bench/note-folders.mjs'
import { measurePages } from '../test/bench/page-rows.mjs'
import { measureReading } from '../test/bench/reading-rows.mjs'
import { comparison, machine, tableOf } from '../test/bench/report.mjs'
import { measureScript } from '../test/bench/script-row.mjs'
import { measureTyping } from '../test/bench/typing-rows.mjs'
import { getChromium, launchOptions } from './chromium.mjs'

/** @import { Figure } from '../test/bench/report.mjs' */

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    notes: { type: 'string' },
    'read-all': { type: 'boolean', default: false },
    compare: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
})
const isQuick = values.quick
const rounds = Number(values.rounds ?? (isQuick ? 1 : 5))
const keys = isQuick ? 24 : 32
const notes = values.notes?.split(',').map(Number) ?? (isQuick ? [1000] : [10_000, 50_000])
const mostRead = values['read-all'] ? Number.POSITIVE_INFINITY : 10_000
/** @param {string} line */
const tell = (line) => console.error(line)

if (!existsSync(join(root, 'out/main/cli.js'))) {
  console.error('Nothing is built. Run npm run build first.')
  process.exit(1)
}
const executable = await getChromium()
if (!executable) process.exit(1)

// At 60 Hz each key would gain up to 16 ms of waiting, which hides a twofold difference in work.
const options = launchOptions(executable)
const unclocked = [...options.args, '--disable-frame-rate-limit', '--disable-gpu-vsync']
const launch = () => chromium.launch({ ...options, args: unclocked })
const place = mkdtempSync(join(tmpdir(), 'carryover-bench-'))
const folders = createNoteFolders(place)

/** @type {Record<string, () => Promise<Figure[]>>} */
const parts = {
  script: () => measureScript(root),
  reading: () => measureReading({ place, rounds }),
  folders: () => measureFolders({ place, folders, counts: notes, mostRead, rounds }),
  typing: () =>
    withBrowser((browser) =>
      measureTyping({
        browser,
        counts: isQuick ? [478, 100_000] : [478, 10_000, 100_000],
        places: isQuick ? ['mid'] : ['mid', 'end'],
        ...{ rounds, keys, tell },
      }),
    ),
  pages: () =>
    withBrowser((browser) =>
      measurePages({
        ...{ browser, launch, place, folders, rounds, keys, tell },
        count: Math.min(...notes),
      }),
    ),
}

/** @type {Figure[]} */
const figures = []
try {
  await buildModules()
  for (const name of values.only?.split(',') ?? Object.keys(parts)) {
    tell(`Measuring ${name}`)
    const start = performance.now()
    try {
      const measure = parts[name]
      if (!measure) throw new Error(`There is no part "${name}".`)
      figures.push(...(await measure()))
      tell(`Measured ${name} in ${Math.round((performance.now() - start) / 1000)} s`)
    } catch (error) {
      // The other parts took their time too.
      console.error(error)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}

console.log(`\n${tableOf(figures)}`)
const at = { ...machine(), rounds, keys, isQuick, date: new Date().toISOString() }
const folder = join(root, 'bench-results')
const file = join(folder, `${at.date.replaceAll(/[:.]/g, '-')}.json`)
mkdirSync(folder, { recursive: true })
writeFileSync(file, `${JSON.stringify({ machine: at, figures }, null, 1)}\n`)
console.log(`\nWritten to ${file}`)
if (values.compare) {
  const before = JSON.parse(readFileSync(values.compare, 'utf8'))
  console.log(`\n${comparison(before.figures, figures)}`)
}
if (values.readme) intoReadme()

/**
 * @template Result
 * @param {(browser: import('playwright').Browser) => Promise<Result>} measure
 */
async function withBrowser(measure) {
  const browser = await launch()
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

function intoReadme() {
  const readme = join(root, 'README.md')
  const { cores, cpu, memoryGiB, load, node, date } = at
  const about = `Measured on ${date.slice(0, 10)}: ${cores} cores (${cpu}), ${memoryGiB} GiB, Node ${node}, load at the end ${load[0]}; ${rounds} rounds.`
  const text = readFileSync(readme, 'utf8')
  const marked = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/
  writeFileSync(readme, text.replace(marked, `$1${about}\n\n${tableOf(figures)}\n$2`))
}
