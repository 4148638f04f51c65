// `npm run sabotage [-- WORD...]`: takes one protection after the other out of a copy of the program and runs the tests
// that must notice. Fails where one doesn't, and where the text to take out is no longer there.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sabotages } from './sabotages.mjs'

/** @typedef {import('./sabotages.mjs').Sabotage} Sabotage */
/** @typedef {{ readonly isCaught: boolean, readonly said: string }} Outcome */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2)
const chosen = sabotages.filter(
  ({ what }) => words.length === 0 || words.some((word) => what.includes(word)),
)
if (chosen.length === 0) {
  console.error(`No protection has ${words.join(' or ')} in its name.`)
  process.exit(2)
}

const copy = copyOfTree()
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))

const tests = [...new Set(chosen.flatMap((one) => one.tests))]
console.log(
  `${chosen.length} protections, ${tests.length} files of tests. First all of them as they are:`,
)
const untouched = failedTests(tests, '')
if (untouched === undefined || untouched > 0) {
  console.error('The tests fail without any sabotage, so they would show nothing.')
  process.exit(1)
}
const rows = chosen.map((one) => {
  const outcome = sabotage(one)
  console.log(`${outcome.isCaught ? 'caught ' : 'MISSED '} ${one.what} (${outcome.said})`)
  return { ...one, ...outcome }
})
const caught = rows.filter(({ isCaught }) => isCaught)
if (words.length === 0) writeFileSync(join(root, 'docs/sabotage.md'), page(rows))
console.log(`${caught.length} of ${rows.length} caught`)
process.exit(caught.length === rows.length ? 0 : 1)

/** Everything that git knows, and the packages that are installed. */
function copyOfTree() {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-sabotage-'))
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const names = execFileSync('git', listed, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  for (const name of names.split('\0').filter(Boolean)) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return folder
}

/**
 * @param {Sabotage} one
 * @returns {Outcome}
 */
function sabotage({ file, find, put, tests, named = '' }) {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  const times = whole.split(find).length - 1
  if (times !== 1) return { isCaught: false, said: `its text is ${times} times in ${file}` }
  writeFileSync(
    path,
    whole.replace(find, () => put),
  )
  try {
    const failed = failedTests(tests, named)
    if (failed === undefined) return { isCaught: false, said: 'the tests did not run' }
    return { isCaught: failed > 0, said: failed === 1 ? '1 test fails' : `${failed} tests fail` }
  } finally {
    writeFileSync(path, whole)
  }
}

/**
 * How many tests of the files fail; undefined where they could not be run.
 * @param {readonly string[]} files
 * @param {string} named
 * @returns {number | undefined}
 */
function failedTests(files, named) {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const only = named === '' ? [] : ['-t', named]
  const how = ['--reporter=json', `--outputFile.json=${report}`]
  spawnSync('npx', ['vitest', 'run', ...how, ...only, ...files], {
    cwd: copy,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return numFailedTests + numPassedTests > 0 ? numFailedTests : undefined
  } catch {
    return undefined
  }
}

/** @param {readonly (Sabotage & Outcome)[]} rows */
function page(rows) {
  const lines = rows.map(
    ({ what, tests, said, isCaught }) =>
      `| ${what} | ${isCaught ? said : `**missed**: ${said}`} | ${tests.map((test) => `\`${test}\``).join(' ')} |`,
  )
  return `# Sabotage

Written by \`npm run sabotage\`: each protection is taken out of a copy, and these tests notice.

| What is taken out | what happens | by |
|---|---|---|
${lines.join('\n')}
`
}
