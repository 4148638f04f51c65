import { history, redo, undo } from '@codemirror/commands'
import { EditorState, type StateCommand } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KeptClash } from '../../../src/api/places.ts'
import { mergeTexts } from '../../../src/notes/text/merge.ts'
import { clashBars } from '../../../src/renderer/editor/clash-bars.ts'
import {
  type Choice,
  chooseIn,
  clashEffects,
  clashes,
  clashField,
  clashNear,
  foundClashes,
  keptClashes,
} from '../../../src/renderer/editor/clashes.ts'

/** The editor with both versions in it, and what one does there. */
function merged(texts: { base: string; ours: string; theirs: string }) {
  const merge = mergeTexts(texts)
  let state = EditorState.create({ doc: texts.ours, extensions: [history(), clashes] })
  const changes = state.changes([...merge.edits])
  const effects = clashEffects(changes.apply(state.doc), merge.clashes)
  state = state.update({ changes, effects }).state
  const run = (command: StateCommand) =>
    command({
      state,
      dispatch: (tr) => {
        state = tr.state
      },
    })
  return {
    text: () => state.doc.toString(),
    state: () => state,
    places: () => state.field(clashField),
    sides: () =>
      state
        .field(clashField)
        .map(({ from, mid, to }) => [state.sliceDoc(from, mid), state.sliceDoc(mid, to)]),
    type(at: number, insert: string) {
      state = state.update({ changes: { from: at, insert } }).state
    },
    remove(from: number, to: number) {
      state = state.update({ changes: { from, to } }).state
    },
    choose(choice: Choice) {
      const place = clashNear(state)
      if (place) state = state.update(chooseIn(state, place, choice).spec).state
    },
    undo: () => run(undo),
    redo: () => run(redo),
  }
}

const texts = {
  base: '# Crew\n- rope\n- tar\n- oil\n',
  ours: '# Crew\n- rope (Ada)\n- tar\n- oil\n',
  theirs: '# Crew\n- rope (Ben)\n- tar\n- oil\n',
}

test('clashes are found again in the text of the next start, at its end too, and nowhere else', () => {
  const note = merged({ base: '- rope', ours: '- rope (Ada)', theirs: '- rope (Ben)' })
  const kept = keptClashes(note.state())
  const again = (doc: string) => foundIn(doc, kept).map(({ from, to }) => doc.slice(from, to))
  const passage = note.text()
  expect(again(passage)).toEqual([passage])
  expect(again(`# Crew\n${passage}`)).toEqual([passage])
  expect(again(`x${passage}`)).toEqual([])
  expect(again('')).toEqual([])
})

/** The clashes that a text has when it is opened with these kept. */
function foundIn(doc: string, kept: readonly KeptClash[]) {
  const state = EditorState.create({ doc, extensions: [clashes] })
  return state.update({ effects: foundClashes(state, kept) }).state.field(clashField)
}

test('of clashes with the same words each is found again, in its place', () => {
  const twice = (end: string) =>
    `# Crew\n- rope${end}\n## Loft\n- tar${end}\n## Deck\n- rope${end}\n`
  const note = merged({ base: twice(''), ours: twice(' (Ada)'), theirs: twice(' (Ben)') })
  expect(note.places()).toHaveLength(3)
  expect(foundIn(note.text(), keptClashes(note.state()))).toEqual(note.places())
  // Both versions were kept of the first.
  note.type(0, '- rope (Ada)\n- rope (Ben)\n')
  const left = keptClashes(note.state()).slice(1)
  expect(foundIn(note.text(), left)).toEqual(note.places().slice(1))
})

test('a clash is found again above the others too, where the text was put into another order', () => {
  const kept = [
    { mine: '- rope (Ada)\n', theirs: '- rope (Ben)\n' },
    { mine: '- tar (Ada)\n', theirs: '- tar (Ben)\n' },
  ]
  const doc = '- tar (Ada)\n- tar (Ben)\n# Crew\n- rope (Ada)\n- rope (Ben)\n'
  expect(foundIn(doc, kept)).toHaveLength(2)
})

test('a passage that both sides changed can be chosen in', () => {
  const note = merged(texts)
  expect(note.sides()).toEqual([['- rope (Ada)\n', '- rope (Ben)\n']])
})

test.each([
  ['mine', texts.ours],
  ['theirs', texts.theirs],
  ['both', '# Crew\n- rope (Ada)\n- rope (Ben)\n- tar\n- oil\n'],
] as const)('keeping %s leaves that and ends the choice; undo brings both back', (choice, left) => {
  const note = merged(texts)
  const both = note.text()
  note.choose(choice)
  expect([note.text(), note.places()]).toEqual([left, []])
  note.undo()
  expect(note.text()).toBe(both)
  expect(note.sides()).toEqual([['- rope (Ada)\n', '- rope (Ben)\n']])
  note.redo()
  expect([note.text(), note.places()]).toEqual([left, []])
})

test('typing goes on meanwhile, before, within and after', () => {
  const note = merged(texts)
  note.type(0, 'The ')
  note.type(note.text().indexOf(' (Ada)'), 's')
  note.type(note.text().length, '- paint\n')
  expect(note.sides()).toEqual([['- ropes (Ada)\n', '- rope (Ben)\n']])
  note.choose('mine')
  expect(note.text()).toBe('The # Crew\n- ropes (Ada)\n- tar\n- oil\n- paint\n')
})

test('a version that somebody deletes by hand was chosen against', () => {
  const note = merged(texts)
  const from = note.text().indexOf('- rope (Ben)')
  note.remove(from, from + '- rope (Ben)\n'.length)
  expect([note.text(), note.places()]).toEqual([texts.ours, []])
})

test('what one side deleted and the other changed can be chosen in too', () => {
  const gone = '# Crew\n- tar\n- oil\n'
  for (const [choice, left] of [
    ['mine', gone],
    ['theirs', texts.theirs],
  ] as const) {
    const note = merged({ ...texts, ours: gone })
    expect(note.sides()).toEqual([['', '- rope (Ben)\n']])
    note.choose(choice)
    expect([note.text(), note.places()]).toEqual([left, []])
  }
})

test('at the end of a text without a last line end, nothing but the choice goes', () => {
  const ends = { base: 'a\nb', ours: 'a\nmine', theirs: 'a\ntheirs' }
  for (const [choice, left] of [
    ['mine', 'a\nmine'],
    ['theirs', 'a\ntheirs'],
    ['both', 'a\nmine\ntheirs'],
  ] as const) {
    const note = merged(ends)
    note.choose(choice)
    expect([choice, note.text(), note.places()]).toEqual([choice, left, []])
  }
})

const line = fc.constantFrom('- rope', '- tar', '- oil', '', '# Crew', '- paint')
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))

test('choosing mine everywhere keeps every line of mine in its place, and theirs likewise', () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      for (const choice of ['mine', 'theirs', 'both'] as const) {
        const note = merged({ base, ours, theirs })
        const before = note.text()
        const count = note.places().length
        for (let times = 0; times < count; times++) note.choose(choice)
        expect(note.places()).toEqual([])
        if (choice === 'both') expect(note.text()).toBe(before)
        for (let times = 0; times < count; times++) note.undo()
        expect(note.text()).toBe(before)
        expect(note.places().length).toBe(count)
      }
    }),
  )
})

test('clashes inside of clashes are drawn, each once, and can be chosen in until none is left', () => {
  const controls = { choose: () => undefined, keysFor: () => null }
  const lines = Array.from({ length: 12 }, (_, at) => `- line ${at}\n`)
  const place = fc.tuple(fc.nat(11), fc.nat(11), fc.nat(11)).map((three) => {
    const [from = 0, theirs = 0, to = 0] = three.sort((a, b) => a - b).map((line) => line + 1)
    return { from, theirs, to }
  })
  const choices = fc.array(fc.constantFrom<Choice>('mine', 'theirs', 'both'), { minLength: 9 })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), choices, (places, chosen) => {
      const doc = lines.join('')
      let state = EditorState.create({ doc, extensions: [clashes, clashBars(controls)] })
      const draw = () => state.facet(EditorView.decorations).length
      state = state.update({ effects: clashEffects(state.doc, [...places, ...places]) }).state
      expect(state.field(clashField).length).toBeLessThanOrEqual(places.length)
      for (const choice of chosen) {
        draw()
        const near = clashNear(state)
        if (near) state = state.update(chooseIn(state, near, choice).spec).state
      }
      draw()
      expect(state.field(clashField)).toEqual([])
      const left = state.doc.toString().split('\n').filter(Boolean)
      expect(lines.map((line) => line.trim()).filter((line) => left.includes(line))).toEqual(left)
    }),
  )
})
