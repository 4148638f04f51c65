import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { hostAreas } from '../../scripts/page-texts.mjs'

const src = resolve(import.meta.dirname, '../../src')
// Everything that a page can load; api/host.ts is the host's side of the contract.
const ofPage = ['renderer', 'api', 'notes', 'preload']

const areas = hostAreas.join('|')
const asking = new RegExp(
  `texts\\(\\)\\s*\\.(?:${areas})\\b|\\{[^}]*\\b(?:${areas})\\b[^}]*\\}\\s*=\\s*texts\\(\\)`,
)

test('no source of the page asks for a text that its build leaves to the host', () => {
  const files = ofPage.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(300)
  const wrong = files.filter(
    (file) => file !== join('api', 'host.ts') && asking.test(readFileSync(join(src, file), 'utf8')),
  )
  expect(wrong).toEqual([])
  expect(asking.test('const { host } = texts()')).toBe(true)
})
