// `npm run test:long [-- PART...]`: the long form of every proof that has one (of those whose file name has a PART), in
// Node and in Chromium; their figures go into docs/figures.json, and from there into docs/figures.md. A proof that failed or
// gave no figure keeps the one that it had, with the commit that was made on, and is named at the end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figureCalls, mergedFigures, missedFigures } from './figures-merge.mjs'
import { figuresPage } from './figures-page.mjs'

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
const parts = process.argv.slice(2)
const withLongForm = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name).replaceAll('\\', '/'))
  .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
  .filter((file) => readFileSync(file, 'utf8').includes('support/long.ts'))
const chosen = withLongForm.filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
)
if (chosen.length === 0) {
  console.error(`No proof with a long form has ${parts.join(' or ')} in its name.`)
  process.exit(2)
}

const figures = mkdtempSync(join(tmpdir(), 'carryover-figures-'))
const begun = Date.now()
const isGood = [
  run(['npx', 'vitest', 'run'], /\.test\.tsx?$/),
  // One window at a time: some of them measure how long something takes.
  run(['npx', 'playwright', 'test', '--workers=1'], /\.spec\.ts$/),
].every(Boolean)
const known = readKnown()
const commit = commitNow()
const found = readdirSync(figures).flatMap((name) =>
  readFileSync(join(figures, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), commit })),
)
const all = mergedFigures(callsOf(withLongForm), { known, found })
rmSync(figures, { recursive: true })
writeFileSync('docs/figures.json', `${JSON.stringify(all, null, 2)}\n`)
writeFileSync('docs/figures.md', figuresPage(all))
spawnSync('npx', ['biome', 'format', '--write', 'docs/figures.json'])
console.log(`${found.length} figures in ${Math.round((Date.now() - begun) / 1000)} s`)
const missed = missedFigures(callsOf(chosen), { known, found })
for (const name of missed) console.error(`No figure came of: ${name}`)
process.exit(isGood && missed.length === 0 ? 0 : 1)

/** @param {readonly string[]} files */
function callsOf(files) {
  return files.flatMap((file) => figureCalls(readFileSync(file, 'utf8')))
}

/** The commit that is checked out, short, with a + where files differ from it; empty outside a repository. */
function commitNow() {
  /** @param {string[]} args */
  const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? ''
  const name = git('rev-parse', '--short', 'HEAD')
  const isChanged = git('status', '--porcelain', '--', 'src', 'test', 'scripts') !== ''
  return isChanged ? `${name}+` : name
}

/**
 * @param {readonly [string, ...string[]]} command
 * @param {RegExp} kind
 */
function run([program, ...args], kind) {
  const files = chosen.filter((file) => kind.test(file))
  if (files.length === 0) return true
  const { status } = spawnSync(program, [...args, ...files], {
    stdio: 'inherit',
    env: { ...process.env, CARRYOVER_LONG: '1', CARRYOVER_FIGURES: figures },
    shell: process.platform === 'win32',
  })
  return status === 0
}

function readKnown() {
  try {
    return JSON.parse(readFileSync('docs/figures.json', 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
