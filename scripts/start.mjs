// `npm start [-- FOLDER] [-- --browser]`: sets up what is missing, then opens the app on FOLDER, or on the last one.
import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findElectron } from './electron.mjs'
import { buildIfNeeded, installIfNeeded } from './prepare.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const downloadLimitMs = 120_000

const { folder, browser } = readArguments()
try {
  installIfNeeded()
  buildIfNeeded()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

const electron = browser || !hasDisplay() ? undefined : getElectron()
if (electron) pass(electron, [root, ...folder])
else {
  if (!browser) console.log(whyBrowser())
  pass(process.execPath, [join(root, 'out/main/cli.js'), 'serve', ...folder])
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { browser: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('Name one folder.')
    return { browser: values.browser, folder: positionals.map((path) => resolve(process.env.INIT_CWD ?? '.', path)) }
  } catch (error) {
    return fail(`${error.message}\nUsage: npm start [-- FOLDER] [-- --browser]`, 2)
  }
}

// Electron's package comes without its binary; its own installer fetches it once.
function getElectron() {
  const found = findElectron()
  if (found) return found
  console.log('Electron is missing: trying to download it.')
  const installer = createRequire(import.meta.url).resolve('electron/install.js')
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: downloadLimitMs })
  return findElectron()
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function whyBrowser() {
  return hasDisplay()
    ? 'Electron could not be downloaded, so Carryover opens in your browser.'
    : 'There is no display here, so Carryover runs for a browser.'
}

// The child's end is ours: its exit code, or the signal that ended it.
function pass(program, args) {
  const child = spawn(program, args, { cwd: process.cwd(), stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`${program} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0))
  })
}

function fail(message, code = 1) {
  console.error(message)
  process.exit(code)
}
