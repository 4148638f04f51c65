// How fast Carryover is, each figure as a ratio of two things measured in turn in one run; medians of the rounds. Prints one
// table with goal and figure, and writes bench-results/bench-DATE.json.
//   npm run bench                       all rows, 5 rounds, about 12 minutes
//   npm run bench -- --quick            478 and 100,000 lines in the middle, 300 notes, 2 rounds: to see, not to judge
//   npm run bench -- --compare OLD.json says what got slower since
//   npm run bench -- --only folders     rows of one kind: typing, folders, page
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { startApp, startBare } from '../test/bench/pages.mjs'
import { checkPanel } from '../test/bench/panel.mjs'
import { buildMeasured } from '../test/bench/rows/build-measured.mjs'
import { unmeasured } from '../test/bench/rows/goals.mjs'
import { judged, slower } from '../test/bench/rows/judged.mjs'
import { startRatios } from '../test/bench/rows/start.mjs'
import { randomFrom, shuffled, table } from '../test/bench/stats.mjs'
import { openPage, placeCaret, typeKeys } from '../test/bench/typing.mjs'
import { getChromium, launchOptions } from './chromium.mjs'
import { initialScript } from './initial-script.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    compare: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    keys: { type: 'string' },
  },
})
const rounds = Number(values.rounds ?? (values.quick ? 2 : 5))
const keys = Number(values.keys ?? (values.quick ? 30 : 60))
const counts = values.quick ? [478, 100_000] : [478, 10_000, 100_000]
const places = values.quick ? ['mid'] : ['mid', 'end']
const noteCounts = values.quick ? [300] : [10_000, 50_000]
const root = resolve(import.meta.dirname, '..')
const wants = (kind) => values.only === undefined || values.only === kind

if (!existsSync(join(root, 'out/main/cli.js'))) {
  console.error('Nothing is built. Run npm run build first.')
  process.exit(1)
}
const rows = []
const runs = []
let control = null
let browserVersion = null
if (wants('folders')) await measureFolders()
if (wants('page')) await measureScript()
if (wants('typing') || wants('page')) await measureInBrowser()
report()

async function measureFolders() {
  const measured = await buildMeasured()
  for (const count of noteCounts) {
    const times = count > 10_000 ? Math.min(rounds, 3) : rounds
    const script = join(root, 'test/bench/rows/folders.mjs')
    const done = spawnSync(
      process.execPath,
      ['--expose-gc', script, measured, String(count), String(times)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
    )
    if (done.status !== 0) throw new Error(`The rows of ${count} notes ended with ${done.status}`)
    const { rows: found } = JSON.parse(done.stdout)
    const isOfNotes = (id) => id !== '7' && id !== '16'
    for (const [id, ratios] of Object.entries(found)) {
      if (isOfNotes(id)) rows.push(judged(id, `${count} notes`, ratios))
      else if (count === noteCounts[0]) rows.push(judged(id, '', ratios))
    }
  }
}

async function measureScript() {
  process.env.NODE_ENV = 'production'
  const own = await initialScript(join(root, 'src/renderer/index.html'))
  const peer = await initialScript(join(root, 'test/bench/peer/index.html'))
  const cell = `${kilobytes(own.gzip)} against ${kilobytes(peer.gzip)}`
  rows.push(judged('14', cell, [own.gzip / peer.gzip]))
}

async function measureInBrowser() {
  const executable = await getChromium()
  if (!executable) process.exit(1)
  const options = launchOptions(executable)
  const args = [...options.args, '--disable-frame-rate-limit', '--disable-gpu-vsync']
  const launch = () => chromium.launch({ ...options, args })
  const bare = await startBare(counts)
  const app = await startApp(counts)
  const browser = await launch()
  browserVersion = browser.version()
  try {
    if (wants('typing')) await measureTyping(browser, { bare, app })
    if (wants('page')) {
      const ratios = await startRatios(launch, { bare, app, rounds, lines: counts[0] })
      rows.push(judged('13', 'a page in Chromium', ratios))
    }
  } finally {
    await browser.close()
    await app.stop()
    bare.stop()
  }
}

async function measureTyping(browser, { bare, app }) {
  const panel = await checkPanel(await openPage(browser, app.page(counts[0])))
  for (let round = 0; round < rounds; round++) {
    for (const lines of counts) {
      for (const place of places) {
        const editors = ['bare', 'carryover']
        if (lines === 100_000 && place === 'mid') editors.push('usual')
        // What must fail needs no exact figure.
        if (lines === counts.at(-1) && place === 'mid' && round === 0) editors.push('naive')
        for (const editor of shuffled(editors, randomFrom(round * 31 + lines))) {
          const measured = await type({ browser, bare, app }, { round, lines, place, editor })
          runs.push({ round, lines, place, editor, ...measured })
        }
      }
    }
    console.error(`Typing: round ${round + 1} of ${rounds} done`)
  }
  const over = (name, lines, place, one, other) =>
    Array.from({ length: rounds }, (_, round) => {
      const of = (editor) =>
        runs.find(
          (run) =>
            run.round === round &&
            run.lines === lines &&
            run.place === place &&
            run.editor === editor,
        )?.[name]
      return of(one) / of(other)
    }).filter(Number.isFinite)
  for (const lines of counts) {
    for (const place of places) {
      const cell = `${lines} lines, ${place}`
      rows.push(judged('1', cell, over('p50', lines, place, 'carryover', 'bare')))
      rows.push(judged('2', cell, over('cpuPerKey', lines, place, 'carryover', 'bare')))
    }
  }
  const growth = Array.from({ length: rounds }, (_, round) => {
    const at = (lines) =>
      runs.find(
        (run) =>
          run.round === round &&
          run.lines === lines &&
          run.place === 'mid' &&
          run.editor === 'carryover',
      ).cpuPerKey
    return at(100_000) / at(478)
  })
  rows.push(judged('3', 'mid', growth))
  rows.push(judged('4', 'mid', over('p95', 100_000, 'mid', 'carryover', 'usual')))
  rows.push(judged('5', `${panel.keys} keys`, [1 - panel.same / panel.keys]))
  control = judged('1', 'naive panel', over('p50', counts.at(-1), 'mid', 'naive', 'bare'))
}

async function type({ browser, bare, app }, { round, lines, place, editor }) {
  if (editor === 'carryover') app.reset(lines)
  const page = await openPage(
    browser,
    editor === 'carryover' ? app.page(lines) : bare.page(editor, lines),
  )
  await placeCaret(page, place)
  const measured = await typeKeys(page, {
    keys: editor === 'naive' ? 5 : keys,
    seed: round + 1,
    settleMs: lines > 50_000 ? 2_500 : 1_000,
  })
  await page.context().close()
  return measured
}

function report() {
  rows.sort((a, b) => Number(a.id) - Number(b.id))
  const shown = rows.map(({ id, what, cell, against, most, figure, ratios, isMet }) => [
    id,
    cell === '' ? what : `${what} (${cell})`,
    against,
    most,
    `${figure.toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    isMet ? 'yes' : 'no',
  ])
  console.log(table(['#', 'What', 'Against, in the same run', 'Goal', 'Figure', 'Met'], shown))
  console.log(`Not measured: ${unmeasured.join('; ')}.`)
  if (control) {
    console.log(
      `Negative control, a naive panel: ${control.figure.toFixed(1)} of bare, ${control.isMet ? 'WITHIN THE GOAL: this bench tells nothing' : 'fails as it must'}.`,
    )
    if (control.isMet) process.exitCode = 1
  }
  const machine = {
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    load: loadavg(),
    node: process.version,
    chromium: browserVersion,
  }
  console.log(
    `${rounds} rounds; ${machine.cores} cores (${machine.cpu}), load ${machine.load.map((one) => one.toFixed(1)).join(' ')}, Node ${machine.node}, Chromium ${browserVersion ?? 'not used'}`,
  )
  const folder = join(root, 'bench-results')
  const file = join(folder, `bench-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify({ rounds, keys, machine, rows, control, runs }))
  console.log(`Written to ${file}`)
  if (values.compare === undefined) return
  const worse = slower(JSON.parse(readFileSync(values.compare, 'utf8')).rows, rows)
  console.log(worse.length === 0 ? 'Nothing got slower.' : `Slower:\n${worse.join('\n')}`)
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`
}
