import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** Builds what is measured as one file beside the program, so that it finds the same packages; gives its path. */
export async function buildMeasured() {
  const outDir = join(root, 'out/bench')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'test/bench/measured.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { external: ['@parcel/watcher'], output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true, external: ['@parcel/watcher'] },
  })
  return join(outDir, 'measured.mjs')
}
