// For every build of the host: names the rules of reading by a hash of their sources, so that no build uses what
// another one has read (src/main/folder/index-file.ts).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

// What is read in a note, and how it is kept of it.
const folders = ['src/notes', 'src/main/folder']

/**
 * The plugin that every bundle of the host needs.
 * @returns {import('vite').Plugin}
 */
export function readerRules() {
  return {
    name: 'reader-rules',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/src/main/folder/reader-rules.ts')) return null
      // From the module and not from this file, which is bundled too with a configuration that has it.
      const root = resolve(id, '../../../..')
      const hash = createHash('sha256')
      for (const file of sourcesIn(root)) {
        this.addWatchFile(file)
        hash.update(readFileSync(file))
      }
      return { code: code.replace('rules of no build', hash.digest('hex')), map: null }
    },
  }
}

/** @param {string} root */
function sourcesIn(root) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(root, folder, name)),
  )
}
