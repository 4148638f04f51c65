// Who does it, changed on the item's own line and in the team's own manner. Names that stand in the line give way to the
// new ones; else the owners are put where this team writes them. Each way is read again before it is taken.

import type { Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { isSamePerson } from '../series/usage.ts'
import { boxSignsOf } from '../text/box-signs-of.ts'
import { changesOf, type LineChange, lineEdit, withLine } from '../text/line-change.ts'
import { readLine, type Span } from '../text/lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import { taskSignsFrom } from '../text/tool-marks.ts'
import type { Item, PlacedItem } from '../vocabulary.ts'
import { withoutRemark } from '../words/remarks.ts'
import { emptyBoxOf } from './box-signs.ts'
import { lastWordsLine, linesOfWords } from './last-words.ts'
import { ownerCellEdits } from './owner-cell.ts'
import { type OwnerManner, ownerManner, usedManner, withOwners } from './owner-manner.ts'
import { lastOf, likeBefore, spanOfNames } from './owner-span.ts'
import { hasAllWork, sameOwners, steadyWork } from './steady-work.ts'

/** Gives the item these owners; none takes them away. Undefined where its line can't say so. */
export function setOwner(
  text: NoteText,
  placed: PlacedItem,
  owners: readonly string[],
  note: Note,
): TextEdit[] | undefined {
  const clean = owners.map((name) => name.replace(/[\p{Cc}()]/gu, ' ').trim()).filter(Boolean)
  const ways = [
    ...(clean.length > 0 ? namesReplaced(text, placed, [], note) : []),
    ...namesReplaced(text, placed, clean, note),
    ...(isByHandles(clean) ? namesReplaced(text, placed, handlesOf(clean), note) : []),
    ...(isSaid(text, placed, clean, note) ? [] : tagsAdded(text, placed, clean, note)),
  ]
  return firstRead(ways, text, {
    note,
    placed,
    isWanted: (item) => sameOwners(item.owners, clean),
  })
}

/** Nobody can tell where a handle of several words ends, unless these are a name. */
function isByHandles(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => /^\S+$|^\p{Lu}\S* \p{Lu}\S*$/u.test(name))
}

function handlesOf(names: readonly string[]): string[] {
  return names.map((name) => name.replace(/^@?/, '@'))
}

/**
 * Makes a guess sure by the note's own mark: a box where the note has them, an owner's tag where it has those. Undefined
 * where it has neither, or where the words name their owners already.
 */
export function confirmItem(
  text: NoteText,
  placed: PlacedItem,
  note: Note,
): TextEdit[] | undefined {
  const { line, item } = placed
  const words = text.line(line).text
  const { kind, mark, box, from } = readLine(words)
  if (kind !== 'entry' || mark === null) return undefined
  const sign = boxFor(item, text, note)
  const boxed = box ? [] : [{ line, words: `${words.slice(0, from)}${sign} ${words.slice(from)}` }]
  const usesBoxes = note.meetings.some(({ meeting }) =>
    meeting.items.some((one) => one.mark !== null),
  )
  const isNamed = item.owners.some((name) => isSaid(text, placed, [name], note))
  const isTagged = !isNamed && usedManner(text, note) !== undefined
  // The other ways to write a tag are not this team's.
  const tagged = isTagged ? tagsAdded(text, placed, item.owners, note).slice(0, 1) : []
  const ways = usesBoxes ? boxed : tagged
  return firstRead(ways, text, {
    note,
    placed,
    isWanted: (one) => one.sure && sameOwners(one.owners, item.owners),
  })
}

/** Whether the words of the work name all of these already, as its owners. */
function isSaid(
  text: NoteText,
  placed: PlacedItem,
  owners: readonly string[],
  note: Note,
): boolean {
  const own = linesOfWords(note, placed).map((at) => text.line(at).text)
  return owners.every(
    (name) =>
      placed.item.owners.some((one) => isSamePerson(one, name)) &&
      own.some((words) => lastOf(words, name) >= 0),
  )
}

/** As the note writes its boxes; ticked for what its words tell as done. */
function boxFor({ status }: Item, text: NoteText, note: Note): string {
  const empty = emptyBoxOf(text, note) ?? '[ ]'
  if (status !== 'done') return empty
  return boxSignsOf(empty).done
}

function firstRead(
  ways: readonly LineChange[],
  text: NoteText,
  {
    note,
    placed,
    isWanted,
  }: {
    readonly note: Note
    readonly placed: PlacedItem
    readonly isWanted: (item: Item) => boolean
  },
): TextEdit[] | undefined {
  const at = note.meetings.findIndex(({ meeting }) => meeting === placed.meeting)
  const wrapped = linesOfWords(note, placed).length
  for (const { line, words } of ways) {
    if (words === text.line(line).text) continue
    const edits = [lineEdit(text, line, words)]
    const after = updateNote(note, changesOf(edits), withLine(text, line, words))
    const meeting = after.meetings[at]?.meeting
    const steady = steadyWork(placed.meeting.items, meeting?.items ?? [], placed.item.line)
    const item = steady.now[steady.was.indexOf(placed.item)]
    if (!meeting || item?.line !== placed.item.line) continue
    // A line that goes on with this one would be lost to it.
    if (linesOfWords(after, { ...placed, item, meeting }).length !== wrapped) continue
    if (!areOthersSame(placed.item, steady) || !hasAllWork(note, after)) continue
    if (isWanted(item) && item.status === placed.item.status) return edits
  }
  return undefined
}

/** All other work of the meeting is whose and how far it was; what is nested in this piece may have its owners. */
function areOthersSame(item: Item, { was, now }: ReturnType<typeof steadyWork>): boolean {
  return (
    now.length === was.length &&
    was.every((one, index) => {
      const other = now[index]
      if (one === item) return true
      const isPart = one.line > item.line && one.line <= item.lastLine
      return (
        other?.line === one.line &&
        other.status === one.status &&
        (isPart || other.text === one.text) &&
        (isPart || sameOwners(other.owners, one.owners))
      )
    })
  )
}

/** The line with the names that stand in it, or those of its `Assignee:` line, replaced. */
function namesReplaced(
  text: NoteText,
  placed: PlacedItem,
  owners: readonly string[],
  note: Note,
): LineChange[] {
  const own = linesOfWords(note, placed)
  const last = Math.min(
    placed.line + Math.max(3, placed.item.lastLine - placed.item.line),
    text.lines,
  )
  const lines = Array.from({ length: last - placed.line + 1 }, (_, at) => placed.line + at)
  return lines
    .filter((line) => own.includes(line) || assigneeField.test(text.line(line).text))
    .flatMap((line) => {
      const words = text.line(line).text
      const span = spanOfNames(words, placed.item.owners)
      if (!span) return []
      return replacedIn(words, span, owners).map((one) => ({ line, words: one }))
    })
}

const assigneeField =
  /^\s*(?:[-*+]\s+)?[*_]*(?:assigne(?:e|d to)|owners?|who|responsible|zuständig|responsable)s?[*_]*\s*:|^\s*(?:[-*+]\s+)?assigned to\s/i

function replacedIn(words: string, { from, to }: Span, owners: readonly string[]): string[] {
  const before = words.slice(0, from)
  const after = words.slice(to)
  if (owners.length > 0) {
    const names = owners.map((name) => likeBefore(words.slice(from, to), name))
    const separator = /^[^@]*?(\s*[,/&+]\s*)/.exec(words.slice(from, to))?.[1] ?? ', '
    return [before + names.join(separator) + after]
  }
  const bare = [
    [/\s*[[(]\p{L}[\p{L} ]*::?\s*$/u, /^\s*[\])]/],
    [/\s*\(\s*$/, /^\s*\)/],
    [/\s[-–—]\s*$/, /^/],
    [/(?<=^\s*(?:[-*+]\s+)?(?:\[.\]\s+)?)[*_]*$/, /^[*_]*:[*_]*\s*/],
    [/(?<=^\s*(?:[-*+]\s+)?(?:\[.\]\s+)?)$/, /^\s+[-–—]\s+/],
    [/(?<=\s|^)$/, /^\s*/],
  ] as const
  // "Ada to order rope" says nothing without its subject.
  if (/^[*_]*\s+(?:to|will|shall|should|must|is|are|can|has|have|soll|wird|said)\s/i.test(after))
    return []
  return bare
    .filter(([left, right]) => left.test(before) && right.test(after))
    .map(([left, right]) => before.replace(left, '') + after.replace(right, ''))
}

/** The line with a tag in the team's manner, then in plain parentheses; before a remark of ours. */
export function tagsAdded(
  text: NoteText,
  placed: PlacedItem,
  owners: readonly string[],
  note: Note,
): LineChange[] {
  if (owners.length === 0) return []
  const tries: OwnerManner[] = [ownerManner(text, note), 'parentheses', 'dash']
  // What is no name by itself is one behind the sign: `(@an)`.
  if (isByHandles(owners)) tries.push('mention')
  const manners = [...new Set(tries)]
  if (readLine(text.line(placed.line).text).kind === 'row')
    return ownerCellEdits(text, placed, { owners, manners, note })
  return manners.map((manner) => {
    const isInFront = withOwners('', owners, manner).endsWith(' ')
    const line = isInFront ? placed.line : lastWordsLine(note, placed)
    const words = text.line(line).text
    const { from, to } = readLine(words)
    const told = withoutRemark(words.slice(from, to))
    // Obsidian reads its signs from the end of the line
    const content = told.slice(0, taskSignsFrom(told))
    const rest = words.slice(from + content.length)
    return { line, words: words.slice(0, from) + withOwners(content, owners, manner) + rest }
  })
}
