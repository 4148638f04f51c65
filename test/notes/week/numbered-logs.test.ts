import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { applied, press } from '../../support/weeks.ts'

const today = '2026-11-21'

type Task = { readonly words: string; readonly done: boolean }

const meeting = (title: string, tasks: readonly Task[]) =>
  `## ${title}\n\nPresent: Ada, Ben\n\n${tasks.map(({ words, done }) => `- [${done ? 'x' : ' '}] ${words} (Ada)\n`).join('')}`

function log(titles: readonly string[], tasks: readonly (readonly Task[])[]): string {
  return `# Kite club\n\n${titles.map((title, at) => meeting(title, tasks[at] ?? [])).join('\n')}`
}

/** The texts of the items below the heading. */
function itemsBelow(text: string, title: string): string[] {
  return itemsOf(readNote(text))
    .filter(({ meeting }) => meeting.title === title)
    .map(({ item }) => item.text)
}

const task = (words: string, done = false): Task => ({ words, done })

describe('a log that counts its meetings', () => {
  const tasks = [
    [task('Order string', true), task('Mend the tail')],
    [task('Mend the tail'), task('Paint the sail')],
  ]

  test('goes on with the next number, and takes along what the last meeting has open', () => {
    const notes = [{ path: 'kites.md', text: log(['Meeting 1', 'Meeting 2'], tasks) }]
    const made = press(notes, today)
    expect(made.kind).toBe('section')
    if (made.kind !== 'section') return
    const after = applied(notes, made)[0]?.text ?? ''
    expect(after.startsWith(notes[0]?.text ?? '')).toBe(true)
    expect(itemsBelow(after, 'Meeting 3')).toEqual(['Mend the tail', 'Paint the sail'])
  })

  test('a second press makes nothing more until something has changed', () => {
    const notes = [{ path: 'kites.md', text: log(['Meeting 1', 'Meeting 2'], tasks) }]
    const made = press(notes, today)
    if (made.kind !== 'section') throw new Error('no section')
    const [after] = applied(notes, made)
    expect(press(after ? [after] : [], today)).toMatchObject({
      kind: 'already',
      date: '',
      next: today,
    })
    expect(press(after ? [after] : [], today, today).kind).toBe('section')
    const ticked = (after?.text ?? '').replace(/- \[ \](?=[^[]*$)/, '- [x]')
    expect(press([{ path: 'kites.md', text: ticked }], today).kind).toBe('section')
  })

  test('has its newest meeting where its numbers say, at the top as well', () => {
    const text = log(['3rd meeting', '2nd meeting'], tasks.toReversed())
    const inOrder = meetingsInOrder([{ path: 'kites.md', note: readNote(text) }])
    expect(inOrder.map(({ meeting }) => meeting.title)).toEqual(['2nd meeting', '3rd meeting'])
    const notes = [{ path: 'kites.md', text }]
    const made = press(notes, today)
    const after = made.kind === 'section' ? (applied(notes, made)[0]?.text ?? '') : ''
    expect(after).toMatch(/^# Kite club\n\n## 4th meeting\n/)
    expect(itemsBelow(after, '4th meeting')).toEqual(['Mend the tail', 'Paint the sail'])
  })

  test.each([
    [['Meeting 1', 'Meeting 2', 'Meeting 4'], 'Meeting 5'],
    [['Meeting 1', 'Meeting 2', 'Meeting 2'], 'Meeting 3'],
    [['Treffen 1', 'Treffen 2', 'Treffen 3'], 'Treffen 4'],
    [['**Crew sync 1**', '**Crew sync 2**', '**Crew sync 3**'], 'Crew sync 4'],
  ])('goes on from %j with %s, also where its newest has nothing yet', (titles, next) => {
    for (const newest of [[task('Ring the mill')], []]) {
      const notes = [{ path: 'kites.md', text: log(titles, [...tasks, newest]) }]
      const made = press(notes, today)
      expect(made.kind).toBe('section')
      const after = made.kind === 'section' ? (applied(notes, made)[0]?.text ?? '') : ''
      expect(itemsBelow(after, next)).not.toEqual([])
    }
  })

  test('keeps the order where one of its meetings has a date', () => {
    const dated = log(['Meeting 1', 'Meeting 2'], tasks).replace(
      '## Meeting 1\n',
      '## Meeting 1\n\nDate: 2026-11-02\n',
    )
    const inOrder = meetingsInOrder([{ path: 'kites.md', note: readNote(dated) }])
    expect(inOrder.map(({ meeting }) => meeting.title)).toEqual(['Meeting 1', 'Meeting 2'])
  })

  test('loses, doubles and revives nothing, whatever stands in it', () => {
    const words = ['Rope', 'Lamp', 'Tail', 'Sail', 'Field'].map((one) => `Mend the ${one}`)
    const some = fc.uniqueArray(
      fc.record({ words: fc.constantFrom(...words), done: fc.boolean() }),
      {
        selector: (one) => one.words,
        minLength: 1,
      },
    )
    const start = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(start, fc.array(some, { minLength: 2, maxLength: 4 }), (first, weeks) => {
        const titles = weeks.map((_, at) => `Club meeting ${first + at}`)
        const notes = [{ path: 'kites.md', text: log(titles, weeks) }]
        const made = press(notes, today)
        expect(made.kind).toBe('section')
        if (made.kind !== 'section') return
        const after = applied(notes, made)[0]?.text ?? ''
        const open = weeks.at(-1)?.filter(({ done }) => !done) ?? []
        expect(itemsBelow(after, `Club meeting ${first + weeks.length}`)).toEqual(
          open.map((one) => one.words),
        )
        expect(after.startsWith(notes[0]?.text ?? '')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
