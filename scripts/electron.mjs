// Finds Electron's binary without starting its download.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Path of Electron's binary, or undefined where it is not on this machine.
 * @returns {string | undefined}
 */
export function findElectron() {
  const named = process.env.ELECTRON_EXEC_PATH
  if (named) return existsSync(named) ? named : undefined
  try {
    const home = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const name = readFileSync(join(home, 'path.txt'), 'utf8').trim()
    const binary = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist'), name)
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}
