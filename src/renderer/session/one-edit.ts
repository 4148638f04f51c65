import type { Text } from '@codemirror/state'
import type { TextEdit } from '../../notes/text/text.ts'

/**
 * One edit that makes `after` of `before`, from the first difference to the last; null where there is none. The parts that
 * both share, which after typing are nearly all of a long text, are not looked into.
 */
export function oneEdit(before: Text, after: Text): TextEdit | null {
  const [a, b] = [leavesOf(before), leavesOf(after)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  if (head === a.length && head === b.length) return null
  // A line end stands between two parts, so one part is left where nothing before it is shared.
  const mostTail = head === 0 ? most - 1 : most - head
  let tail = 0
  while (tail < mostTail && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const start = Math.max(0, lengthOf(a.slice(0, head)) - 1)
  const end = lengthOf(a.slice(a.length - tail))
  const gone = before.sliceString(start, before.length - end)
  const come = after.sliceString(start, after.length - end)
  return gone === come ? null : trimmed(gone, come, start)
}

/** The parts of the text that hold lines; texts that were made of each other have most of them in common. */
function leavesOf(text: Text): Text[] {
  const leaves: Text[] = []
  const add = (part: Text) => {
    if (part.children) for (const child of part.children) add(child)
    else leaves.push(part)
  }
  add(text)
  return leaves
}

/** With a line end for each. */
function lengthOf(leaves: readonly Text[]): number {
  return leaves.reduce((sum, { length }) => sum + length + 1, 0)
}

function trimmed(gone: string, come: string, start: number): TextEdit {
  const most = Math.min(gone.length, come.length)
  let head = 0
  while (head < most && gone[head] === come[head]) head++
  let tail = 0
  while (tail < most - head && gone.at(-1 - tail) === come.at(-1 - tail)) tail++
  // Half of a character can't be sent.
  if (isLowHalf(gone, head) || isLowHalf(come, head)) head--
  if (isLowHalf(gone, gone.length - tail) || isLowHalf(come, come.length - tail)) tail--
  return {
    from: start + head,
    to: start + gone.length - tail,
    insert: come.slice(head, come.length - tail),
  }
}

/** Whether the text is cut there within a character of two halves. */
function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}
