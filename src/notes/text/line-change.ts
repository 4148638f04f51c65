import type { Changes, NoteText, TextEdit, TextLine } from './text.ts'

/** A line of a note (from 1) and the words that it gets. */
export type LineChange = { readonly line: number; readonly words: string }

/** A text in which one line has other words; nothing is copied. The words may not have line ends. */
export function withLine(text: NoteText, number: number, words: string): NoteText {
  const { from, to } = text.line(number)
  const grown = words.length - (to - from)
  const moved = (line: TextLine): TextLine => {
    if (line.number < number) return line
    if (line.number === number) return { number, from, to: from + words.length, text: words }
    return { ...line, from: line.from + grown, to: line.to + grown }
  }
  return {
    lines: text.lines,
    length: text.length + grown,
    line: (at) => moved(text.line(at)),
    lineAt: (offset) => {
      if (offset <= from + words.length && offset >= from) return moved(text.line(number))
      return moved(text.lineAt(offset < from ? offset : offset - grown))
    },
  }
}

/** The edit that gives the line its new words, no wider than it must be. */
export function lineEdit(text: NoteText, number: number, words: string): TextEdit {
  const { from, text: before } = text.line(number)
  const most = Math.min(before.length, words.length)
  let head = 0
  while (head < most && before[head] === words[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === words.at(-1 - tail)) tail++
  return {
    from: from + head,
    to: from + before.length - tail,
    insert: words.slice(head, words.length - tail),
  }
}

/** Edits, in order and not overlapping, as the reader's `updateNote` wants them. */
export function changesOf(edits: readonly TextEdit[]): Changes {
  return {
    iterChangedRanges(each) {
      let grown = 0
      for (const { from, to, insert } of edits) {
        each(from, to, from + grown, from + grown + insert.length)
        grown += insert.length - (to - from)
      }
    },
  }
}
