import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { linkSeries } from '../../src/notes/series/carry.ts'
import { meetingsInOrder, type SeriesMeeting } from '../../src/notes/series/meetings.ts'
import { applyEdits } from '../../src/notes/text/text.ts'
import { newWeek } from '../../src/notes/week/new-week.ts'

// The week made from each meeting of a real series, held against the one that the team wrote.

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
const folders = ['seeds', 'dev/jsi', 'dev/tpm'].filter((name) => existsSync(resolve(corpus, name)))

type SomeNote = { path: string; text: string }

function notesIn(folder: string): SomeNote[] {
  return readdirSync(resolve(corpus, folder))
    .filter((name) => /\.(?:md|txt)$/.test(name) && (folder !== 'seeds' || name.startsWith('001')))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(resolve(corpus, folder, path), 'utf8').replace(/\r\n?/g, '\n'),
    }))
}

/** The notes as they stood when the meeting was the newest. */
function notesUntil(
  notes: readonly SomeNote[],
  meetings: readonly SeriesMeeting[],
  at: number,
): SomeNote[] {
  const later = meetings.slice(at + 1)
  return notes.flatMap(({ path, text }) => {
    const gone = later.filter((one) => one.path === path)
    const all = meetings.filter((one) => one.path === path)
    if (gone.length === all.length) return []
    const lines = text.split('\n')
    const drop = new Set(
      gone.flatMap(({ firstLine, meeting }) =>
        Array.from({ length: meeting.lineCount }, (_, index) => firstLine - 1 + index),
      ),
    )
    return [{ path, text: lines.filter((_, line) => !drop.has(line)).join('\n') }]
  })
}

if (folders.length === 0)
  console.log('The corpus is not beside the repository: the replay is skipped.')

describe.skipIf(folders.length === 0)('the replay', () => {
  test.each(folders)(
    '%s: what the team wrote again is in the week made, and nothing done',
    (folder) => {
      const notes = notesIn(folder)
      const meetings = meetingsInOrder(
        notes.map(({ path, text }) => ({ path, note: readNote(text, { path }) })),
      )
      const links = linkSeries(meetings)
      const table: string[] = []
      const missing: string[] = []
      meetings.slice(0, -1).forEach((meeting, at) => {
        const next = meetings[at + 1]
        if (!next || meeting.date === null || next.date === null) return
        const until = notesUntil(notes, meetings, at)
        const path = until.find((one) => one.path === meeting.path)?.path ?? ''
        const made = newWeek({ notes: until, path, today: meeting.date, date: next.date })
        if (made.kind !== 'file' && made.kind !== 'section') throw new Error(JSON.stringify(made))
        const before = until.find((one) => one.path === made.path)?.text ?? ''
        const text = made.kind === 'file' ? made.text : applyEdits(before, made.edits)
        const items = itemsOf(readNote(text, { path: made.path })).filter(
          (one) => made.kind === 'file' || one.meeting.date === next.date,
        )
        const words = new Set(items.map(({ item }) => plain(item.text)))
        const again = links
          .linksInto(next)
          .filter(
            ({ from, earlier }) =>
              from === meeting && earlier.phase === 'planned' && earlier.status !== 'done',
          )
          .map(({ earlier }) => earlier)
        const lost = again.filter(
          (item) =>
            item.status !== 'dropped' &&
            !words.has(plain(item.text)) &&
            !plain(text).includes(plain(item.text)),
        )
        const done = items.filter(
          ({ item, meeting: week }) =>
            item.status === 'done' &&
            !week.items.some((one) => one.line > item.line && one.line <= item.lastLine),
        )
        table.push(
          `${meeting.date} -> ${next.date}  carried ${made.carried.length}  written again ${again.length}  missing ${lost.length}  done ${done.length}`,
        )
        missing.push(
          ...lost.map((item) => item.text),
          ...done.map(({ item }) => `done: ${item.text}`),
        )
      })
      console.log(`${folder}\n${table.join('\n')}`)
      expect(table.length).toBeGreaterThan(0)
      expect(missing).toEqual([])
    },
  )
})

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase()
}
