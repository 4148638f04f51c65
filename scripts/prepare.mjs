// What `npm start` and `npm test` do first on any machine: install and build, each only where it is needed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

// What goes into out/: when one of these is newer than the build, the build is old.
const sources = ['src', 'resources', 'package-lock.json', 'electron.vite.config.ts']

/** Runs `npm ci` where node_modules is missing or older than the lockfile. Throws a sentence where that fails. */
export function installIfNeeded() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && modified(installed) >= modified(join(root, 'package-lock.json')))
    return
  console.log('Installing packages.')
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed.',
  )
}

/** Builds out/ where it is missing or older than what it is made of. Throws a sentence where that fails. */
export function buildIfNeeded() {
  const built = ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']
  const times = built
    .map((file) => join(root, 'out', file))
    .map((f) => (existsSync(f) ? modified(f) : 0))
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))))
  if (Math.min(...times) > newest) return
  console.log('Building.')
  run('npx', ['electron-vite', 'build', '--logLevel', 'warn'], 'The build failed.')
}

function newestIn(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)))
  return Math.max(stat.mtimeMs, ...inside)
}

function modified(path) {
  return statSync(path).mtimeMs
}

function run(program, args, failure) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(failure)
}
