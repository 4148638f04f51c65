import { describe, expect, test } from 'vitest'
import { copiesIn, readCopyName } from '../../../src/notes/series/conflict-copies.ts'

const copies: readonly (readonly [string, string, string])[] = [
  ['weekly.sync-conflict-20261121-093012-K3PQ7ZA', 'weekly', 'syncthing'],
  ['2026-11-16.sync-conflict-20261121-093012-ABCDEFG', '2026-11-16', 'syncthing'],
  [
    'Deck crew 2026-11-16.sync-conflict-20261121-235959-7654321',
    'Deck crew 2026-11-16',
    'syncthing',
  ],
  ['a.b.sync-conflict-20261121-093012-K3PQ7ZA', 'a.b', 'syncthing'],
  ['weekly (Ada’s conflicted copy 2026-11-21)', 'weekly', 'dropbox'],
  ["weekly (Ada's conflicted copy 2026-11-21)", 'weekly', 'dropbox'],
  ["weekly (Ada's conflicted copy 2026-11-21 (1))", 'weekly', 'dropbox'],
  ["weekly (Ada Byron's conflicted copy 2026-11-21)", 'weekly', 'dropbox'],
  ["weekly (DESKTOP-4F2's conflicted copy 2026-11-21 (12))", 'weekly', 'dropbox'],
  ['weekly (conflicted copy 2026-11-21)', 'weekly', 'dropbox'],
  ['weekly (In Konflikt stehende Kopie von Ada 2026-11-21)', 'weekly', 'dropbox'],
  ['weekly (In Konflikt stehende Kopie 2026-11-21)', 'weekly', 'dropbox'],
  ['weekly (In Konflikt stehende Kopie von Sabine)', 'weekly', 'dropbox'],
  ['weekly (Konflikt-Kopie von Sabine 2026-11-24)', 'weekly', 'dropbox'],
  ['weekly (Konfliktkopie 2026-11-24)', 'weekly', 'dropbox'],
  ['weekly (Sabines Konflikt-Kopie 2026-11-24 (2))', 'weekly', 'dropbox'],
  ['weekly (Copie en conflit de Ada 2026-11-21)', 'weekly', 'dropbox'],
  ['weekly (Ada Copia en conflicto 2026-11-21)', 'weekly', 'dropbox'],
  ['Weekly (Case Conflict)', 'Weekly', 'dropbox'],
  ['Weekly (Case Conflict 1)', 'Weekly', 'dropbox'],
  ["Weekly (Ada's Case Conflict)", 'Weekly', 'dropbox'],
  ['weekly (conflicted copy 2026-11-21 093012)', 'weekly', 'nextcloud'],
  ['weekly (conflicted copy ada 2026-11-21 093012)', 'weekly', 'nextcloud'],
  ['weekly_conflict-20261121-093012', 'weekly', 'nextcloud'],
  ['weekly (Conflicted copy phone 202611210930)', 'weekly', 'obsidian'],
  ["weekly (Conflicted copy Ada's MacBook 202611210930)", 'weekly', 'obsidian'],
  ['Sprint (7) (Conflicted copy tablet 202611210930)', 'Sprint (7)', 'obsidian'],
  ['weekly-DESKTOP-4F2K9Q1', 'weekly', 'onedrive'],
  ['2026-11-16-LAPTOP-77AB', '2026-11-16', 'onedrive'],
  ['weekly-ADA-PC', 'weekly', 'onedrive'],
  ['weekly-DESKTOP-4F2K9Q1-2', 'weekly', 'onedrive'],
  ['weekly-LAPTOP-SABINE', 'weekly', 'onedrive'],
  ['weekly-SURFACE', 'weekly', 'onedrive'],
  ['weekly-BEN-LAPTOP', 'weekly', 'onedrive'],
  ['weekly 2', 'weekly', 'icloud'],
  ['2026-11-16 3', '2026-11-16', 'icloud'],
  ['weekly (recovered 1)', 'weekly', 'carryover'],
  ['weekly (changed elsewhere 12)', 'weekly', 'carryover'],
  ['Deck crew (recovered 2)', 'Deck crew', 'carryover'],
]

const notes = [
  'weekly',
  '2026-11-16',
  'conflict',
  'Sync conflict',
  'How we settle a conflict (2026)',
  'sync-conflict-20261121-093012-K3PQ7ZA',
  'weekly.sync-conflict',
  'weekly.sync-conflict-2026-11-21',
  'weekly.sync-conflict-20261121-093012-short',
  'conflicted copy 2026-11-21',
  'weekly (conflicted)',
  'Wie wir einen Konflikt lösen (2026)',
  'weekly (Konflikt)',
  `conflict-LAPTOP${'A'.repeat(60)}-`,
  'weekly (copy)',
  'weekly (1)',
  'Sprint #2',
  'Sprint-2',
  'weekly-2026',
  'weekly-ADA',
  'weekly-Q4',
  'weekly-desktop',
  'weekly-pc',
  'Desktop team',
  'weekly (recovered)',
  'weekly (changed elsewhere)',
  'weekly 10',
  'weekly 1',
  'weekly 21',
]

test.each(copies)('“%s” is a version of “%s”, by %s', (name, of, by) => {
  expect(readCopyName(name)).toMatchObject({ of, by })
})

test.each(notes)('“%s” is a note of its own', (name) => {
  expect(readCopyName(name)).toBeNull()
})

test('sixty-eight names are tried', () => {
  expect(copies.length + notes.length).toBe(68)
})

describe('in a folder', () => {
  const note = (path: string, title = 'Crew', dates = ['2026-11-16']) => ({ path, title, dates })
  const found = (...all: ReturnType<typeof note>[]) =>
    [...copiesIn(all)].map(([copy, { path }]) => `${copy}: ${path}`)

  test('a version belongs to the note beside it', () => {
    const name = 'w/a.sync-conflict-20261121-093012-K3PQ7ZA.md'
    expect(found(note('w/a.md'), note(name), note('a.md'))).toEqual([`${name}: w/a.md`])
  })

  test('a version whose note is gone is a note', () => {
    expect(found(note('a (recovered 1).md'), note('b.md'), note('a.txt'))).toEqual([])
  })

  test('a name that people give too counts only where both notes say the same', () => {
    expect(found(note('a.md'), note('a 2.md'))).toEqual(['a 2.md: a.md'])
    expect(found(note('a.md'), note('a 2.md', 'Crew', ['2026-11-23']))).toEqual([])
    expect(found(note('a.md'), note('a 2.md', 'Other'))).toEqual([])
  })

  test('a version of a version belongs to the note itself', () => {
    expect(found(note('a.md'), note('a 2.md'), note('a 2 (recovered 1).md'))).toEqual([
      'a 2.md: a.md',
      'a 2 (recovered 1).md: a.md',
    ])
  })
})
