import { cp } from 'node:fs/promises'
import { resolve } from 'node:path'
import { tempFolder } from './temp-folder.ts'

const repository = resolve(import.meta.dirname, '../..')

/** A program as it is installed, with a page that is nothing but its frame. Gives the path. */
export async function tempProgram(): Promise<string> {
  const program = await tempFolder({
    'package.json': '{"name":"carryover","version":"1.2.3"}',
    'out/renderer/index.html': '<!doctype html><html><head></head><body>Page</body></html>',
  })
  await cp(resolve(repository, 'resources'), program.at('resources'), { recursive: true })
  return program.path
}
