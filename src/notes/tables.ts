import type { Row, Skeleton } from './skeleton.ts'

/** The columns of a table of tasks, by number; undefined where it has none. */
export type TaskTable = {
  readonly task: number
  readonly owner: number | undefined
  readonly due: number | undefined
  readonly status: number | undefined
  /** The row of its first task. */
  readonly firstRow: number
}

const taskColumn =
  /^(?:(?:action|task|todo|to-do|to do|work|follow[- ]?up|deliverable)s?(?: items?| points?)?(?: description| name)?|actions? (?:required|needed|to be taken|item)|action ?\/ ?\w+|what(?:\?| needs.*| to do)?|task ?\/.*|description of (?:task|action).*|next steps?|aufgaben?|was|maßnahmen?|tâches?|quoi|tareas?|acci[oó]n(?:es)?|qué|tarefas?|aç(?:ão|ões)|o qu[eê]|assigned tasks?|activity|activities|job)$/i
const looseTaskColumn =
  /^(?:item|items|description|topic|subject|title|name|issue|issues|notes?|details?|goal|story|user story|feature|comment|summary)$/i
const ownerColumn =
  /^(?:owners?|who(?:\?)?|assign(?:ed|ee)s?(?: to)?|(?:person |people |member |team member )?responsible(?: person| party| member)?|person(?:s)?(?: in charge)?|by(?: whom)?|lead|action by|responsibility|members?|team members?|assigned (?:member|person).*|completed by|verantwortlich(?:e|er)?|wer|zuständig|responsables?|qui|quién|encargad[oa]|responsável|quem|name\(s\)|champion|actor)$/i
const dueColumn =
  /^(?:due(?: date| by)?|deadline|by when|when|target(?: date)?|date due|complete by|completion date|eta|end date|bis(?: wann)?|frist|termin|échéance|date limite|quand|fecha(?: límite)?|plazo|cuándo|prazo|data|quando)$/i
const statusColumn =
  /^(?:status|state|done\??|progress|completed?\??|complete\?|stand|erledigt|statut|état|avancement|estado|situação|result)$/i

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
  if (task === undefined || task === owner) return undefined
  if (!inWork && owner === undefined && due === undefined && status === undefined) return undefined
  return { task, owner, due, status, firstRow }
}
