// Work that is put aside in a new week: into the section that this team keeps for it; where there is none, into one that
// is made at the week's end, with a head in the manner of the plan's.

import { readLine } from '../text/lines.ts'
import { normalLabel } from '../words/labels.ts'
import type { Piece } from './week-pieces.ts'
import { type Section, upwards } from './week-sections.ts'

/** Where the team puts work for some other time, else what comes up beside the topics; undefined where it has neither. */
export function backlogOf(sections: readonly Section[]): Section | undefined {
  return (
    sections.find(({ kind, said, isWork }) => kind === 'backlog' && said === null && !isWork) ??
    sections.find(({ head, isWork }) => head !== null && !isWork && isParkingLot(head.words))
  )
}

// What stands there is read as questions, and as work where it has a box or an owner
const parkingLot =
  /^(?:the |our )?(?:parking lot|parkplatz|themenparkplatz|themenspeicher)(?: items| topics)?$/

/** "Parking lot": for work, too, where there is no backlog. */
export function isParkingLot(words: string): boolean {
  return parkingLot.test(normalLabel(words))
}

/** Work there is put aside already. */
export function isAside(section: Section): boolean {
  return upwards(section).some(
    ({ kind, head }) => kind === 'backlog' || (head !== null && isParkingLot(head.words)),
  )
}

/** The lines of the head of a backlog of that name, like that of the outermost section around the plan, or of the first section. */
export function backlogHead(
  name: string,
  sections: readonly Section[],
  lines: readonly string[],
): readonly string[] {
  const plan = sections.find(({ kind }) => kind === 'planned')
  const around = plan && upwards(plan).findLast(({ head, isWork }) => head !== null && !isWork)
  const like =
    around ?? sections.find(({ head, kind }) => head?.kind === 'heading' && kind !== null)
  const head = like?.head
  if (!head || head.mark !== null) return [`**${name}**`]
  const [line, underline] = like.headLines.map((at) => lines[at] ?? '')
  const level = /^\s*#+\s*/.exec(line ?? '')?.[0]
  if (level !== undefined) return [`${level}${name}`]
  const own = (line ?? '').replace(head.words, name)
  if (!own.includes(name)) return [`**${name}**`]
  const sign = underline?.trim()[0]
  return sign === undefined ? [own] : [own, sign.repeat(name.length)]
}

/** The piece as an entry of a section: nested where its entries are, and nowhere deeper. */
export function movedTo(
  piece: Piece,
  section: Section | undefined,
  lines: readonly string[],
): Piece {
  const first = piece.texts[0] ?? ''
  const { kind } = readLine(first)
  if (kind !== 'entry' && kind !== 'text') return piece
  const from = /^\s*/.exec(first)?.[0] ?? ''
  const to = section ? indentIn(section, lines) : ''
  const texts = piece.texts.map((text) =>
    text.startsWith(from) ? to + text.slice(from.length) : text,
  )
  return { ...piece, texts, blanksBefore: 0 }
}

function indentIn({ first, last }: Section, lines: readonly string[]): string {
  for (let line = first; line <= last; line++) {
    const text = lines[line] ?? ''
    if (readLine(text).kind === 'entry') return /^\s*/.exec(text)?.[0] ?? ''
  }
  return ''
}
