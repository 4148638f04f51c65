import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../fixtures/manners/', import.meta.url))

/** The invented notes in the manners of many teams. */
export function readManners(): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }))
}
