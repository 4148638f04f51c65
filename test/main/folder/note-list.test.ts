import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import type { Entry } from '../../../src/main/folder/index-entry.ts'
import { NoteList } from '../../../src/main/folder/note-list.ts'
import { groupNotes } from '../../../src/main/folder/summaries.ts'
import { perStep } from '../../../src/notes/text/steps.ts'
import { figure, runs } from '../../support/long.ts'

function entryOf(path: string): Entry {
  const listed = {
    path: path as NotePath,
    stamp: path,
    size: 1,
    changedMs: 0,
    touchedMs: 0,
    isOutside: false,
  }
  return {
    listed,
    version: null,
    reading: null,
    basis: null,
    readAtMs: 0,
    unreadable: null,
    isStale: true,
  }
}

const crews = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2020, 0, 1 + (at % 1500))).toISOString().slice(0, 10)
    return at % 3 === 0
      ? `lists/n${at}.md`
      : `crew-${at % 40}/${date} watch ${'abc'[at % 7] ?? ''}${at % 11}.md`
  })

function listOf(paths: readonly string[], usual?: number) {
  const entries = new Map(paths.map((path) => [path, entryOf(path)]))
  let told = 0
  const list = new NoteList(entries, {
    onChange: () => {
      told++
    },
    report(error) {
      throw error
    },
    usual,
  })
  return { entries, list, told: () => told }
}

test('the notes of a large folder are grouped a few at a time', () => {
  const count = runs(8_000, 100_000)
  let touched = 0
  const entries = crews(count).map((path) => {
    const entry = entryOf(path)
    return {
      ...entry,
      get listed() {
        touched++
        return entry.listed
      },
    }
  })
  let most = 0
  let steps = 0
  for (const _ of groupNotes(entries)) {
    most = Math.max(most, touched)
    touched = 0
    steps++
  }
  most = Math.max(most, touched)
  expect(most).toBeLessThanOrEqual(2 * perStep)
  // Each step is a bounded piece of work, and there are not many more than there are pieces.
  expect(steps).toBeLessThan((count / perStep) * 50)
  figure({
    area: 'Hostile folder',
    what: 'notes that are grouped for the list, others being answered between any two steps',
    runs: count,
    found: `${steps} steps, none with more than ${Math.ceil(most / 2)} notes`,
  })
})

test('the list of a large folder is the one that a usual folder has', async () => {
  const paths = crews(3_000)
  const usual = listOf(paths, Number.POSITIVE_INFINITY)
  usual.list.changed({ regroup: true })
  const large = listOf(paths, 0)
  large.list.changed({ regroup: true })
  await large.list.made()
  expect(large.list.lines()).toEqual(usual.list.lines())
  expect(large.list.lines()).toHaveLength(paths.length)
})

test('a large folder tells of its list when that is made, and of what came meanwhile', async () => {
  const { entries, list, told } = listOf(crews(1_000), 10)
  list.changed({ regroup: true })
  expect({ told: told(), lines: list.lines() }).toEqual({ told: 0, lines: [] })
  entries.set('new.md', entryOf('new.md'))
  list.changed({ regroup: true })
  await list.made()
  expect(told()).toBeGreaterThan(0)
  expect(list.lines().some(({ path }) => path === 'new.md')).toBe(true)
})

test('a usual folder has each change in its list at once', () => {
  const { entries, list, told } = listOf(['a.md'])
  list.changed({ regroup: true })
  expect(list.lines().map(({ path }) => path as string)).toEqual(['a.md'])
  entries.set('b.md', entryOf('b.md'))
  list.changed({ regroup: true })
  expect(list.lines().map(({ path }) => path as string)).toEqual(['a.md', 'b.md'])
  expect(told()).toBe(2)
})

test('a folder that becomes small while its list is made shows no note that has gone', async () => {
  const { entries, list } = listOf(crews(1_000), 10)
  list.changed({ regroup: true })
  for (const path of [...entries.keys()].slice(3)) entries.delete(path)
  list.changed({ regroup: true })
  await list.made()
  expect(list.lines()).toHaveLength(3)
})
