import { dueSpan } from '../dates/due.ts'
import type { LineReading } from '../lines/line-reading.ts'

const atEnd =
  /\S [([](?:done|completed?|finished|erledigt|fertig|abgeschlossen|fait|terminée?|hecho|completad[oa]|feito|concluíd[oa])[)\]][.,]?$/i

/**
 * "Order rope (done) - Ada": the state stands at the end of the words, which the owner, or when it was due, follows. In the
 * middle of the words it says nothing of the work.
 */
export function isDoneBeforeOwner(
  { line, words }: LineReading,
  { text, owners }: { readonly text: string; readonly owners: readonly string[] },
): boolean {
  if (line.box || owners.length === 0 || text === words || !/[)\]]/.test(text)) return false
  // " - see the board" is nobody
  if (owners.some((name) => /^\p{Ll}\S* /u.test(name))) return false
  const span = dueSpan(text)
  const said = span && span.to === text.length ? text.slice(0, span.from) : text
  return atEnd.test(said.trimEnd())
}
