import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { learnPeople } from '../../../src/notes/people/folder-people.ts'
import { applyEdits } from '../../../src/notes/text/text.ts'
import type { Meeting } from '../../../src/notes/vocabulary.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import type { WeekWork } from '../../../src/notes/week/week-ask.ts'
import type { WeekChoice } from '../../../src/notes/week/week-choices.ts'
import { withoutTail } from '../../../src/notes/words/line-tail.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/manners')
const manners = readdirSync(folder).filter((name) => /\.(?:md|txt|rst)$/.test(name))

type Made = {
  readonly open: readonly WeekWork[]
  readonly items: readonly { text: string; owners: readonly string[]; status: string }[]
}

/** The next week of one note, and its items as they are read; null where there is none to make. */
function weekOf(path: string, text: string, choices: ReadonlyMap<string, WeekChoice>): Made | null {
  const context = { people: learnPeople([readNote(text, { path })]).people }
  const week = newWeek({ notes: [{ path, text }], path, today: '2026-11-20', context, choices })
  if (week.kind !== 'file' && week.kind !== 'section') return null
  const after = week.kind === 'file' ? week.text : applyEdits(text, [...week.edits])
  const before = new Set(readNote(text).meetings.map(({ meeting }) => meeting.title))
  const isNew = ({ date, title }: Meeting) =>
    date === null ? !before.has(title) : date === week.date
  const items = itemsOf(readNote(after, { ...context, path: week.path }))
    .filter(({ meeting }) => week.kind === 'file' || isNew(meeting))
    .map(({ item }) => item)
  return { open: week.open.filter(({ kind }) => kind === 'item'), items }
}

/** Without a state at the end, which gives way to that of the choice. */
const plain = (text: string) =>
  withoutTail(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Whether the words of the one have those of the other, as they stand in the two texts. */
function isSameWork(one: string, other: string): boolean {
  const [a, b] = [plain(one).trim(), plain(other).trim()]
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a)
}

describe.each(manners)('in the manner of %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n')

  test('done is said of the chosen work alone', () => {
    const made = weekOf(name, text, new Map())
    for (const work of made?.open.slice(0, 3) ?? []) {
      const again = weekOf(name, text, new Map([[work.key, { kind: 'done' }]]))
      const others = made?.items.filter(({ status }) => status !== 'done').length ?? 0
      const open = again?.items.filter(({ status }) => status !== 'done').length ?? 0
      const isSaid = again?.items.some(
        (item) => isSameWork(item.text, work.text) && item.status === 'done',
      )
      // Where no line can say it, nothing else says it either; nested work is done with its own.
      expect(isSaid ? open < others : open === others).toBe(true)
    }
  })

  test('all open work is read again in the new week, with its owners', () => {
    const made = weekOf(name, text, new Map())
    const lost = made?.open.filter(
      (work) =>
        !made.items.some(
          (item) =>
            isSameWork(item.text, work.text) &&
            item.status !== 'done' &&
            work.owners.every((owner) => item.owners.includes(owner)),
        ),
    )
    expect(lost ?? []).toEqual([])
  })
})
