// From a key to the painted frame: Carryover with its live panel open against bare CodeMirror on the same text, in turn in
// one run. Prints a table and writes bench-results/typing-DATE.json.
//   npm run bench               478 and 10,000 lines, middle and end, 5 rounds
//   npm run bench -- --quick    both sizes, middle only, 3 rounds
//   npm run bench -- --full     100,000 lines too, and the usual Markdown set-up of CodeMirror beside it
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { startApp, startBare } from '../test/bench/pages.mjs'
import { checkPanel } from '../test/bench/panel.mjs'
import { median, randomFrom, shuffled, table } from '../test/bench/stats.mjs'
import { openPage, placeCaret, typeKeys } from '../test/bench/typing.mjs'
import { getChromium, launchOptions } from './chromium.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    keys: { type: 'string' },
  },
})
const rounds = Number(values.rounds ?? (values.quick ? 3 : 5))
const keys = Number(values.keys ?? (values.quick ? 40 : 60))
const counts = values.full ? [478, 10_000, 100_000] : [478, 10_000]
const places = values.quick ? ['mid'] : ['mid', 'end']
const editors = values.full ? ['bare', 'usual', 'carryover'] : ['bare', 'carryover']
const root = resolve(import.meta.dirname, '..')

if (!existsSync(join(root, 'out/main/cli.js'))) {
  console.error('Nothing is built. Run npm run build first.')
  process.exit(1)
}
const executable = await getChromium()
if (!executable) process.exit(1)

const options = launchOptions(executable)
const browser = await chromium.launch({
  ...options,
  args: [...options.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
const bare = await startBare(counts)
const app = await startApp(counts)
const runs = []
let panel
try {
  panel = await checkPanel(await openPage(browser, app.page(counts[0])))
  for (let round = 0; round < rounds; round++) {
    for (const lines of counts) {
      for (const place of places) {
        for (const editor of shuffled(editors, randomFrom(round * 31 + lines))) {
          runs.push({
            round,
            lines,
            place,
            editor,
            ...(await run({ round, lines, place, editor })),
          })
        }
      }
    }
    console.error(`Round ${round + 1} of ${rounds} done`)
  }
} finally {
  await browser.close()
  await app.stop()
  bare.stop()
}
report()

async function run({ round, lines, place, editor }) {
  if (editor === 'carryover') app.reset(lines)
  const shown = editor === 'carryover' ? app.page(lines) : bare.page(editor, lines)
  const page = await openPage(browser, shown)
  await placeCaret(page, place)
  const settleMs = lines > 50_000 ? 2_500 : 1_000
  const measured = await typeKeys(page, { keys, seed: round + 1, settleMs })
  await page.context().close()
  return measured
}

function report() {
  const head = ['lines', 'at', 'editor', 'p50 ms', 'p95 ms', 'CPU/key ms']
  const ratios = ['p50 / bare', 'p95 / bare', 'CPU / bare']
  const rows = []
  for (const lines of counts) {
    for (const place of places) {
      for (const editor of editors) rows.push(rowOf(lines, place, editor))
    }
  }
  console.log(`\nKey to paint, ${rounds} rounds of ${keys} keys; ratios: median of rounds (range)`)
  console.log(table([...head, ...ratios], rows))
  console.log(
    `The panel showed the edit in the key's own frame for ${panel.same} of ${panel.keys} keys.`,
  )
  const machine = {
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    load: loadavg(),
    node: process.version,
  }
  const folder = join(root, 'bench-results')
  const file = join(folder, `typing-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    file,
    JSON.stringify({ rounds, keys, machine, chromium: browser.version(), panel, runs }),
  )
  console.log(`Written to ${file}`)
}

function rowOf(lines, place, editor) {
  const mine = runs.filter((r) => r.lines === lines && r.place === place && r.editor === editor)
  const bareOf = ({ round }) =>
    runs.find(
      (r) => r.round === round && r.lines === lines && r.place === place && r.editor === 'bare',
    )
  const figure = (name) => median(mine.map((r) => r[name])).toFixed(2)
  const ratio = (name) => {
    const all = mine.map((r) => r[name] / bareOf(r)[name])
    return `${median(all).toFixed(2)} (${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)})`
  }
  const names = ['p50', 'p95', 'cpuPerKey']
  return [lines, place, editor, ...names.map(figure), ...names.map(ratio)]
}
