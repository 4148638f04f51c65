import { EditorState, RangeSet, type TransactionSpec } from '@codemirror/state'
import type { Decoration } from '@codemirror/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastKey } from '../../../src/notes/series/past.ts'
import { noteField, noteOf } from '../../../src/renderer/editor/note-field.ts'
import {
  carriedField,
  setCarried,
  VisibleMarks,
} from '../../../src/renderer/editor/visible-marks.ts'

const note = [
  '# Deck crew 2026-11-16',
  '',
  '## This week',
  '- [x] Sand the rail (Ada)',
  '  - [ ] Buy paper (Ben)',
  '1. [ ] Oil **all** hinges',
  '',
  '```',
  '- [ ] only code',
  '```',
].join('\n')

test('shows checkboxes, owners, done words and code', () => {
  const { marks } = open(note)
  expect(marks()).toEqual([
    'line cm-h1 1',
    'cm-quiet "#"',
    'line cm-h2 3',
    'cm-quiet "##"',
    'line cm-hang cm-in-0 cm-mark-1 4',
    'cm-quiet "-"',
    'box "- [x] "',
    'cm-done "Sand the rail"',
    'cm-owner "(Ada)"',
    'line cm-hang cm-in-2 cm-mark-1 5',
    'cm-lead cm-boxed cm-indent "  "',
    'cm-quiet "-"',
    'box "- [ ] "',
    'cm-owner "(Ben)"',
    'line cm-hang cm-in-0 cm-mark-4 6',
    'cm-quiet "1."',
    'cm-lead cm-numbered "1. "',
    'box "[ ] "',
    'cm-strong cm-quiet "**"',
    'cm-strong "all"',
    'cm-strong cm-quiet "**"',
    'line cm-fenced 8',
    'line cm-fenced 9',
    'line cm-fenced 10',
  ])
})

test('strikes through the words of a row, and not its borders', () => {
  const { marks } = open(
    '# Page crew 2026-11-16\n\n| Task | Owner | Status |\n|---|---|---|\n| Oil it | Ada | done |\n',
  )
  expect(marks().filter((one) => /^cm-(?:done|owner)/.test(one))).toEqual([
    'cm-done "Oil it"',
    'cm-owner "Ada"',
    'cm-done "done"',
  ])
})

test('strikes through a promise that is done, and no other sentence of its paragraph', () => {
  const { marks } = open(
    '# Page crew 2026-11-16\n\nIt rained. Ada will oil it - done. Nobody has decided on the colour.\n\n- Ada will tar it - done.\n\nAda to sew it - done. Ben will ring the mill - done. It was late.\n',
  )
  expect(marks().filter((one) => one.startsWith('cm-done'))).toEqual([
    'cm-done "Ada will oil it"',
    'cm-done "Ada will tar it - done."',
    'cm-done "Ada to sew it"',
    'cm-done "Ben will ring the mill"',
  ])
})

test('strikes through no words of a guess', () => {
  const { marks, state } = open(
    '# Page crew 2026-11-16\n\n## Pages\n- Added tests to the login form\n- Merged the PR of the page',
  )
  const guess = { status: 'done', sure: false }
  expect(noteOf(state()).meetings[0]?.meeting.items).toMatchObject([guess, guess])
  expect(marks().filter((one) => one.startsWith('cm-done'))).toEqual([])
})

test('a chip tells how often an item was carried over', () => {
  const { change, marks, state } = open('- [ ] Sand the rail (Ada)')
  const meeting = noteOf(state()).meetings[0]?.meeting
  const item = meeting?.items[0]
  if (!item) throw new Error('No item')
  change({ effects: setCarried.of(new Map([[pastKey(meeting, item), 2]])) })
  expect(marks().at(-1)).toBe('chip ""')
})

test('a lead is drawn around its bullet, in an entry without words too', () => {
  const { change, marks, state, wrapped } = open('- Oil (Ada)')
  change({ changes: { from: state().doc.length, insert: '\n- ' } })
  expect(marks().slice(-2)).toEqual(['cm-lead "-"', 'cm-quiet "-"'])
  expect(wrapped(state().doc.line(2).from)).toEqual(['cm-lead', 'cm-quiet'])
})

test('what is done or dropped has no chip', () => {
  const { change, marks, state } = open('- [-] Sand the rail (Ada)\n- [x] Oil the winch (Ben)')
  const meeting = noteOf(state()).meetings[0]?.meeting
  const times = meeting?.items.map((item) => [pastKey(meeting, item), 3] as const)
  expect(times).toHaveLength(2)
  change({ effects: setCarried.of(new Map(times)) })
  expect(marks().filter((mark) => mark.startsWith('chip'))).toEqual([])
})

test('typing inside of a line draws one unit again, and moves the rest along', () => {
  const { change, decorations } = open(note)
  const before = decorations()
  change({ changes: { from: note.indexOf('Ada'), insert: 'x' } })
  const after = decorations()
  const kept = before.filter((mark) => after.includes(mark))
  expect(before.length - kept.length).toBeLessThanOrEqual(4)
})

test('after any edits the marks in sight are those of the text drawn anew and whole', () => {
  fc.assert(
    fc.property(soup, fc.array(fc.tuple(edit, sight), { maxLength: 8 }), (doc, steps) => {
      const { anew, change, look, marks, state } = open(doc)
      for (const [{ at, length, insert }, { from, length: seen }] of steps) {
        const size = state().doc.length
        const start = at % (size + 1)
        change({ changes: { from: start, to: Math.min(size, start + length), insert } })
        const top = state().doc.lineAt(from % (state().doc.length + 1)).from
        const end = state().doc.lineAt(Math.min(state().doc.length, top + seen)).to
        look(top, end)
        expect(marks(top, end)).toEqual(anew().marks(top, end))
      }
    }),
    { numRuns: 400 },
  )
})

const line = fc.oneof(
  fc.constantFrom('', '# One', '## Two', 'Title', '=====', '---', '```', '<!-- a', 'b -->'),
  fc.constantFrom('- [ ] rope (Ada)', '- [x] tar', '  - [~] oil', '* **bold', 'text`', '\t1. ☐ x'),
  fc.constantFrom('> - q', '| a | b |', '|---|---|'),
)
const paragraph = `${'words that fill the space between two items, **some** of them strong. '.repeat(8)}\n`
const lines = fc.array(line, { maxLength: 30 }).map((all) => all.join('\n'))
const soup = fc.oneof(
  lines,
  // Longer than a window, so that there is something out of sight.
  fc.array(lines, { minLength: 6, maxLength: 20 }).map((parts) => parts.join(`\n\n${paragraph}\n`)),
)
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat(12),
  insert: fc.oneof(
    lines,
    fc.constantFrom('x', ' ', '\n', '```', '[', ']', '-', '#', '`', '*', '', '\n\n', '(Ada)'),
  ),
})
const sight = fc.record({ from: fc.nat(), length: fc.nat(1_500) })

/** The marks of a text of which all lines are in sight, unless `look` says otherwise. */
function open(from: string | EditorState) {
  let state =
    typeof from === 'string'
      ? EditorState.create({ doc: from, extensions: [noteField, carriedField] })
      : from
  let viewport = { from: 0, to: state.doc.length }
  const plugin = new VisibleMarks({ state, viewport })

  function change(spec: TransactionSpec, port?: typeof viewport): void {
    const transaction = state.update(spec)
    const startState = state
    state = transaction.state
    viewport = port ?? { from: 0, to: state.doc.length }
    const { docChanged, changes } = transaction
    plugin.update({ state, startState, docChanged, changes, view: { state, viewport } })
  }

  function ranges() {
    const found: { from: number; to: number; value: Decoration }[] = []
    plugin.decorations.between(0, state.doc.length, (from, to, value) => {
      found.push({ from, to, value })
    })
    return found.sort((a, b) => a.from - b.from || a.to - b.to)
  }
  return {
    state: () => state,
    anew: () => open(state),
    change,
    look: (from: number, to: number) => change({}, { from, to }),
    /** The marks around the character there, from the outermost on. */
    wrapped: (at: number) => {
      const names: string[] = []
      RangeSet.spans([plugin.decorations], at, at + 1, {
        span: (_from, _to, active) => names.unshift(...active.map(({ spec }) => spec.class)),
        point: () => {},
      })
      return names.reverse()
    },
    decorations: () => ranges().map(({ value }) => value),
    marks: (top = 0, end = state.doc.length) =>
      ranges()
        .filter(({ from, to }) => to >= top && from <= end)
        .map(({ from, to, value }) => {
          const { widget, class: name } = value.spec
          const words = JSON.stringify(state.sliceDoc(from, to))
          if (widget) return `${from < to ? 'box' : 'chip'} ${words}`
          if (from === to) return `line ${name} ${state.doc.lineAt(from).number}`
          return `${name} ${words}`
        }),
  }
}
