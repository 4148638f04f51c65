import { StateEffect, StateField } from '@codemirror/state'
import { hoverTooltip, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { itemAt } from '../../notes/meetings/note.ts'
import { type Past, pastKey } from '../../notes/series/past.ts'
import { pastLines } from '../store/past-words.ts'
import { noteOf } from './note-field.ts'

/** Tells what is known of the earlier weeks of the items around the caret's meeting. */
export const setPasts = StateEffect.define<ReadonlyMap<string, Past>>()

const pastsField = StateField.define<ReadonlyMap<string, Past>>({
  create: () => new Map(),
  update: (pasts, tr) => tr.effects.find((effect) => effect.is(setPasts))?.value ?? pasts,
})

/** Whether something was typed since the pointer moved: lines that move below it are not pointed at. */
const isTyping = ViewPlugin.define(
  () => ({
    is: false,
    update(update: ViewUpdate) {
      if (update.docChanged) this.is = true
    },
  }),
  {
    eventHandlers: {
      mousemove({ movementX, movementY }) {
        // A browser tells of a pointer at rest too, where what is below it has changed.
        if (movementX !== 0 || movementY !== 0) this.is = false
      },
    },
  },
)

/** What an item was in earlier weeks, where the pointer rests on it. The panel says the same to everybody. */
export const pastTooltip = [
  pastsField,
  isTyping,
  hoverTooltip(
    (view, pos) => {
      const { state } = view
      if (view.plugin(isTyping)?.is) return null
      const { from, to, number } = state.doc.lineAt(pos)
      const placed = itemAt(noteOf(state), number)
      if (!placed || placed.line !== number) return null
      const past = state.field(pastsField).get(pastKey(placed.meeting, placed.item))
      if (!past || past.timesCarried === 0) return null
      return {
        pos: from,
        end: to,
        above: true,
        create: () => {
          const dom = document.createElement('div')
          dom.className = 'cm-past'
          for (const line of pastLines(past)) {
            const row = document.createElement('div')
            row.textContent = line
            dom.append(row)
          }
          return { dom }
        },
      }
    },
    { hideOnChange: true },
  ),
]
