// The product's own modules, bundled for Node as the host is, so that their parts can be measured one by one.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { readerRules } from '../../scripts/reader-rules.mjs'

const root = resolve(import.meta.dirname, '../..')
// Below the project, so that the native watcher is found from there.
const outDir = join(root, 'out/bench')

const entries = {
  note: 'src/notes/meetings/note.ts',
  week: 'src/notes/week/new-week.ts',
  workspace: 'src/main/open-workspace.ts',
  data: 'src/main/app-data.ts',
  pool: 'src/main/folder/reading-pool.ts',
  finding: 'src/main/folder/finding-thread.ts',
  listing: 'src/main/folder/listing-thread.ts',
}

/** Bundles the modules that are measured. */
export async function buildModules() {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [readerRules()],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, path]) => [name, join(root, path)]),
        ),
        external: ['@parcel/watcher'],
      },
    },
    ssr: { noExternal: true, external: ['@parcel/watcher'] },
  })
}

/**
 * One of them, by its name above.
 * @param {keyof typeof entries} name
 */
export async function builtModule(name) {
  return await import(pathToFileURL(join(outDir, `${name}.js`)).href)
}
