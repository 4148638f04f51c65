import { describe, expect, test } from 'vitest'
import {
  foldersOf,
  joinPath,
  suggestFileName,
  whyNoFileName,
  withEnding,
} from '../../../src/renderer/dialogs/new-note-path.ts'

describe('the file of a new note', () => {
  test('is named by date and title, in letters of any script', () => {
    expect(suggestFileName('Weekly planning: platform', '2026-11-23')).toBe(
      '2026-11-23-weekly-planning-platform.md',
    )
    expect(suggestFileName('Büro & Küche', '')).toBe('büro-küche.md')
    expect(suggestFileName('  ', '')).toBe('note.md')
  })

  test('stands in its folder, however the folder is written', () => {
    expect(joinPath('', 'a.md')).toBe('a.md')
    expect(joinPath('weekly/', 'a.md')).toBe('weekly/a.md')
    expect(joinPath('\\weekly\\old ', ' a.md')).toBe('weekly/old/a.md')
  })

  test('is refused with a reason when it could not be a note', () => {
    const names = ['', 'a/b.md', 'what?.md', '.hidden.md', 'a.pdf']
    expect(names.map((name) => whyNoFileName(name) !== null)).toEqual(names.map(() => true))
    for (const sign of '<>:"|?*\\/\0\n\x1f')
      expect(whyNoFileName(`a${sign}b.md`), sign).not.toBeNull()
    expect(whyNoFileName('2026-11-23.md')).toBeNull()
    expect(whyNoFileName('Notizen.TXT')).toBeNull()
  })

  test('gets the ending of the note where its name has none', () => {
    const names = ['Crew', ' Crew. ', 'v1.2', 'Mr. Smith', 'a.md', 'a.TXT', 'a.pdf', '', '.crew']
    expect(names.map((name) => withEnding(name, 'old.txt'))).toEqual([
      ...['Crew.txt', 'Crew.txt', 'v1.2.txt', 'Mr. Smith.txt'],
      ...['a.md', 'a.TXT', 'a.pdf', '', '.crew'],
    ])
    expect(withEnding('Crew', 'old.MARKDOWN')).toBe('Crew.MARKDOWN')
  })

  test('can go into any folder that has notes, and those above', () => {
    expect(foldersOf(['a.md', 'teams/platform/b.md', 'teams/c.md'])).toEqual([
      '',
      'teams',
      'teams/platform',
    ])
  })
})
