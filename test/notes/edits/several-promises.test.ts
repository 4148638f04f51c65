import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setDropped, tick, tickPromise } from '../../../src/notes/edits/tick.ts'
import { itemAt, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { runs } from '../../support/long.ts'

type Edit = typeof tick

const head = '# Deck crew 2026-11-16\n\nPresent: Ada, Ben, Cleo, Dora\n\n'
const table = '| Topic | Notes |\n|---|---|\n'
const below = '\n\n- [ ] Oil the winch (Dora)\n'

function noteOf(line: string): { readonly text: string; readonly number: number } {
  const text = `${head}${line.startsWith('|') ? table : ''}${line}${below}`
  return { text, number: text.split('\n').indexOf(line) + 1 }
}

/** The line after the edit, all others being as they were; null where it is refused. */
function changed(edit: Edit, line: string): string | null {
  const { text, number } = noteOf(line)
  const note = readNote(text)
  const placed = itemAt(note, number)
  if (!placed) throw new Error(`No item in ${line}`)
  const edits = edit(textOf(text), placed, note)
  const lines = (edits ? applyEdits(text, edits) : text).split('\n')
  expect(lines.toSpliced(number - 1, 1)).toEqual(text.split('\n').toSpliced(number - 1, 1))
  return edits ? (lines[number - 1] ?? null) : null
}

const ticked = (line: string) => changed(tick, line)

/** The line after a tick of the promise that has the words, or of the one at the column. */
function tickedAt(line: string, at: string | number): string | null {
  const column = typeof at === 'number' ? at : line.indexOf(at)
  return changed((text, placed, note) => tickPromise(text, placed, note, column)?.edits, line)
}

function itemIn(line: string) {
  const { text, number } = noteOf(line)
  const item = itemAt(readNote(text), number)?.item
  return item && { status: item.status, owners: item.owners.toSorted() }
}

describe('several promises in one place', () => {
  test.each([
    [
      '| Rope | Ada to order it.<br>Ben to ring the mill. |',
      '| Rope | Ada to order it. - done<br>Ben to ring the mill. - done |',
    ],
    [
      'Ada to order rope. The wind was good. Ben will ring the mill.',
      'Ada to order rope - done. The wind was good. Ben will ring the mill - done.',
    ],
    [
      '- Ada to order rope; Ben will ring the mill',
      '- Ada to order rope; Ben will ring the mill - done',
    ],
  ])('are ticked together, each where it ends, and open again: %s', (line, done) => {
    expect(ticked(line)).toBe(done)
    expect(itemIn(done)).toEqual({ status: 'done', owners: ['Ada', 'Ben'] })
    expect(ticked(done)).toBe(line)
  })

  test.each([
    [
      '| Rope | Ada to order it.<br>Ben to ring the mill. |',
      '| Rope | Ada to order it. - dropped<br>Ben to ring the mill. - dropped |',
    ],
    [
      'Ada to order rope - done. Ben will ring the mill. Cleo will pay.',
      'Ada to order rope - done. Ben will ring the mill - dropped. Cleo will pay - dropped.',
    ],
  ])('are dropped together, and what one has done stays done: %s', (line, dropped) => {
    expect(changed(setDropped, line)).toBe(dropped)
  })

  test.each([
    ['| Rope | Ada to order it.<br>Ben to ring the mill. |', 'Ada', 'order it. - done<br>'],
    ['| Rope | Ada to order it.<br>Ben to ring the mill. |', 'Ben', 'mill. - done |'],
    ['Ada to order rope. Ben will ring the mill.', 'Ben', 'mill - done.'],
    ['- Ada to order rope. Ben will ring the mill', 'Ada', 'rope - done. Ben'],
  ])('are ticked alone: %s', (line, who, wanted) => {
    const done = tickedAt(line, who) ?? ''
    expect(done).toContain(wanted)
    expect(itemIn(done)).toEqual({ status: 'open', owners: [who === 'Ada' ? 'Ben' : 'Ada'] })
    expect(tickedAt(done, who)).toBe(line)
  })

  test('a remark of somebody else in a cell stays, as nobody could tell how to write it again', () => {
    const line = '| Rope | Ada to order it - done.<br>Ben to ring the mill. |'
    expect(tickedAt(line, 'Ada')).toBeNull()
    expect(tickedAt(line, 'Ben')).toBe(line.replace('mill.', 'mill. - done'))
  })

  test('are not ticked alone where it would be read of all, nor where nobody could tell which', () => {
    expect(tickedAt('- Ada to order rope. Ben will ring the mill', 'Ben')).toBeNull()
    expect(tickedAt('- Ada to order rope and Ben will ring the mill', 'Ada')).toBeNull()
  })

  test('one that was dropped is not ticked, and neither is the other in its stead', () => {
    const line = '- Ada will order rope - dropped. Ben will ring the mill.'
    expect(tickedAt(line, 'Ada')).toBeNull()
  })

  const people = ['Ada', 'Ben', 'Cleo']
  const deeds = ['order rope', 'ring the mill', 'tar the hull', 'write to the yard by Friday']
  const promise = fc.record({
    deed: fc.constantFrom(...deeds),
    says: fc.constantFrom('to', 'will'),
    state: fc.constantFrom('', '', ' - done', ' - dropped'),
  })
  type Told = { readonly deed: string; readonly says: string; readonly state: string }
  const manners: ((promises: readonly string[]) => string)[] = [
    (all) => `| Rope | It is old.<br>${all.join('<br>')} |`,
    (all) => `| Rope | ${all.join('.<br>')} | fine |`,
    (all) => `${all.join('. ')}.`,
    (all) => `The wind was good. ${all.join('. ')}. It rained.`,
    (all) => `- ${all.join('. ')}.`,
  ]
  const anyLine = fc.record({
    promises: fc.array(promise, { minLength: 2, maxLength: 3 }),
    manner: fc.constantFrom(...manners),
  })
  const written = (promises: readonly Told[]) =>
    promises.map(({ deed, says, state }, at) => `${people[at]} ${says} ${deed}${state}`)
  /** Whose the work of the line is: of those who still have some, else of those who did theirs. */
  const ownersOf = (promises: readonly Told[]) => {
    const withState = (wanted: string) => people.filter((_, at) => promises[at]?.state === wanted)
    return [withState(''), withState(' - done'), withState(' - dropped')].find(
      ({ length }) => length > 0,
    )
  }

  test('one tick changes one promise and no other, the next one gives the same bytes', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(2), ({ promises, manner }, pick) => {
        const at = pick % promises.length
        const chosen = promises[at]
        if (!chosen || chosen.state === ' - dropped') return
        const line = manner(written(promises))
        expect(itemIn(line)?.owners).toEqual(ownersOf(promises))
        const column = line.indexOf(`${people[at]} ${chosen.says}`)
        const turned = tickedAt(line, column)
        if (turned === null) return
        const after: Told[] = [...promises]
        after[at] = { ...chosen, state: chosen.state === '' ? ' - done' : '' }
        // In a cell the remark stands behind the full stop
        expect(turned.replaceAll('.', '')).toBe(manner(written(after)).replaceAll('.', ''))
        expect(itemIn(turned)?.owners).toEqual(ownersOf(after))
        expect(tickedAt(turned, column)).toBe(line)
      }),
      { numRuns: runs(60, 10_000) },
    )
  })

  test('what is open in all of them is done in all by one tick, and open again by the next', () => {
    fc.assert(
      fc.property(anyLine, ({ promises, manner }) => {
        const line = manner(written(promises.map((one) => ({ ...one, state: '' }))))
        const done = ticked(line) ?? ''
        expect(itemIn(done)).toEqual({ status: 'done', owners: people.slice(0, promises.length) })
        expect(ticked(done)).toBe(line)
      }),
      { numRuns: runs(40, 10_000) },
    )
  })
})
