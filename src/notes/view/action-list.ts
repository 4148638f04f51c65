import type { Note } from '../meetings/note.ts'
import { takenUp } from '../series/taken-up.ts'
import { isSamePerson } from '../series/usage.ts'
import type { Item, Meeting } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { element, type Html } from './html.ts'
import { inlineHtml } from './inline-html.ts'

/** Words of the list itself; English where nobody says otherwise. */
type ActionListWords = { readonly nobody: string; readonly inProgress: string }

export type ActionChoice = {
  /** The meeting whose work is listed; without it that of the whole note. */
  readonly meeting?: Meeting
  readonly by: 'owner' | 'section'
  /** The work of this person alone. */
  readonly person?: string | null
  readonly words?: ActionListWords
}

type ActionListForm = ActionChoice & {
  /** `tasks`: a task list as GitHub and GitLab tick it. */
  readonly form: 'markdown' | 'text' | 'tasks'
}

/** The open work under one owner or section; an empty name is that of nobody, or of no section. */
type ActionGroup = { readonly name: string; readonly items: readonly Item[] }

const english: ActionListWords = { nobody: 'No owner', inProgress: 'in progress' }

/** "Copy actions": the open work for a chat, a mail or an issue. Work of two people stands under both. */
export function actionList(note: Note, choice: ActionListForm): string {
  const { form, by, words = english } = choice
  const only = isAlone(choice)
  return actionGroups(note, choice)
    .map((group) => {
      const lines = group.items.map((item) => `${lead(item, form)}${line(item, by, form, words)}\n`)
      return (only ? '' : heading(group.name, form)) + lines.join('')
    })
    .join('\n')
}

/** The same for a mail or a chat that shows rich text. */
export function actionHtml(note: Note, choice: ActionChoice): readonly Html[] {
  const { by, words = english } = choice
  const only = isAlone(choice)
  return actionGroups(note, choice).flatMap(({ name, items }) => [
    ...(only || name === '' ? [] : [element('p', [element('strong', [name])])]),
    element(
      'ul',
      items.map((item) => element('li', inlineHtml(line(item, by, 'text', words)))),
    ),
  ])
}

/** One person's list by owner needs no name above it. */
function isAlone({ by, person }: ActionChoice): boolean {
  return by === 'owner' && person != null
}

/** The open work by owner or section, in the order of the text; what nobody has comes last. */
function actionGroups(note: Note, choice: ActionChoice): readonly ActionGroup[] {
  const { meeting, by, person = null, words = english } = choice
  const items = (meeting ? [meeting] : note.meetings.map((one) => one.meeting))
    .flatMap(openOnce)
    .filter(({ owners }) => person === null || isOf(owners, person))
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const name of by === 'owner' ? ownersOf(item, person) : [item.section.join(' › ')]) {
      const group = groups.get(name)
      if (group) group.push(item)
      else groups.set(name, [item])
    }
  }
  const unowned = groups.get('')
  groups.delete('')
  const rest = by === 'owner' ? words.nobody : ''
  return [
    ...[...groups].map(([name, some]) => ({ name, items: some })),
    ...(unowned ? [{ name: rest, items: unowned }] : []),
  ]
}

/** A report of what was not done gives way to the plan that takes it up again. */
function openOnce(meeting: Meeting): readonly Item[] {
  const twice = takenUp(meeting)
  return meeting.items.filter((item) => isOpen(item) && !twice.has(item))
}

function isOf(owners: readonly string[], person: string): boolean {
  return person === '' ? owners.length === 0 : owners.some((one) => isSamePerson(one, person))
}

function ownersOf({ owners }: Item, person: string | null): readonly string[] {
  if (person !== null) return [person]
  return owners.length === 0 ? [''] : owners
}

function heading(name: string, form: ActionListForm['form']): string {
  if (name === '') return ''
  if (form === 'text') return `${name}:\n`
  return form === 'tasks' ? `### ${name}\n\n` : `**${name}**\n\n`
}

function lead({ status }: Item, form: ActionListForm['form']): string {
  if (form === 'text') return '- '
  return form === 'markdown' && status === 'partial' ? '- [~] ' : '- [ ] '
}

function line(
  item: Item,
  by: ActionChoice['by'],
  form: ActionListForm['form'],
  words: ActionListWords,
): string {
  const { text, owners, due, status } = item
  const state = form !== 'markdown' && status === 'partial' ? ` (${words.inProgress})` : ''
  const isSaid = by === 'owner' || beginsWith(owners, text)
  const who = isSaid || owners.length === 0 ? '' : ` (${owners.join(', ')})`
  const when = due && !text.includes(due.words) ? `, ${due.words}` : ''
  return `${text}${who}${when}${state}`
}

/** "Ada and @ben to order rope": whose it is stands in front, and is not said again; "Ada's rope" doesn't say it. */
function beginsWith(owners: readonly string[], text: string): boolean {
  let rest = text
  for (let left = [...owners]; left.length > 0; ) {
    rest = rest.replace(/^(?:[\s,;&+/@]|(?:and|und|et|y|e)(?=\s))+/i, '')
    const name = left.find((one) => rest.startsWith(one))
    if (name === undefined) return false
    rest = rest.slice(name.length)
    left = left.filter((one) => one !== name)
  }
  return owners.length > 0 && /^(?:[,:]?\s|$)/.test(rest)
}
