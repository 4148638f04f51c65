// Sets up what a fresh clone does not have: node_modules and out/.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Installs the packages where they are missing or others than the lockfile names. Throws an Error with a sentence. */
export function installIfNeeded() {
  if (isInstalled()) return
  console.log('Installing packages…')
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The packages could not be installed; npm says why above.')
}

/** Builds where what was built is missing or older than its sources. Throws an Error with a sentence. */
export function buildIfNeeded() {
  if (isBuilt()) return
  console.log('Building…')
  const begun = Date.now()
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The build failed; what is wrong is said above.')
  writeFileSync(stamp(), `${begun}\n`)
}

function stamp() {
  return join(root, 'out', '.built')
}

// Dates would not do: npm writes the lockfile after node_modules, and git gives every file the date of the checkout.
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const there = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link) return true
    // A package for other systems is not installed here.
    const found = there[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version: string, optional?: boolean, devOptional?: boolean, link?: boolean }> | undefined}
 */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}

const built = ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']
const sources = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json']

function isBuilt() {
  if (!built.every((file) => existsSync(join(root, 'out', file)))) return false
  try {
    const builtAt = Number(readFileSync(stamp(), 'utf8'))
    return sources.every((source) => newest(join(root, source)) <= builtAt)
  } catch {
    return false
  }
}

/**
 * When the file, or anything in the folder, was last changed, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
