import { StateEffect, StateField, type Text, type Transaction } from '@codemirror/state'

/** Starts the counting; sent when the editor is idle after a note was opened. */
export const startCounting = StateEffect.define<null>()

/** The words of the note; null until counting was started. A key counts the lines that it touched, nothing more. */
export const wordCount = StateField.define<number | null>({
  create: () => null,
  update(words, tr) {
    if (tr.effects.some((effect) => effect.is(startCounting))) return countAll(tr.state.doc)
    if (words === null || !tr.docChanged) return words
    return words + countChange(tr)
  },
})

function countChange({ changes, startState, newDoc }: Transaction): number {
  let count = 0
  // Two changes on one line are one passage: its words change once.
  let open: { fromA: number; toA: number; fromB: number; toB: number } | null = null
  const close = () => {
    if (!open) return
    count += countLines(newDoc, open.fromB, open.toB)
    count -= countLines(startState.doc, open.fromA, open.toA)
  }
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    if (open && newDoc.lineAt(open.toB).to >= fromB) open = { ...open, toA, toB }
    else {
      close()
      open = { fromA, toA, fromB, toB }
    }
  })
  close()
  return count
}

export function countAll(doc: Text): number {
  return countLines(doc, 0, doc.length)
}

/** Words of all lines that the range touches: a word never goes over a line end. */
function countLines(doc: Text, from: number, to: number): number {
  let count = 0
  const last = doc.lineAt(to).to
  for (const part of doc.iterRange(doc.lineAt(from).from, last)) count += countWords(part)
  return count
}

/** Runs of letters, digits and what joins them; signs by themselves are no words. */
export function countWords(text: string): number {
  let count = 0
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < latin.length ? latin[unit] : kindOf(text.codePointAt(at) ?? unit)
    if (unit >= 0xd800 && unit < 0xdc00) at++
    if (kind === begins) {
      if (!isInWord) count++
      isInWord = true
    } else if (kind !== joins) isInWord = false
  }
  return count
}

const parts = 0
const begins = 1
const joins = 2

function kindOf(code: number): number {
  const sign = String.fromCodePoint(code)
  if (/[\p{L}\p{N}]/u.test(sign)) return begins
  return /[\p{M}'’_-]/u.test(sign) ? joins : parts
}

/** Of the signs that most texts consist of: a pattern would take ten times as long on a text of megabytes. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(code))
