import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The program's version, as its package says. */
export async function programVersion(program: string): Promise<string> {
  const value: unknown = JSON.parse(await readFile(join(program, 'package.json'), 'utf8'))
  const isPackage = typeof value === 'object' && value !== null && 'version' in value
  return isPackage ? String(value.version) : 'unknown'
}
