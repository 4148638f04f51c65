// `npm start [-- FOLDER or NOTE] [-- --samples] [-- --browser]`: sets up what is missing, then opens Carryover: in Electron where that can be
// had, else in the browser.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findElectron } from './electron.mjs'
import { buildIfNeeded, installIfNeeded, root } from './prepare.mjs'

const downloadLimitMs = 5 * 60_000
const tryAgainAfterMs = 24 * 60 * 60_000
/** The shell's code for a program, or a library of it, that is not there. */
const notFound = 127

const { folder, browser, port, samples } = readArguments()
try {
  installIfNeeded()
  buildIfNeeded()
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
process.exit(await start())

async function start() {
  const reason = browser ? undefined : whyNoWindow()
  if (!browser && reason === undefined) {
    const electron = findElectron() ?? downloadElectron()
    if (electron) {
      const code = await run(electron, [root, ...folder, ...samples])
      if (code !== notFound) return code
    }
    console.log('Electron can’t be had on this machine, so Carryover opens in the browser.')
  } else if (reason) {
    console.log(`${reason}, so Carryover opens in the browser.`)
  }
  const cli = join(root, 'out', 'main', 'cli.js')
  return await run(process.execPath, [cli, 'serve', ...folder, ...port, ...samples])
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'boolean' },
        port: { type: 'string' },
        samples: { type: 'boolean' },
      },
    })
    if (positionals.length > 1) throw new Error('Name one folder.')
    return {
      // npm runs scripts in the project's folder; the person named theirs from where they are.
      folder: positionals.map((path) => resolve(process.env.INIT_CWD ?? '.', path)),
      browser: values.browser === true || values.port !== undefined,
      samples: values.samples ? ['--samples'] : [],
      port: values.port === undefined ? [] : ['--port', values.port],
    }
  } catch (error) {
    console.error(
      `${sentenceOf(error)}\nUsage: npm start [-- FOLDER or NOTE] [-- --samples] [-- --browser] [-- --port N]`,
    )
    process.exit(2)
  }
}

/** @param {unknown} error */
function sentenceOf(error) {
  return error instanceof Error ? error.message : String(error)
}

/** Why no window can be opened here, as the beginning of a sentence; undefined where one can. */
function whyNoWindow() {
  if (process.platform !== 'linux') return undefined
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'There is no display here'
  if (process.getuid?.() === 0) return 'Electron does not run for the administrator'
  return undefined
}

/** Runs Electron's own installer, at most once a day where it fails; gives the path of the program. */
function downloadElectron() {
  const home = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const record = join(root, 'node_modules', '.carryover-electron')
  if (hasJustFailed(record, version)) return undefined
  console.log('Downloading Electron…')
  spawnSync(process.execPath, [join(home, 'install.js')], {
    stdio: 'ignore',
    timeout: downloadLimitMs,
  })
  const electron = findElectron()
  if (!electron) writeFileSync(record, `${version} ${Date.now()}\n`)
  return electron
}

/**
 * @param {string} record
 * @param {string} version
 */
function hasJustFailed(record, version) {
  try {
    const [failed, at] = readFileSync(record, 'utf8').split(' ')
    return failed === version && Date.now() - Number(at) < tryAgainAfterMs
  } catch {
    return false
  }
}

/**
 * Runs the program to its end; signals are passed on, and its exit code is the answer.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(program, args) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: process.env.INIT_CWD })
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass)
    child.on('error', () => done(notFound))
    child.on('exit', (code, signal) => {
      for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(one, pass)
      done(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1))
    })
  })
}
