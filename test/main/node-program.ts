import { symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { tempProgram } from './program.ts'
import { tempFolder } from './temp-folder.ts'

/** The command `carryover` as it is built, with its threads and a page that is nothing but its frame. */
export async function builtCommand(): Promise<string> {
  const program = await tempProgram()
  const src = resolve(import.meta.dirname, '../../src/main')
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['@parcel/watcher'] },
    build: {
      ssr: true,
      outDir: join(program, 'out/main'),
      target: 'node20',
      rolldownOptions: {
        input: {
          cli: join(src, 'cli.ts'),
          'reading-worker': join(src, 'folder/reading-worker.ts'),
          'finding-worker': join(src, 'folder/finding-worker.ts'),
          'listing-worker': join(src, 'folder/listing-worker.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  const packages = resolve(import.meta.dirname, '../../node_modules')
  await symlink(packages, join(program, 'node_modules'), 'junction')
  return join(program, 'out/main/cli.js')
}

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
