import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'

// Behind a name that was chosen no blank is written: the line may be whole. Who goes on writing words there gets one.

/** A place behind which words that are typed next begin with a blank. */
export const gapAt = StateEffect.define<number>()

const gapField = StateField.define<number | null>({
  create: () => null,
  update(gap, transaction) {
    const asked = transaction.effects.find((effect) => effect.is(gapAt))
    if (asked) return asked.value
    return transaction.docChanged || transaction.selection ? null : gap
  },
})

/** Puts that blank in front of a letter or digit; a sign or a blank that is typed there stands as it is. */
export const gapBeforeWords: Extension = [
  gapField,
  EditorState.transactionFilter.of((transaction) => {
    const { startState, changes } = transaction
    const gap = startState.field(gapField)
    // What is composed is still another program's to change.
    if (gap === null || !transaction.isUserEvent('input.type')) return transaction
    if (transaction.isUserEvent('input.type.compose')) return transaction
    if (/\s/.test(startState.sliceDoc(gap - 1, gap))) return transaction
    let typed = ''
    changes.iterChanges((from, to, _fromB, _toB, inserted) => {
      typed += from === gap && to === gap ? inserted.toString() : '\n'
    })
    if (!/^[\p{L}\p{N}]/u.test(typed)) return transaction
    return [transaction, { changes: { from: gap, insert: ' ' }, sequential: true }]
  }),
]
