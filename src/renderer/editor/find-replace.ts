import { getSearchQuery, openSearchPanel, searchPanelOpen } from '@codemirror/search'
import { StateEffect, StateField } from '@codemirror/state'
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { texts } from '../../language/language.ts'

const setReplacing = StateEffect.define<boolean>()

/** Whether the search bar has its fields for replacing; it is opened without them. */
const replacing = StateField.define<boolean>({
  create: () => false,
  update(value, { effects, startState }) {
    const asked = effects.find((effect) => effect.is(setReplacing))
    return asked ? asked.value : value && searchPanelOpen(startState)
  },
  provide: (field) =>
    EditorView.editorAttributes.from(field, (isOn) => (isOn ? { class: 'cm-replacing' } : {})),
})

/** Opens the search bar with its fields for replacing; where something is looked for already, one writes into the second. */
export function openReplace(view: EditorView): boolean {
  const isLooking = searchPanelOpen(view.state) && getSearchQuery(view.state).search !== ''
  openSearchPanel(view)
  view.dispatch({ effects: setReplacing.of(true) })
  if (isLooking) view.dom.querySelector<HTMLElement>('.cm-search [name=replace]')?.focus()
  return true
}

class ReplaceToggle {
  private readonly dom = document.createElement('button')

  constructor(view: EditorView) {
    this.dom.type = 'button'
    this.dom.className = 'cm-button cm-replace-toggle'
    this.dom.onclick = () => {
      view.dispatch({ effects: setReplacing.of(!view.state.field(replacing)) })
    }
    this.show(view)
  }

  update({ view, state, startState }: ViewUpdate): void {
    const isOther = state.field(replacing) !== startState.field(replacing, false)
    if (isOther || searchPanelOpen(state) !== searchPanelOpen(startState)) this.show(view)
  }

  /** Where there is nothing to replace with, as in a note that can't be changed, there is no button. */
  private show(view: EditorView): void {
    if (!searchPanelOpen(view.state)) return
    view.requestMeasure({
      key: this,
      read: ({ state }) => state.field(replacing),
      write: (isOn, { dom }) => {
        this.dom.textContent = texts().editor.replacing
        this.dom.setAttribute('aria-expanded', String(isOn))
        // What is moved loses the focus.
        if (!this.dom.isConnected) dom.querySelector('.cm-search:has(br)')?.prepend(this.dom)
        for (const button of dom.querySelectorAll<HTMLElement>(
          '.cm-search :is([name=next], [name=prev], .cm-replace-toggle)',
        ))
          button.title = button.textContent ?? ''
      },
    })
  }
}

/** The search bar shows what replaces only when it is asked for it. */
export const findReplace = [replacing, ViewPlugin.fromClass(ReplaceToggle)]
