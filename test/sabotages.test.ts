import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sabotages } from '../scripts/sabotages.mjs'

// The sabotages themselves take long and are run now and then; what they are about may move any day.

const root = join(import.meta.dirname, '..')

test('each protection that is sabotaged stands in its file, once', () => {
  const lost = sabotages.filter(({ file, find }) => {
    const path = join(root, file)
    return !existsSync(path) || readFileSync(path, 'utf8').split(find).length !== 2
  })
  expect(lost.map(({ what, file }) => `${what}: ${file}`)).toEqual([])
})

test('each sabotage changes something, has a name of its own, and tests that are there to notice it', () => {
  expect(new Set(sabotages.map(({ what }) => what)).size).toBe(sabotages.length)
  expect(sabotages.filter(({ find, put }) => find === put)).toEqual([])
  const missing = sabotages.flatMap(({ tests }) =>
    tests.filter((file) => !existsSync(join(root, file))),
  )
  expect(missing).toEqual([])
  expect(sabotages.filter(({ tests }) => tests.length === 0)).toEqual([])
})
