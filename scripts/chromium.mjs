// Finds the Chromium that tests, bench and screenshots drive, and gets one where there is none and one can be had.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'

// The shell draws the same pages without a window, in about two thirds of the time.
const debian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/**
 * Path of a Chromium that can be started, or undefined: CHROMIUM_PATH, Debian's (its headless shell first), or Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return canRun(named) ? named : undefined
  const found = debian.find((path) => canRun(path) && !isSnapWrapper(path))
  if (found) return found
  const { chromium } = await import('playwright')
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : undefined
}

/**
 * The same, after an attempt to install one; undefined, with a sentence on stderr, where that fails.
 * @returns {Promise<string | undefined>}
 */
export async function getChromium() {
  const found = await findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which can't be run.`)
    return undefined
  }
  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore') && isDebian()) {
    console.log('Chromium is missing: installing Debian’s package.')
    run('apt-get', ['update', '-qq'])
    const got = ['chromium-headless-shell', 'chromium'].some((name) =>
      run('apt-get', ['install', '-yqq', '--no-install-recommends', name, 'fonts-dejavu-core']),
    )
    if (!got) console.error('Debian’s package could not be installed.')
  } else {
    console.log('Chromium is missing: trying Playwright’s download.')
    run('npx', ['playwright', 'install', 'chromium'])
  }
  const got = await findChromium()
  if (!got) {
    console.error(
      'There is no Chromium for the browser tests. Install one (Debian: apt-get install chromium; ' +
        'elsewhere: npx playwright install --with-deps chromium), or name yours in CHROMIUM_PATH.',
    )
  }
  return got
}

/**
 * Options for playwright's launch; root can't use Chromium's sandbox.
 * @param {string} executablePath
 */
export function launchOptions(executablePath) {
  return {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * On Ubuntu the package only starts a snap, which Playwright can't drive.
 * @param {string} path
 */
function isSnapWrapper(path) {
  return readFileSync(path).subarray(0, 4096).toString('latin1').includes('snap')
}

function isDebian() {
  return (
    existsSync('/etc/debian_version') &&
    !/^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function run(command, args, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio, env, shell: process.platform === 'win32' }).status === 0
}
