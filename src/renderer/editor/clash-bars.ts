import type { EditorState, Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import { type Choice, clashField } from './clashes.ts'

// What one sees of a clash: a bar above each version, with the choice in the first, and a ground behind their lines.

type ClashControls = {
  /** Which clash of the text the person chose in, counted from 0. */
  readonly choose: (at: number, choice: Choice) => void
  readonly keysFor: KeysFor
}

/** The keys of a choice as they are printed on the keyboard, and for assistive tools; null where it has none. */
export type KeysFor = (choice: Choice) => { readonly shown: string; readonly aria: string } | null

export function clashBars(controls: ClashControls): Extension {
  return EditorView.decorations.compute([clashField, 'doc'], (state) => draw(state, controls))
}

function draw(state: EditorState, controls: ClashControls): DecorationSet {
  const drawn = state.field(clashField).flatMap((place, at) => {
    const bar = (side: 'mine' | 'theirs') =>
      Decoration.widget({ widget: new Bar(side, at, controls), block: true, side: -1 })
    return [
      bar('mine').range(place.from),
      ...linesOf(state, { from: place.from, to: place.mid, look: mineLine }),
      bar('theirs').range(place.mid),
      ...linesOf(state, { from: place.mid, to: place.to, look: theirLine }),
    ]
  })
  // Where both sides change a version once more, one clash stands inside of another.
  return Decoration.set(drawn, true)
}

const mineLine = Decoration.line({ class: 'cm-mine' })
const theirLine = Decoration.line({ class: 'cm-theirs' })

function linesOf(
  { doc }: EditorState,
  { from, to, look }: { from: number; to: number; look: Decoration },
): Range<Decoration>[] {
  const lines: Range<Decoration>[] = []
  if (from === to) return lines
  const isLastLine = to === doc.length && doc.lineAt(to).from < to
  const end = isLastLine ? to : to - 1
  for (let at = from; at <= end; ) {
    const line = doc.lineAt(at)
    lines.push(look.range(line.from))
    at = line.to + 1
  }
  return lines
}

class Bar extends WidgetType {
  readonly #side: 'mine' | 'theirs'
  readonly #at: number
  readonly #controls: ClashControls

  constructor(side: 'mine' | 'theirs', at: number, controls: ClashControls) {
    super()
    this.#side = side
    this.#at = at
    this.#controls = controls
  }

  override eq(other: Bar): boolean {
    return other.#side === this.#side && other.#at === this.#at
  }

  override toDOM(): HTMLElement {
    const words = texts().safety.choice
    const bar = document.createElement('div')
    bar.className = `cm-clash-bar cm-clash-${this.#side}`
    bar.setAttribute('role', 'group')
    bar.setAttribute('aria-label', this.#side === 'mine' ? words.mine : words.theirs)
    const title = document.createElement('span')
    title.textContent = this.#side === 'mine' ? words.mine : words.theirs
    bar.append(title)
    if (this.#side === 'mine') {
      for (const choice of ['mine', 'theirs', 'both'] as const) bar.append(this.#button(choice))
    }
    return bar
  }

  override ignoreEvent(): boolean {
    return true
  }

  #button(choice: Choice): HTMLButtonElement {
    const label = texts().safety.choice.keep[choice]
    const keys = this.#controls.keysFor(choice)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link'
    button.textContent = label
    button.title = keys ? `${label} (${keys.shown})` : label
    if (keys) button.setAttribute('aria-keyshortcuts', keys.aria)
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => this.#controls.choose(this.#at, choice))
    return button
  }
}
