import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Until what was read is kept for the next time, which a host does five seconds later; at its end it has no time for much.
 * @param {string} data
 */
export async function keptIndex(data) {
  const index = join(data, 'index')
  const isThere = () =>
    existsSync(index) && readdirSync(index).some((name) => !name.endsWith('.tmp'))
  for (let tries = 0; !isThere() && tries < 600; tries++) {
    await new Promise((done) => setTimeout(done, 100))
  }
}
