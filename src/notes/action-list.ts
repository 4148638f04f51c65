import type { Note } from './note.ts'
import type { Item, Meeting } from './vocabulary.ts'

export type ActionListForm = {
  /** The meeting whose work is listed; without it that of the whole note. */
  readonly meeting?: Meeting
  readonly by: 'owner' | 'section'
  readonly form: 'markdown' | 'text'
}

/** "Copy actions": the open work for a chat, a mail or an issue. Work of two people stands under both. */
export function actionList(note: Note, { meeting, by, form }: ActionListForm): string {
  const items = (meeting ? [meeting] : note.meetings.map((one) => one.meeting))
    .flatMap((one) => one.items)
    .filter(({ status }) => status === 'open' || status === 'partial')
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const name of by === 'owner' ? ownersOf(item) : [item.section.join(' › ')]) {
      groups.set(name, [...(groups.get(name) ?? []), item])
    }
  }
  const unowned = groups.get('')
  groups.delete('')
  const listed = [...groups].map(([name, some]) => group(name, some, by, form))
  const rest = by === 'owner' ? 'No owner' : ''
  return [...listed, ...(unowned ? [group(rest, unowned, by, form)] : [])].join('\n')
}

function ownersOf({ owners }: Item): readonly string[] {
  return owners.length === 0 ? [''] : owners
}

function group(
  name: string,
  items: readonly Item[],
  by: 'owner' | 'section',
  form: ActionListForm['form'],
): string {
  const heading = name === '' ? '' : form === 'markdown' ? `**${name}**\n\n` : `${name}:\n`
  const lines = items.map((item) => {
    const box = form === 'markdown' ? (item.status === 'partial' ? '- [~] ' : '- [ ] ') : '- '
    const state = form === 'text' && item.status === 'partial' ? ' (in progress)' : ''
    const who = by === 'section' && item.owners.length > 0 ? ` (${item.owners.join(', ')})` : ''
    const due = item.due && !item.text.includes(item.due.words) ? `, ${item.due.words}` : ''
    return `${box}${item.text}${who}${due}${state}\n`
  })
  return heading + lines.join('')
}
