import type { Row, Skeleton } from './skeleton.ts'
import { readStatusWords } from './status.ts'

/** The columns of a table of tasks, by number; undefined where it has none. */
export type TaskTable = {
  readonly task: number
  readonly owner: number | undefined
  readonly due: number | undefined
  readonly status: number | undefined
  /** Tells tasks from decisions and the like; only rows that it calls tasks count. */
  readonly kind: number | undefined
  /** The row of its first task. */
  readonly firstRow: number
}

const taskColumn =
  /^(?:(?:action|task|todo|to-do|to do|work|follow[- ]?up|deliverable)s?(?: items?| points?)?(?: description| name)?|actions? (?:required|needed|to be taken|item)|action ?\/ ?\w+|what(?:\?| needs.*| to do)?|task ?\/.*|description of (?:task|action).*|next steps?|aufgaben?|was|maßnahmen?|tâches?|quoi|tareas?|acci[oó]n(?:es)?|qué|tarefas?|aç(?:ão|ões)|compromissos?|encaminhamentos?|atividades?|o qu[eê]|assigned tasks?|activity|activities|job)$/i
const looseTaskColumn =
  /^(?:item|items|description|topic|subject|title|name|issue|issues|notes?|details?|goal|story|user story|história|histórias|feature|comment|summary)$/i
const ownerColumn =
  /^(?:owners?|who(?:\?)?|assign(?:ed|ee)s?(?: to)?|(?:person |people |member |team member )?responsible(?: person| party| member)?|person(?:s)?(?: in charge)?|by(?: whom)?|lead|action by|responsibility|members?|team members?|assigned (?:member|person).*|completed by|verantwortlich(?:e|er)?|wer|zuständig|responsables?|qui|quién|encargad[oa]|responsáve(?:l|is)|quem|name\(s\)|champion|actor)$/i
const dueColumn =
  /^(?:due(?: date| by)?|deadline|by when|when|target(?: date)?|date due|complete by|completion date|eta|end date|bis(?: wann)?|frist|termin|échéance|date limite|quand|fecha(?: límite)?|plazo|cuándo|prazo|data|quando)$/i
const statusColumn =
  /^(?:status|state|done\??|progress|completed?\??|complete\?|stand|erledigt|statut|état|avancement|estado|situação|result)$/i

const kindColumn = /^(?:type|kind|art|typ|tipo|category|catégorie|categoria)$/i

/** Whether a cell of the kind column calls its row a task. */
export function isTaskKind(cell: string): boolean {
  return /^(?:a|t|ai|ap|actions?(?: item| point)?|tasks?|to-?do|aufgabe|tâche|acci[oó]n|tarea|tarefa|ação)$/i.test(
    cell.trim(),
  )
}

/** At least half of the cells below a heading such as "Status" tell a state. */
function statesIn(rows: readonly Row[], firstRow: number, column: number): boolean {
  let all = 0
  let states = 0
  for (let at = firstRow; rows[at]?.reading.line.kind === 'row'; at++) {
    all++
    if (readStatusWords(` - ${rows[at]?.reading.cells()[column] ?? ''}`)) states++
  }
  return all > 0 && states * 2 >= all
}

/** The cells below "Action item" are numbers alone: what is to be done stands beside them. */
function numbered(rows: readonly Row[], firstRow: number, column: number): boolean {
  const first = rows[firstRow]?.reading.cells()[column]
  return first !== undefined && /^[#A-Z]{0,3}-?[\d.]+$/.test(first)
}

/** The columns of a table that begins at this row; undefined where it is no table of tasks. */
export function readTaskTable(
  row: Row,
  { rows }: Skeleton,
  inWork: boolean,
): TaskTable | undefined {
  const rule = rows[row.at + 1]
  if (row.hidden || rule?.reading.line.kind !== 'row-rule' || rule.hidden) return undefined
  const isEmpty = row.reading.cells().every((cell) => cell === '')
  const head = isEmpty ? rows[row.at + 2] : row
  const firstRow = isEmpty ? row.at + 3 : row.at + 2
  if (!head) return undefined
  const cells = head.reading.cells().map((cell) => cell.replace(/[:：*]+$/, '').trim())
  const find = (pattern: RegExp): number | undefined => {
    const at = cells.findIndex((cell) => pattern.test(cell))
    return at < 0 ? undefined : at
  }
  const owner = find(ownerColumn)
  const due = find(dueColumn)
  const status = find(statusColumn)
  let task = find(taskColumn)
  if (
    task === undefined &&
    (inWork || (owner !== undefined && (due !== undefined || status !== undefined)))
  )
    task = find(looseTaskColumn)
  if (
    task === undefined &&
    status !== undefined &&
    cells.length === 2 &&
    statesIn(rows, firstRow, status)
  )
    task = 1 - status
  if (task !== undefined && numbered(rows, firstRow, task)) task = find(looseTaskColumn) ?? task
  if (task === undefined || task === owner) return undefined
  const kindAt = find(kindColumn)
  const kind = kindAt === task ? undefined : kindAt
  const isNamed = /^action/i.test(cells[find(taskColumn) ?? -1] ?? '')
  if (!inWork && !isNamed && owner === undefined && due === undefined && status === undefined)
    return undefined
  return { task, owner, due, status, firstRow, kind }
}
