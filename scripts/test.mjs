// `npm test`: sets up what is missing, runs every check, and ends with "N passed, M failed" over all of them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded, installIfNeeded } from './prepare.mjs'

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
installIfNeeded()
const { getChromium } = await import('./chromium.mjs')

/**
 * @typedef {{ readonly tests: readonly { readonly status: string }[], readonly title: string }} Spec
 * @typedef {{ readonly specs: readonly Spec[], readonly suites?: readonly Suite[] }} Suite
 * @typedef {{ passed: number, failed: number, skipped: number, atSecondTry?: readonly Spec[] }} Counts
 */

const reports = mkdtempSync(join(tmpdir(), 'carryover-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
/** @type {string[]} */
const summary = []

check('lint', ['npm', 'run', '--silent', 'lint'])
check('types', ['npm', 'run', '--silent', 'typecheck'])
const vitestReport = join(reports, 'vitest.json')
suite('unit, property and corpus tests', {
  report: vitestReport,
  countReport: countVitest,
  command: [
    ...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${vitestReport}`,
  ],
})
if (built()) {
  const chromium = await getChromium()
  if (chromium) {
    const report = join(reports, 'playwright.json')
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    suite('end-to-end tests', {
      report,
      countReport: countPlaywright,
      command: ['npx', 'playwright', 'test', '--reporter=list,json'],
      env,
    })
  } else count('end-to-end tests', { passed: 0, failed: 1, skipped: 0 })
}
rmSync(reports, { recursive: true, force: true })

console.log(`\n${summary.join('\n')}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed > 0 ? 1 : 0)

function built() {
  console.log('\n== build')
  try {
    buildIfNeeded()
    count('build', { passed: 1, failed: 0, skipped: 0 })
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    count('build', { passed: 0, failed: 1, skipped: 0 })
    return false
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} command
 */
function check(name, command) {
  const ok = run(name, command)
  count(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })
}

/**
 * Runs a test runner and counts from its own report; a run without a report counts as one failure.
 * @param {string} name
 * @param {{
 *   report: string, countReport: (report: any) => Counts, command: readonly string[], env?: NodeJS.ProcessEnv
 * }} runner
 */
function suite(name, { report, countReport, command, env = {} }) {
  const ok = run(name, command, env)
  /** @type {Counts} */
  let counts
  try {
    counts = countReport(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0 }
  }
  // A runner can fail without a failed test: an error outside of one, or no test at all.
  if (!ok && counts.failed === 0) counts.failed = 1
  count(name, counts)
}

/** @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report */
function countVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  /** @param {string[]} states */
  const of = (...states) => tests.filter((test) => states.includes(test.status)).length
  const filesWithoutTests = report.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  )
  return {
    passed: of('passed'),
    failed: of('failed') + filesWithoutTests.length,
    skipped: of('pending', 'skipped', 'todo'),
  }
}

/**
 * @param {{ stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number>, errors: unknown[], suites: Suite[] }} report
 * @returns {Counts}
 */
function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    atSecondTry: suites.flatMap(specsOf).filter((spec) => isFlaky(spec)),
  }
}

/**
 * @param {Suite} suite
 * @returns {readonly Spec[]}
 */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/** @param {Spec} spec */
function isFlaky({ tests }) {
  return tests.some(({ status }) => status === 'flaky')
}

/**
 * @param {string} name
 * @param {Counts} counts
 */
function count(name, { passed, failed, skipped, atSecondTry = [] }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  const parts = [`${passed} passed`]
  if (failed > 0) parts.push(`${failed} FAILED`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  summary.push(`${name}: ${parts.join(', ')}`)
  for (const { title } of atSecondTry) summary.push(`  passed at the second try only: ${title}`)
}

/**
 * @param {string} name
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 */
function run(name, [program = '', ...args], env = {}) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return status === 0
}
