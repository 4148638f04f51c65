import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureThought } from '../../../src/notes/edits/capture.ts'
import { parkItem } from '../../../src/notes/edits/park-item.ts'
import { confirmItem, setOwner } from '../../../src/notes/edits/set-owner.ts'
import { setDropped, tick } from '../../../src/notes/edits/tick.ts'
import { itemsOf, type Note, readNote } from '../../../src/notes/meetings/note.ts'
import { isSamePerson } from '../../../src/notes/series/usage.ts'
import { applyEdits, type NoteText, type TextEdit, textOf } from '../../../src/notes/text/text.ts'
import type { PlacedItem } from '../../../src/notes/vocabulary.ts'
import { figure, runs } from '../../support/long.ts'

// What the panel and the keys offer for a piece of work, tried on each item of the invented notes: what was asked for is
// read afterwards, on the lines of the item, and no other work has changed.

const folder = resolve(import.meta.dirname, '../../fixtures/manners')
const context = { people: ['Ada', 'Ben', 'Cleo'] }
const notes = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, text, note: readNote(text, { ...context, path: name }) }
  })
const works = notes.flatMap((one) => itemsOf(one.note).map((placed) => ({ ...one, placed })))

type Edit = {
  readonly name: string
  readonly make: (text: NoteText, placed: PlacedItem, note: Note) => TextEdit[] | undefined
  readonly isRead: (after: PlacedItem['item'], before: PlacedItem['item']) => boolean
}

const edits: readonly Edit[] = [
  {
    name: 'tick',
    make: tick,
    isRead: ({ status }, before) =>
      before.status === 'done' ? status === 'open' || status === 'partial' : status === 'done',
  },
  { name: 'drop', make: setDropped, isRead: ({ status }) => status === 'dropped' },
  {
    name: 'give',
    make: (text, placed, note) => setOwner(text, placed, ['Cleo'], note),
    isRead: ({ owners }) => owners.length === 1 && isSamePerson(owners[0] ?? '', 'Cleo'),
  },
  { name: 'confirm', make: confirmItem, isRead: ({ sure }) => sure },
]

const limitMs = runs(120_000, 3_600_000)

/** A guess of the second look hangs on what stands around it. */
const isSteady = ({ item }: PlacedItem) => item.found !== 'signs'
const linesOf = (some: readonly PlacedItem[]) => some.map(({ line }) => line)

test(
  'each edit of each item says what it was asked for, on its own lines, and of no other work',
  () => {
    const count = runs(250, 250)
    fc.assert(
      fc.property(
        fc.constantFrom(...works),
        fc.constantFrom(...edits),
        (work, { make, isRead }) => {
          const { text, note, placed } = work
          const { item, line } = placed
          const made = make(textOf(text), placed, note)
          if (!made) return
          const after = applyEdits(text, made)
          const changed = changedLines(text, after)
          expect(changed.length).toBeLessThanOrEqual(1)
          for (const one of changed) {
            expect(one).toBeGreaterThanOrEqual(line)
            expect(one).toBeLessThanOrEqual(line + Math.max(3, item.lastLine - item.line))
          }
          const before = itemsOf(note)
          const now = itemsOf(readNote(after, note.context))
          // A box is changed whatever is read in other lines then
          if (make === tick && item.mark !== null) {
            const own = now.find((one) => one.line === line)
            expect(own === undefined || isRead(own.item, item)).toBe(true)
            return
          }
          const isKept = (one: PlacedItem) => isSteady(one) || one.line === line
          expect(linesOf(now.filter(isKept))).toEqual(
            expect.arrayContaining(linesOf(before.filter(isSteady))),
          )
          expect(linesOf(before)).toEqual(expect.arrayContaining(linesOf(now.filter(isSteady))))
          const onIt = (one: PlacedItem) => one.line === line
          const at = before.filter(onIt).findIndex((one) => one.item === item)
          const there = now.filter(onIt)[at]?.item
          expect(there && isRead(there, item)).toBe(true)
          const isOther = (one: PlacedItem) =>
            isSteady(one) && (one.line < line || one.line > line + item.lastLine - item.line)
          const told = (some: readonly PlacedItem[], beside: readonly PlacedItem[]) => {
            const others = new Set(linesOf(beside.filter(isOther)))
            return some.filter((one) => isOther(one) && others.has(one.line)).flatMap(toldOf)
          }
          expect(told(now, before)).toEqual(told(before, now))
        },
      ),
      { numRuns: count },
    )
    figure({
      area: 'Panel and keys',
      what: 'tick, drop, give or confirm an item of the invented notes',
      runs: count,
      found: 'what was asked for, and no other work changed',
    })
  },
  limitMs,
)

test(
  'parked work is whose and how far it was, and so is all other',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...works), ({ text, note, placed }) => {
        const made = parkItem(textOf(text), placed, note)
        if (!made) return
        const now = itemsOf(readNote(applyEdits(text, made), note.context))
        expect(now.map(toldOf).sort()).toEqual(itemsOf(note).map(toldOf).sort())
      }),
      { numRuns: runs(60, 3000) },
    )
  },
  limitMs,
)

test(
  'a captured thought is read as open work of its owner, and changes no line',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...notes), fc.nat(), ({ text, note }, which) => {
        const meeting = note.meetings[which % note.meetings.length]
        if (!meeting) return
        const added = captureThought(textOf(text), { note, meeting }, 'Cleo to count the buoys')
        const after = applyEdits(text, added?.edits ?? [])
        const lines = after.split('\n')
        expect(lines[(added?.line ?? 1) - 1]).toMatch(/count the buoys/i)
        const came = linesThatCame(text.split('\n'), lines)
        // Where no place reads it, it comes under a heading of its own
        const isUnderOwn = came.some((one) => ownHead.test(one) && one.trim() !== '')
        const others = came.filter((one) => !(isUnderOwn && ownHead.test(one)))
        expect(others).toEqual([lines[(added?.line ?? 1) - 1]])
        const item = itemsOf(readNote(after, note.context)).find((one) => one.line === added?.line)
        expect(item?.item.status).toBe('open')
        expect(item?.item.owners.some((name) => isSamePerson(name, 'Cleo'))).toBe(true)
      }),
      { numRuns: runs(80, 2000) },
    )
  },
  limitMs,
)

const ownHead = /^\W*(?:Action items|Aufgaben|Tâches|Tareas|Tarefas)?\W*$/

/** The lines that stand between those from before, which are all there. */
function linesThatCame(before: readonly string[], after: readonly string[]): readonly string[] {
  let at = 0
  const came = after.filter((line) => {
    if (line !== before[at]) return true
    at++
    return false
  })
  expect(at).toBe(before.length)
  return came
}

function toldOf(placed: PlacedItem | undefined): string {
  const { text = '', owners = [], status } = placed?.item ?? {}
  return [status, text, ...[...owners].sort()].join(' | ')
}

/** The lines (from 1) that differ; all of them where there are more or fewer than before. */
function changedLines(before: string, after: string): number[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return old.flatMap((words, at) => (old.length === now.length && words === now[at] ? [] : at + 1))
}
