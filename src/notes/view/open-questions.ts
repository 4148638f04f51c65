// Questions that a meeting asks and gives no answer to: a line that ends with a question mark and has nothing below it.

import type { Row } from '../lines/skeleton.ts'
import type { Note } from '../meetings/note.ts'
import type { Meeting } from '../vocabulary.ts'

export type Question = {
  /** From 0 at the first line of the meeting. */
  readonly line: number
  /** Without list mark and label. */
  readonly text: string
}

// "Who orders it? Ben does." has its answer behind it. What follows an arrow is one, too.
const endsWithQuestion = /[?？]["'”’»)\]*_\s]*$/u
const isAnswer =
  /^(?:a(?:ns(?:wer)?)?|antwort|réponse|respuesta|resposta)\s*[:.)]|^(?:→|->|=>|⇒|↳)/i
// "Q: …", "Question: …"
const label = /^(?:\*\*|__)?(?:q|question|frage|pregunta|pergunta)\s*\d*\s*[:.)](?:\*\*|__)?\s*/i

/** The meeting's questions without an answer, in text order; none where the meeting is no part of the note. */
export function openQuestions(note: Note, meeting: Meeting): readonly Question[] {
  const chunk = note.chunks.find((one) => one.meeting === meeting)
  if (!chunk) return []
  const { rows } = chunk.skeleton
  const items = new Set(meeting.items.map(({ line }) => line))
  const asking = meeting.items.filter(({ text }) => /[?？]/.test(text))
  return rows.flatMap((row): Question[] => {
    const { words, line } = row.reading
    if (row.hidden || row.level > 0 || line.quoted || items.has(row.at)) return []
    if (row.at === meeting.titleLine || (line.kind !== 'entry' && line.kind !== 'text')) return []
    if (words.length > 1000 || !endsWithQuestion.test(words)) return []
    const text = words.replace(label, '')
    // A mark alone, or an address that ends with one, asks nothing.
    if (!/\p{L}{2,}\s+\S+/u.test(text) || /\bhttps?:\S*$/.test(text)) return []
    // Somebody is to answer it: that is work now.
    if (asking.some((item) => item.text.includes(text))) return []
    if (row.children.length > 0 || row.last > row.at) return []
    const next = rows[row.next]
    const goesOn =
      next && !next.blankBefore && line.kind === 'text' && next.reading.line.kind === 'text'
    if (next && (goesOn || isAnswer.test(next.reading.words) || isArrow(next))) return []
    return [{ line: row.at, text }]
  })
}

function isArrow({ reading }: Row): boolean {
  return /^(?:->|=>|→|⇒)$/.test(reading.line.mark?.text ?? '')
}
