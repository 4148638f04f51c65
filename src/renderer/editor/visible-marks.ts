import {
  type ChangeDesc,
  type EditorState,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { Item } from '../../notes/vocabulary.ts'
import { spansOf } from './colouring/spans.ts'
import { startsUnit } from './colouring/units.ts'
import { type LineFacts, lineClass, lineMarks } from './line-marks.ts'
import { noteOf } from './note-field.ts'
import { windowFacts } from './window-facts.ts'

// Colours, checkboxes and chips of the lines in sight and some around them: no work here grows with the note. A key
// compares the facts of these lines with those before it, draws the units that differ, and moves all other decorations
// along. Where the lines in sight leave the window, it is cut anew; units seen before come from a cache.

/** Tells how often the items of the caret's meeting were carried over. */
export const setCarried = StateEffect.define<ReadonlyMap<Item, number>>()

export const carriedField = StateField.define<ReadonlyMap<Item, number>>({
  create: () => new Map(),
  update: (carried, tr) => tr.effects.find((effect) => effect.is(setCarried))?.value ?? carried,
})

const slack = 3_000
const longestLookBack = 60

type Sight = { readonly state: EditorState; readonly viewport: { from: number; to: number } }

/** The part of a view's update that matters here. */
export type SightUpdate = Pick<ViewUpdate, 'state' | 'startState' | 'docChanged' | 'changes'> & {
  readonly view: Sight
}

export class VisibleMarks {
  decorations: DecorationSet = Decoration.none
  private from = 0
  private to = 0
  private facts: readonly LineFacts[] = []
  private starts: readonly boolean[] = []

  constructor(sight: Sight) {
    this.cut(sight)
  }

  update(update: SightUpdate): void {
    const { state, startState, view, docChanged, changes } = update
    if (docChanged) {
      this.from = state.doc.lineAt(changes.mapPos(this.from, -1)).from
      this.to = state.doc.lineAt(changes.mapPos(this.to, 1)).to
    }
    const { from, to } = view.viewport
    const tooLong = this.to - this.from > to - from + 4 * slack
    if (from < this.from || to > this.to || tooLong) this.cut(view)
    else if (
      docChanged ||
      noteOf(state) !== noteOf(startState) ||
      state.field(carriedField) !== startState.field(carriedField)
    ) {
      this.patch(state, changes)
    }
  }

  /** Another window around the lines in sight. */
  private cut({ state, viewport }: Sight): void {
    const { doc } = state
    this.to = doc.lineAt(Math.min(viewport.to + slack, doc.length)).to
    let first = doc.lineAt(Math.max(viewport.from - slack, 0)).number
    const earliest = Math.max(1, first - longestLookBack)
    while (first > earliest && !startsUnit(doc.line(first).text, doc.line(first - 1).text)) first--
    this.from = doc.line(first).from
    this.facts = this.readFacts(state)
    this.starts = startsOf(this.facts)
    const drawn = draw(this.facts, this.starts, {
      first: 0,
      last: this.facts.length,
      at: this.from,
    })
    this.decorations = Decoration.set(drawn, true)
  }

  private patch(state: EditorState, changes: ChangeDesc): void {
    const facts = this.readFacts(state)
    const starts = startsOf(facts)
    const { head, tail } = common(this.facts, facts, this.touchedLines(state, changes))
    this.decorations = this.decorations.map(changes)
    if (head + tail < Math.max(facts.length, this.facts.length)) {
      const shift = facts.length - this.facts.length
      const startsInBoth = (line: number, by: number) => starts[line] && this.starts[line - by]
      let first = Math.min(head, facts.length - 1)
      while (first > 0 && !startsInBoth(first, 0)) first--
      let last = facts.length - tail
      while (last < facts.length && !startsInBoth(last, shift)) last++
      const at = offsetOf(facts, first, this.from)
      const end = offsetOf(facts, last, this.from) - 1
      this.decorations = this.decorations.update({
        filterFrom: at,
        filterTo: Math.max(at, end),
        filter: () => false,
        add: draw(facts, starts, { first, last, at }),
        sort: true,
      })
    }
    this.facts = facts
    this.starts = starts
  }

  /**
   * Lines of the window (from 0, both included) that the changes touch. They are drawn again even where they look the
   * same, as decorations at the edge of a change don't outlive it.
   */
  private touchedLines({ doc }: EditorState, changes: ChangeDesc) {
    const start = doc.lineAt(this.from).number
    let first = Number.POSITIVE_INFINITY
    let last = -1
    changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
      first = Math.min(first, doc.lineAt(fromB).number - start)
      last = Math.max(last, doc.lineAt(toB).number - start)
    })
    return { first, last }
  }

  private readFacts(state: EditorState): readonly LineFacts[] {
    const { doc } = state
    const first = doc.lineAt(this.from).number
    const last = doc.lineAt(this.to).number
    return windowFacts(
      { doc, note: noteOf(state), carried: state.field(carriedField) },
      first,
      last,
    )
  }
}

function startsOf(facts: readonly LineFacts[]): readonly boolean[] {
  return facts.map(({ text, hidden }, at) => {
    const above = facts[at - 1]
    if (!above || hidden !== above.hidden) return true
    return hidden === null && startsUnit(text, above.text)
  })
}

/** How many lines at the head and at the tail look the same as before. */
function common(
  before: readonly LineFacts[],
  after: readonly LineFacts[],
  touched: { first: number; last: number },
) {
  const most = Math.min(before.length, after.length)
  const mostAtHead = Math.min(most, touched.first)
  const mostAtTail = Math.min(most, after.length - 1 - touched.last)
  let head = 0
  while (head < mostAtHead && looksSame(before[head], after[head])) head++
  let tail = 0
  while (
    tail < Math.min(mostAtTail, most - head) &&
    looksSame(before.at(-1 - tail), after.at(-1 - tail))
  ) {
    tail++
  }
  return { head, tail }
}

function looksSame(a: LineFacts | undefined, b: LineFacts | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.item === b.item &&
    a.text === b.text &&
    a.carried === b.carried &&
    a.hidden === b.hidden &&
    a.heading === b.heading
  )
}

function offsetOf(facts: readonly LineFacts[], line: number, from: number): number {
  let offset = from
  for (let at = 0; at < line; at++) offset += (facts[at]?.text.length ?? 0) + 1
  return offset
}

/** The decorations of the lines from `first` up to `last`, of which the first starts a unit and stands at `at`. */
function draw(
  facts: readonly LineFacts[],
  starts: readonly boolean[],
  { first, last, at }: { first: number; last: number; at: number },
): Range<Decoration>[] {
  const ranges: Range<Decoration>[] = []
  let offset = at
  let unit = ''
  let unitAt = at
  const colour = () => {
    for (const { from, to, name } of spansOf(unit)) {
      ranges.push(colourMark(name).range(unitAt + from, unitAt + to))
    }
  }
  for (let line = first; line < last; line++) {
    const fact = facts[line]
    if (!fact) break
    if (starts[line] && line > first) {
      colour()
      unit = ''
      unitAt = offset
    }
    if (fact.hidden === null)
      unit += unit === '' && offset === unitAt ? fact.text : `\n${fact.text}`
    const name = lineClass(fact)
    if (name !== '') ranges.push(lineMark(name).range(offset))
    for (const { from, to, mark } of lineMarks(fact)) {
      ranges.push(mark.range(offset + from, offset + to))
    }
    offset += fact.text.length + 1
  }
  colour()
  return ranges
}

// Decorations of the same class are the same object, so that the editor sees at a glance that nothing changed.
const colourMarks = new Map<string, Decoration>()
const classMarks = new Map<string, Decoration>()

function colourMark(name: string): Decoration {
  return remembered(colourMarks, name, () => Decoration.mark({ class: name }))
}

function lineMark(name: string): Decoration {
  return remembered(classMarks, name, () => Decoration.line({ class: name }))
}

function remembered<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name)
  if (known) return known
  const made = make()
  map.set(name, made)
  return made
}

const plugin = ViewPlugin.fromClass(VisibleMarks, {
  decorations: ({ decorations }) => decorations,
})

/** The marks, and that the caret passes a checkbox as one character. */
export const visibleMarks = [
  carriedField,
  plugin,
  EditorView.atomicRanges.of((view) => {
    const marks = view.plugin(plugin)?.decorations ?? Decoration.none
    return marks.update({ filter: (from, to, { spec }) => from < to && spec.widget !== undefined })
  }),
]
