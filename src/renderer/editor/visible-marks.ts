import {
  type ChangeDesc,
  type EditorState,
  Prec,
  RangeSet,
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
import { startsUnit } from './colouring/units.ts'
import { draw, startsOf } from './drawing.ts'
import type { LineFacts } from './line-marks.ts'
import { noteOf } from './note-field.ts'
import {
  type CarriedTimes,
  common,
  offsetOf,
  touchedOfWindow,
  windowFacts,
} from './window-facts.ts'

// Colours, checkboxes and chips of the lines in sight and some around them: no work here grows with the note. A key
// compares the facts of these lines with those before it, draws the units that differ, and moves all other decorations
// along. Where the lines in sight leave the window, it is cut anew; units seen before come from a cache.

/** Tells how often the items around the caret's meeting were carried over. */
export const setCarried = StateEffect.define<CarriedTimes>()

export const carriedField = StateField.define<CarriedTimes>({
  create: () => new Map(),
  update: (carried, tr) => tr.effects.find((effect) => effect.is(setCarried))?.value ?? carried,
})

const usualSlack = 3_000
const longestLookBack = 60

type Sight = { readonly state: EditorState; readonly viewport: { from: number; to: number } }

/** The part of a view's update that matters here. */
type SightUpdate = Pick<ViewUpdate, 'state' | 'startState' | 'docChanged' | 'changes'> & {
  readonly view: Sight
}

export class VisibleMarks {
  decorations: DecorationSet = Decoration.none
  /** The window: whole lines. */
  from = 0
  to = 0
  private facts: readonly LineFacts[] = []
  private starts: readonly boolean[] = []
  /** How many characters around what is in sight belong to the window. */
  private readonly slack: number
  /** At most so many lines above it belong to the window, from where their unit starts. */
  private readonly lookBack: number

  constructor(sight: Sight, slack = usualSlack, lookBack = longestLookBack) {
    this.slack = slack
    this.lookBack = lookBack
    this.cut(sight)
  }

  update(update: SightUpdate): void {
    const { state, startState, view, docChanged, changes } = update
    if (docChanged) {
      this.from = state.doc.lineAt(changes.mapPos(this.from, -1)).from
      this.to = state.doc.lineAt(changes.mapPos(this.to, 1)).to
    }
    const { from, to } = view.viewport
    const tooLong = this.to - this.from > to - from + 4 * Math.max(this.slack, 500)
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
    this.to = doc.lineAt(Math.min(viewport.to + this.slack, doc.length)).to
    let first = doc.lineAt(Math.max(viewport.from - this.slack, 0)).number
    const earliest = Math.max(1, first - this.lookBack)
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
    const { head, tail } = common(this.facts, facts, touchedOfWindow(facts, this, changes))
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

/** A window for each passage between folds: what is folded away costs nothing. */
class MarksBetweenFolds {
  decorations: DecorationSet = Decoration.none
  private windows: readonly VisibleMarks[] = []

  constructor(view: EditorView) {
    this.cut(view)
  }

  update(update: ViewUpdate): void {
    const passages = passagesOf(update.view)
    const isSame =
      passages.length === this.windows.length &&
      (passages.length === 1 || (!update.viewportChanged && !update.geometryChanged))
    if (!isSame) {
      this.cut(update.view)
      return
    }
    passages.forEach((viewport, at) => {
      this.windows[at]?.update({ ...pick(update), view: { state: update.state, viewport } })
    })
    this.join()
  }

  private cut(view: EditorView): void {
    const passages = passagesOf(view)
    const slack = passages.length === 1 ? usualSlack : 0
    // Right above a passage that is no first one stands what is folded away; its marks would show at the fold's end.
    this.windows = passages.map(
      (viewport, at) =>
        new VisibleMarks({ state: view.state, viewport }, slack, at === 0 ? longestLookBack : 0),
    )
    this.join()
  }

  private join(): void {
    const [first, ...others] = this.windows
    if (!first) this.decorations = Decoration.none
    else if (others.length === 0) this.decorations = first.decorations
    else this.decorations = RangeSet.join(this.windows.map(({ decorations }) => decorations))
  }
}

function pick({ state, startState, docChanged, changes }: ViewUpdate) {
  return { state, startState, docChanged, changes }
}

/** The passages in sight, in whole lines; a fold ends at the end of a line that is itself hidden. */
function passagesOf({ state, visibleRanges, viewport }: EditorView): readonly Passage[] {
  if (visibleRanges.length < 2) return [viewport]
  return visibleRanges.flatMap(({ from, to }) => {
    const line = state.doc.lineAt(from)
    const start = from > line.from && from === line.to ? from + 1 : from
    return start <= to ? [{ from: start, to }] : []
  })
}

type Passage = { readonly from: number; readonly to: number }

const plugin = ViewPlugin.fromClass(MarksBetweenFolds, {
  decorations: ({ decorations }) => decorations,
})

/** The marks, and that the caret passes a checkbox as one character. */
export const visibleMarks = [
  carriedField,
  // So that what a search found is marked inside of an owner, and doesn't tear it apart.
  Prec.lowest(plugin),
  EditorView.atomicRanges.of((view) => {
    const marks = view.plugin(plugin)?.decorations ?? Decoration.none
    return marks.update({ filter: (from, to, { spec }) => from < to && spec.widget !== undefined })
  }),
]
