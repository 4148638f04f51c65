import { join, resolve } from 'node:path'
import { build } from 'vite'
import { tempFolder } from './temp-folder.ts'

/** The TypeScript file (from the folder of these tests) as a program of its own, because Node runs no TypeScript. */
export async function nodeProgram(file: string): Promise<string> {
  const out = await tempFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['@parcel/watcher'] },
    build: {
      ssr: resolve(import.meta.dirname, file),
      outDir: out.path,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  return join(out.path, 'program.mjs')
}
