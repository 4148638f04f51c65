import type { Item, Meeting, Phase, PlacedMeeting, Status } from '../../notes/vocabulary.ts'

// The items of a note as bytes: a line a meeting (`m`, first line, date, title) and below it a line an item. The index keeps
// this of every note of the folder. The bytes take a tenth of the room of the objects that they stand for, and half of a
// string's wherever a character is not in Latin-1.

/** An item as it is kept: lines count from 1 in the note. */
export type KeptItem = {
  readonly line: number
  readonly lastLine: number
  readonly text: string
  readonly owners: readonly string[]
  readonly status: Status
  readonly phase: Phase
  readonly section: readonly string[]
  /** YYYY-MM-DD; null where none is told. */
  readonly due: string | null
}

export type KeptMeeting = {
  readonly firstLine: number
  readonly lineCount: number
  readonly date: string | null
  readonly title: string | null
  readonly items: readonly KeptItem[]
}

const within = '\u001f'

export function packItems(meetings: readonly PlacedMeeting[]): Uint8Array {
  const lines = meetings
    .flatMap(({ firstLine, meeting }) => [
      ['m', firstLine, meeting.lineCount, meeting.date ?? '', plain(meeting.title ?? '')].join(
        '\t',
      ),
      ...meeting.items.map((item) => packItem(item, firstLine)),
    ])
    .join('\n')
  return new TextEncoder().encode(lines)
}

function packItem(item: Item, firstLine: number): string {
  return [
    statuses.indexOf(item.status),
    phases.indexOf(item.phase),
    firstLine + item.line,
    firstLine + item.lastLine,
    item.owners.map(plain).join(within),
    item.section.map(plain).join(within),
    plain(item.text),
    item.due?.date ?? '',
  ].join('\t')
}

const statuses = ['open', 'partial', 'done', 'dropped'] as const satisfies readonly Status[]
const phases = ['planned', 'reported', 'backlog'] as const satisfies readonly Phase[]

/** The other way. What is no line of that form is left out. */
export function unpackItems(packed: Uint8Array): readonly KeptMeeting[] {
  const meetings: (Omit<KeptMeeting, 'items'> & { readonly items: KeptItem[] })[] = []
  for (const line of packed.length === 0 ? [] : new TextDecoder().decode(packed).split('\n')) {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = line.split('\t')
    if (a === 'm') {
      meetings.push({
        firstLine: Number(b),
        lineCount: Number(c),
        date: d === '' ? null : d,
        title: e === '' ? null : e,
        items: [],
      })
      continue
    }
    const [status, phase] = [statuses[Number(a)], phases[Number(b)]]
    if (!status || !phase) continue
    meetings.at(-1)?.items.push({
      status,
      phase,
      line: Number(c),
      lastLine: Number(d),
      owners: parts(e),
      section: parts(f),
      text: g,
      due: h === '' ? null : h,
    })
  }
  return meetings
}

/** The meeting as the links of a series ask for it; what they don't ask for is left empty. */
export function meetingOf({ firstLine, lineCount, date, title, items }: KeptMeeting): Meeting {
  return {
    title,
    date,
    monthDay: null,
    titleLine: 0,
    lineCount,
    roles: { moderator: [], notetaker: [], lead: [] },
    participants: [],
    items: items.map((item) => ({
      ...item,
      line: item.line - firstLine,
      lastLine: item.lastLine - firstLine,
      due: item.due === null ? null : { words: item.due, date: item.due },
      parent: null,
      mark: null,
      found: 'label',
      why: '',
      sure: true,
    })),
    outline: [],
    hidden: [],
  }
}

function parts(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(within)
}

function plain(words: string): string {
  return words.replace(/[\t\n]/g, ' ').replaceAll(within, ' ')
}
