import { people, plans } from './manner.ts'

// The same work in tables: columns in any order, headed in any words, with cells of many kinds.

export const taskHeads =
  'Task,Action,Action item,What,To do,Activity,Deliverable,Next step,Work item,What to do,Tasks,Aufgabe,Tâche,Tarea,Tarefa'.split(
    ',',
  )
export const ownerHeads =
  'Owner,Owner(s),Who,Who?,Assignee,Responsible,Person responsible,Assigned to,Person,Name,Lead,By whom,Team member,DRI,Action owner,In charge,Verantwortlich,Responsable,Responsável,Participants'.split(
    ',',
  )
export const dueHeads =
  'Due,Due date,Deadline,When,By when,Date,ETA,Target date,Timeline,Due by,Bis wann,Échéance,Fecha límite,Prazo'.split(
    ',',
  )
export const stateHeads = 'Status,State,Done?,Progress,Complete,Current status,Statut,Estado'.split(
  ',',
)

/** Columns by letter: task, owner, due, state, number, notes. */
export const columnOrders = [
  'tods',
  'otds',
  'tdos',
  'ntods',
  'tsod',
  'to',
  'ot',
  'tos',
  'odt',
  'todN',
]

type TableForm = {
  readonly row: (cells: readonly string[]) => readonly string[]
  readonly around: readonly [
    above: readonly string[],
    belowHead: readonly string[],
    below: readonly string[],
  ]
}

const inBars = (row: (cells: readonly string[]) => string): TableForm => ({
  row: (cells) => [row(cells)],
  around: [[], ['---|---'], []],
})
const asHtml = (row: TableForm['row']): TableForm => ({
  row,
  around: [['<table>'], [], ['</table>']],
})

export const tableForms: Readonly<Record<string, TableForm>> = {
  bars: inBars((cells) => `| ${cells.join(' | ')} |`),
  'bars without blanks': inBars((cells) => `|${cells.join('|')}|`),
  'HTML, a row a line': asHtml((cells) => [
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  ]),
  'HTML, a cell a line': asHtml((cells) => [
    '  <tr>',
    ...cells.flatMap((cell) => [`   <td>${cell}`, '   </td>']),
    '  </tr>',
  ]),
}
export const headForms: Readonly<Record<string, (words: string) => string>> = {
  plain: (words) => words,
  bold: (words) => `**${words}**`,
  colon: (words) => `${words}:`,
  capitals: (words) => words.toUpperCase(),
}
export const ownerCells: Readonly<Record<string, (who: (typeof people)[number]) => string>> = {
  'first name': ({ first }) => first,
  'full name': ({ full }) => full,
  handle: ({ handle }) => `@${handle}`,
  bold: ({ first }) => `**${first}**`,
  link: ({ first }) => `[${first}](https://example.org)`,
}
export const stateCells: Readonly<Record<string, string>> = {
  Done: 'done',
  '✅': 'done',
  Completed: 'done',
  '100%': 'done',
  'In progress': 'partial',
  WIP: 'partial',
  '50%': 'partial',
  'Not started': 'open',
  'To do': 'open',
  Cancelled: 'dropped',
  Postponed: 'dropped',
}
export const dueCells = [
  '2026-11-27',
  '27 Nov',
  'Nov 27',
  'Friday',
  '27.11.2026',
  '11/27/2026',
  '27th November',
]

export const tablePlaces: Readonly<Record<string, readonly string[]>> = {
  'no label': [],
  'a label of work': ['## Action items', ''],
  'minutes above': ['## Discussion', '', 'The harbour was calm.', ''],
}

export type TableManner = {
  readonly task: string
  readonly owner: string
  readonly due: string
  readonly state: string
  readonly order: string
  readonly row: string
  readonly head: string
  readonly ownerCell: string
  readonly stateCell: string
  readonly dueCell: string
  readonly place: string
}

/** The note of Monday, 23 November 2026, and its work as `line status owner due`. */
export function writtenTable(manner: TableManner): { text: string; lines: string[] } {
  const { row, around } = tableForms[manner.row] ?? inBars(() => '')
  const [above, belowHead, below] = around
  const lines = ['# Weekly meeting 2026-11-23', '', ...(tablePlaces[manner.place] ?? []), ...above]
  const heads: Readonly<Record<string, string>> = {
    t: manner.task,
    o: manner.owner,
    d: manner.due,
    s: manner.state,
    n: '#',
    N: 'Notes',
  }
  const put = (cellOf: (letter: string) => string): void => {
    lines.push(...row([...manner.order].map(cellOf)))
  }
  put((letter) => headForms[manner.head]?.(heads[letter] ?? '') ?? '')
  lines.push(...belowHead)
  const work = people.map((who, at) => {
    const cells: Readonly<Record<string, string>> = {
      t: (plans[at] ?? '').replace(/^./, (letter) => letter.toUpperCase()),
      o: ownerCells[manner.ownerCell]?.(who) ?? '',
      d: at === 1 ? manner.dueCell : '',
      s: at === 0 ? manner.stateCell : '',
      n: String(at + 1),
      N: at === 0 ? 'see the shelf' : '',
    }
    put((letter) => cells[letter] ?? '')
    const state = at === 0 && manner.order.includes('s') ? stateCells[manner.stateCell] : 'open'
    const due = at === 1 && manner.order.includes('d') ? '2026-11-27' : '-'
    const line = lines.findLastIndex((one) => one.includes(cells['t'] ?? '')) + 1
    return `${line} ${state} ${who.first} ${due}`
  })
  lines.push(...below, '', '## Other notes', '', '- The tide table is on the wall', '')
  return { text: lines.join('\n'), lines: work }
}
