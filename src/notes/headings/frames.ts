import type { Phase, SectionKind, Status } from '../vocabulary.ts'
import type { LabelRow } from './label-rows.ts'

/** A heading or label that is in force, with what it says of the entries under it. */
export type Frame = {
  readonly line: number
  readonly words: string
  readonly form: LabelRow['form']
  /** Persons, sections and areas of one form end each other; a person's list may hold sections, and so on. */
  readonly role: 'person' | 'section' | 'area'
  readonly level: number
  readonly indent: number
  /** The list mark of a label that is a bullet. */
  readonly mark: string | null
  readonly section: SectionKind | null
  readonly status: Status | null
  readonly strong: boolean
  owners: readonly string[] | null
  /** Entries that stood directly under it so far. */
  entries: number
}

/** What is in force at one line: the sum of all headings and labels above it. */
export type Place = {
  readonly section: SectionKind | null
  readonly status: Status | null
  readonly strong: boolean
  readonly person: Frame | null
  readonly path: readonly string[]
}

/** Puts a heading or label in force and ends those that it replaces. */
export function pushFrame(frames: Frame[], frame: Frame): void {
  if (frame.form === 'heading') {
    while (frames.length > 0) {
      const top = frames.at(-1)
      if (!top || (top.form === 'heading' && top.level < frame.level)) break
      // "**Next steps**" above "### Ada" and "### Ben", and not the empty "Next week:" of "### Ada" above "### Ben"
      const isAbove = top.form !== 'heading' && top.role === 'section' && top.entries === 0
      const isHers = frames.some(({ role, level }) => role === 'person' && level >= frame.level)
      if (isAbove && !isHers && frame.role === 'person') break
      frames.pop()
    }
  } else if (frame.form === 'entry') {
    popEntries(frames, frame.indent, frame.mark)
  } else {
    popEntries(frames, 0)
    const at = frames.findIndex((one) => isSibling(one, frame))
    if (at >= 0) frames.length = at
  }
  frames.push(frame)
}

function isSibling(one: Frame, frame: Frame): boolean {
  if (one.form === 'heading' || one.form === 'entry') return false
  if (one.form === 'sentence') return true
  if (one.form === frame.form && one.role === frame.role) return true
  // "**ADA**" some lines below "**GOALS**"
  const isBelowList = one.section === 'goal' && frame.line > one.line + 2
  if (frame.role === 'person' && one.form === frame.form && isBelowList) return true
  if (frame.role !== 'area' || one.entries === 0) return false
  // A bold topic after a list that stood directly under a bold label is no part of that list; nor is "Sails:" after Ada's.
  return one.role === 'section' || (one.role === 'person' && one.form === frame.form)
}

/**
 * Ends the labels that are bullets and not above a line with this indentation; "1. Next" stays above "- order rope", which
 * has another list mark.
 */
export function popEntries(frames: Frame[], indent: number, mark: string | null = null): void {
  for (;;) {
    const top = frames.at(-1)
    if (top?.form !== 'entry' || top.indent < indent) return
    const isOwnList =
      top.indent === indent &&
      mark !== null &&
      top.mark !== null &&
      top.mark !== mark &&
      !/^\d/.test(mark)
    if (isOwnList) return
    frames.pop()
  }
}

/** A plain paragraph ends the labels of paragraphs above it that have had their list. */
export function endLists(frames: Frame[]): void {
  popEntries(frames, 0)
  while (frames.length > 0) {
    const top = frames.at(-1)
    if (!top || top.form === 'heading' || top.entries === 0) return
    if (top.form === 'bold' && top.role !== 'area') return
    frames.pop()
  }
}

/** What stands below a roll call from here on is what was said. */
export function endAttendance(frames: Frame[]): void {
  frames.forEach((frame, at) => {
    if (frame.section === 'attendance') frames[at] = { ...frame, section: 'notes' }
  })
}

/** "## Place: the mill" says it all: a deeper heading below it has nothing to do with it. */
export function endData(frames: Frame[], level: number): void {
  const at = frames.findLastIndex(({ form }) => form === 'heading')
  const frame = frames[at]
  if (frame?.section === 'info' && frame.level < level && /: ?\S/.test(frame.words))
    frames[at] = { ...frame, section: null, role: 'area' }
}

/** What stands below a label of work turns out to be what was said. */
export function endWork(frames: Frame[]): void {
  const at = frames.findLastIndex(({ section }) => isWork(section))
  const frame = frames[at]
  if (frame)
    frames[at] = {
      ...frame,
      section: 'notes',
      status: null,
      strong: false,
      entries: frame.entries + 1,
    }
}

/** What is in force below the frames, of which the last is the nearest; `fallback` where none of them announces anything. */
export function placeOf(frames: readonly Frame[], fallback: Phase | null): Place {
  let section: SectionKind | null = null
  let status: Status | null = null
  let strong = false
  let person: Frame | null = null
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at]
    if (!frame) continue
    if (frame.owners && !person) person = frame
    // "Tasks for next week" below "Accomplishments": what is still to come is not done.
    const isToCome = section === 'planned' && strong && frame.section === 'reported'
    if (!isToCome) status ??= frame.status
    if (section !== null || frame.section === null) continue
    if (
      frame.section === 'agenda' &&
      frames.some((one, index) => index < at && one.section === 'notes')
    )
      continue
    section = frame.section
    strong = frame.strong
  }
  return {
    section: section ?? fallback,
    status,
    strong,
    person,
    path: frames.map((frame) => frame.words),
  }
}

/** Whether the entries below are items. */
export function isWork(section: SectionKind | null): section is Phase {
  return section === 'planned' || section === 'reported' || section === 'backlog'
}
