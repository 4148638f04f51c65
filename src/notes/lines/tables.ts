import { startsWithFirstName } from '../words/names.ts'
import { readStatusWords } from '../words/status.ts'
import type { Row, Skeleton } from './skeleton.ts'
import {
  byContent,
  type Cells,
  type Content,
  contentsOf,
  isTableRow,
  type TaskTable,
} from './table-contents.ts'
import { isNameColumn, phaseOfColumn } from './told-columns.ts'

const taskColumn =
  /^(?:(?:(?:key|main|new|open|agreed|specific|outstanding|remaining) )?(?:action|actionable|task|todo|to-do|to do|work|follow[- ]?up|deliverable)s?(?: items?| points?)?(?: description| name)?|actions? (?:required|needed|to be taken|item)|action ?\/ ?\w+|what(?:\?| needs.*| to do)?|task ?\/.*|description of (?:task|action).*|next steps?|aufgaben?|was|maßnahmen?|tâches?|quoi|tareas?|acci[oó]n(?:es)?|qué|tarefas?|aç(?:ão|ões)|compromiss?os?|encaminhamentos?|atividades?|actividad(?:es)?|taak|taken|acties?|azion[ei]|attività|o qu[eê]|assigned tasks?|activity|activities|jobs?|things? to (?:do|be done)|tasks? to (?:do|be done)|work items?|to be done|ais?)$/i
// "Role / task performed" beside the people, and no "Task force"
const taskOfPeople = /\b(?:tasks?|to-?dos?)\b(?! (?:force|group|team))/i
const looseTaskColumn =
  /^(?:item|items|description|topic|subject|title|name|issue|issues|notes?|details?|goal|story|user story|história|histórias|feature|comment|summary|milestones?|descrição|descripción|acuerdos?|beschreibung|user stories)$/i
// What a sprint is made of: work beside an estimate or the people who take it
const storyColumn = /^(?:user stor(?:y|ies)|stor(?:y|ies)|hist[óo]rias?|historias? de usuario)$/i
const pointsColumn =
  /^(?:(?:story |estimated )?points?|estimat(?:e|ion|ed(?: time| hours)?)|effort|(?:story )?size|pontos(?: de história)?|pontuação|puntos(?: de historia)?|estimaci[óo]n|estimativa|esforço|aufwand|schätzung|effort estimé|charge)$/i
const ownerColumn =
  /^(?:owners?(?: ?[/&] ?[a-z]+)?|who(?:\?)?|assign(?:ed|ee)s?(?: to)?|(?:person |people |member |team member )?responsible(?: person| party| member)?|pe(?:rsons?|ople)(?: in charge)?|by(?: whom)?|lead|action by|responsibility|members?|team members?|assigned (?:member|person).*|completed by|verantwortlich(?:e|er)?|wer|zuständig|responsables?|qui|quién|encargad[oa]|responsáve(?:l|is)|responsabil[ei]|chi|door wie|quem|name\(s\)|champion|actor|(?:action|task|item|work) owners?|owned by|pic|dri|poc|resp\.?|verantw\.?|who is (?:responsible|in charge|doing it)|in charge|delegated?(?: to)?|handled by|volunteers?)$/i
const dueColumn =
  /^(?:due(?: date| by)?|deadline|by when|when|target(?: date)?|date due|complete by|completion date|eta|end date|bis(?: wann)?|frist|termin|échéance|date limite|quand|fecha(?: límite)?|plazo|cuándo|prazo|data|quando|wanneer|scadenza|entro|target|timeline|expected(?: by| date| completion)?|finish(?: by| date)|deadlines?|due on|by date)$/i
const statusColumn =
  /^(?:(?:current |task )?status(?: ?\/ ?\p{L}+)?|state|done\??|finished\??|progress|completed?\??|complete\?|stand|erledigt|statut|état|avancement|estado|situação|result)$/iu

// "Resolved by", "Miembro que la resolvió": its rows tell of what was done
const doerColumn =
  /^(?:(?:done|resolved|fixed|closed|finished|solved|implemented|merged|delivered) by|(?:erledigt|umgesetzt|gelöst) (?:von|durch)|(?:fait|réalisé|résolue?) par|(?:hecho|realizad[oa]|resuelt[oa]|feito|resolvid[oa]) por|(?:\p{L}+ )?(?:que|qui[eé]n|who) (?:(?:la|lo|las|los|o|a|it|them) )?(?:resolvi[óo]|resolveu|hizo|fez|realizó|did|fixed|resolved|solved)(?: (?:it|them))?)$/iu

// A log of what somebody did, with its days
const spentColumn = /^(?:time|hours?) (?:spent|worked)$/i

const kindColumn = /^(?:type|kind|art|typ|tipo|category|catégorie|categoria)$/i

/** Whether a cell of the kind column calls its row a task. */
export function isTaskKind(cell: string): boolean {
  return /^(?:a|t|ai|ap|actions?(?: item| point)?|tasks?|to-?do|aufgabe|tâche|acci[oó]n|tarea|tarefa|ação)$/i.test(
    cell.trim(),
  )
}

/** At least half of the cells below a heading such as "Status" tell a state. */
function statesIn(body: readonly Cells[], column: number): boolean {
  const states = body.filter((cells) => readStatusWords(` - ${cells[column] ?? ''}`))
  return body.length > 0 && states.length * 2 >= body.length
}

/** The cells below "Action item" are numbers alone: what is to be done stands beside them. */
function numbered([first]: readonly Cells[], column: number): boolean {
  return /^[#A-Z]{0,3}-?[\d.]+$/.test(first?.[column] ?? '')
}

/** "Name" above cells of which one at least is a first name. */
function headedPeople(head: Cells, body: readonly Cells[]): number | undefined {
  const headed = head.findIndex((cell) => isNameColumn(cell))
  return body.some((cells) => startsWithFirstName(cells[headed] ?? '')) ? headed : undefined
}

/** Columns in which each person tells: "Name", "What I did", "This week". */
function turnsOf(
  cells: readonly string[],
  contents: readonly Content[],
  isEachOther: boolean,
): Pick<TaskTable, 'task' | 'owner' | 'phase' | 'more'> | undefined {
  const headed = cells.findIndex((cell) => isNameColumn(cell))
  const named = headed < 0 ? contents.indexOf('names') : headed
  const phases = cells.map((cell, at) => (at === named ? null : phaseOfColumn(cell)))
  const [planned, reported] = [phases.indexOf('planned'), phases.indexOf('reported')]
  const isBoth = planned >= 0 && reported >= 0
  const owner = named < 0 && isBoth && phases[0] === null && isEachOther ? 0 : named
  if (owner < 0) return undefined
  if (reported < 0)
    return planned < 0 || contents[owner] !== 'names'
      ? undefined
      : { task: planned, owner, phase: 'planned', more: undefined }
  const more = planned < 0 ? undefined : planned
  return { task: reported, owner, phase: 'reported', more }
}

/** "abyron1" above "blovel2": the first cells are one word each, three at least, and none comes twice. */
function isLogins(body: readonly Cells[]): boolean {
  const first = body.map(([cell = '']) => cell)
  return (
    new Set(first).size === first.length &&
    first.length >= 3 &&
    first.every((cell) => /^@?\p{L}[\p{L}\d._-]{2,30}$/u.test(cell))
  )
}

/** "Owner / Action", "Who and what": one column of both. */
function headsWork(cell: string): boolean {
  return cell
    .split(/ ?[/&+] ?| (?:and|und|et|y|e) /)
    .some((part) => ownerColumn.test(part) || taskColumn.test(part))
}

// "Topic" beside "Discussion"
const ofTalk = /^(?:topics?|subject)\|discussions?(?:\|notes?)?$/i
// How everybody is, and no work
const ofMood = /\b(?:mood|satisfaction|happiness|morale|atmosphere|humeur|stimmung)\b|^moved by$/i

/** "| Task | Owner |" right above "| Order rope | Ada |", without a line between them. */
function withoutRule({ at, reading }: Row, below: Row): TaskTable | undefined {
  const cells = reading.cells()
  if (below.reading.line.kind !== 'row' || below.reading.cells().length !== cells.length)
    return undefined
  const find = (pattern: RegExp) => {
    const found = cells.findIndex((cell) => pattern.test(cell.trim()))
    return found < 0 ? undefined : found
  }
  const [task, owner] = [find(taskColumn), find(ownerColumn)]
  if (task === undefined || owner === undefined || task === owner) return undefined
  const [due, status] = [find(dueColumn), find(statusColumn)]
  return { task, owner, due, status, firstRow: at + 1, kind: undefined }
}

/** The columns of a table that begins at this row; undefined where it is no table of tasks. */
export function readTaskTable(
  row: Row,
  { rows }: Skeleton,
  inWork: boolean,
): TaskTable | undefined {
  const rule = rows[row.at + 1]
  if (row.hidden || !rule || rule.hidden) return undefined
  if (rule.reading.line.kind !== 'row-rule') return withoutRule(row, rule)
  const isEmpty = row.reading.cells().every((cell) => cell === '')
  const head = isEmpty ? rows[row.at + 2] : row
  if (!head) return undefined
  const firstRow = isEmpty ? row.at + 3 : row.at + 2
  const body: Cells[] = []
  for (let at = firstRow; isTableRow(rows[at]); at++) body.push(rows[at]?.reading.cells() ?? [])
  const columns = taskColumns(head.reading.cells(), body, { inWork, isEmpty })
  return columns && { ...columns, firstRow: firstRow + columns.firstRow }
}

/**
 * The columns of a table of tasks by its headings and what stands below them; undefined where it is none. Its first row counts
 * from the first one below: -1 where no headings stood above (`isEmpty`) and those given are of a task, too.
 */
export function taskColumns(
  headings: Cells,
  body: readonly Cells[],
  { inWork, isEmpty = false }: { readonly inWork: boolean; readonly isEmpty?: boolean },
): TaskTable | undefined {
  const cells = headings.map((cell) =>
    cell
      .replace(/ ?\([^()]*\)$|: .*$/, '')
      .replace(/[:：*?]+$/, '')
      .trim(),
  )
  if (cells.some((cell) => ofMood.test(cell)) || ofTalk.test(cells.join('|'))) return undefined
  const find = (pattern: RegExp): number | undefined => {
    const at = cells.findIndex((cell) => pattern.test(cell))
    return at < 0 ? undefined : at
  }
  const contents = contentsOf(body, cells.length)
  const by = (content: Content, not: readonly (number | undefined)[]): number | undefined => {
    const at = contents.findIndex((one, column) => one === content && !not.includes(column))
    return at < 0 ? undefined : at
  }
  const told = contents.findIndex((one, at) => one === 'told' && headsWork(cells[at] ?? ''))
  if (told >= 0)
    return {
      task: told,
      owner: undefined,
      due: find(dueColumn),
      status: find(statusColumn),
      firstRow: 0,
      kind: undefined,
    }
  const people = by('names', []) ?? headedPeople(cells, body)
  const named = find(taskColumn) ?? (people === undefined ? undefined : find(taskOfPeople))
  // "Item", "Topic": of work where its cells begin with verbs
  const deeds = cells.findIndex(
    (cell, at) => looseTaskColumn.test(cell) && contents[at] === 'deeds',
  )
  const isTask = named !== undefined || inWork || deeds >= 0
  const doer = find(doerColumn)
  const owner = find(ownerColumn) ?? doer ?? (isTask ? (by('names', [named]) ?? people) : undefined)
  const isLog = find(spentColumn) !== undefined
  const due = find(dueColumn) ?? (isTask && !isLog ? by('dates', [named, owner]) : undefined)
  const status = find(statusColumn) ?? (isTask ? by('states', [named, owner, due]) : undefined)
  const turns = named === undefined ? turnsOf(cells, contents, isLogins(body)) : undefined
  if (turns) return { ...turns, due, status: undefined, firstRow: 0, kind: undefined }
  let task = named
  const loose = task !== undefined ? undefined : deeds >= 0 ? deeds : find(looseTaskColumn)
  if (
    loose !== undefined &&
    (inWork ||
      (owner !== undefined &&
        (due !== undefined ||
          status !== undefined ||
          doer !== undefined ||
          contents[loose] === 'deeds')))
  )
    task = loose
  if (task === undefined && status !== undefined && cells.length === 2 && statesIn(body, status))
    task = 1 - status
  const story = task === undefined ? find(storyColumn) : undefined
  const takers = story === undefined ? undefined : (owner ?? by('names', [story]))
  if (story !== undefined && (takers !== undefined || find(pointsColumn) !== undefined))
    return {
      task: story,
      owner: takers,
      due,
      status,
      firstRow: 0,
      kind: undefined,
      isEstimate: takers === undefined,
    }
  if (task !== undefined && numbered(body, task)) task = find(looseTaskColumn) ?? task
  if (task === undefined && inWork) {
    const rows = isEmpty ? [headings, ...body] : body
    const columns = byContent(rows, find(ownerColumn), [due, status])
    return columns && { ...columns, due, status, firstRow: isEmpty ? -1 : 0, kind: undefined }
  }
  if (task === undefined || task === owner) return undefined
  const kindAt = find(kindColumn)
  const kind = kindAt === task ? undefined : kindAt
  const isNamed = /^(?:action|next step|to-?do)/i.test(cells[find(taskColumn) ?? -1] ?? '')
  const isBare = owner === undefined && due === undefined && status === undefined
  if (!inWork && !isNamed && !isLog && isBare) return undefined
  const phase =
    status === undefined && (isLog || (doer !== undefined && doer === owner))
      ? 'reported'
      : undefined
  return { task, owner, due, status, firstRow: 0, kind, phase }
}
