// One meeting's content, written in the manners of many teams: whatever way a value of one table is put together with one of
// another, a person reads the same work, owners, states and dates.

type Person = { readonly first: string; readonly full: string; readonly handle: string }
type Form = (words: string) => string

export const people: readonly Person[] = [
  { first: 'Ada', full: 'Ada Byron', handle: 'adab' },
  { first: 'Ben', full: 'Ben Okafor', handle: 'benok' },
  { first: 'Carla', full: 'Carla Mendes', handle: 'carlam' },
]
export const plans = ['order the new rope', 'paint the north door', 'write the safety guide']
const reports = ['mended the winch', 'sorted the sea charts', 'cleaned the boat house']

/** How the label of the list is set. */
export const labelForms: Readonly<Record<string, Form>> = {
  heading: (label) => `## ${label}\n`,
  'deeper heading with a colon': (label) => `#### ${label}:\n`,
  'numbered heading': (label) => `## 3. ${label}\n`,
  'bold heading': (label) => `## **${label}**\n`,
  'heading with a sign': (label) => `## ✅ ${label}\n`,
  'heading with its minutes': (label) => `## ${label} (10 min)\n`,
  'heading without a blank': (label) => `##${label}\n`,
  underlined: (label) => `${label}\n-----\n`,
  bold: (label) => `**${label}**\n`,
  'bold with a colon inside': (label) => `**${label}:**\n`,
  'bold with a colon outside': (label) => `**${label}**:`,
  underscores: (label) => `__${label}__\n`,
  colon: (label) => `${label}:\n`,
  capitals: (label) => `${label.toUpperCase()}:`,
  'HTML heading': (label) => `<h3>${label}</h3>\n`,
  'HTML bold': (label) => `<b>${label}</b>\n`,
  summary: (label) => `<details>\n<summary>${label}</summary>\n`,
}

export const planLabels: readonly string[] = [
  'Action items',
  'Actions',
  'Next steps',
  'TODO',
  'To-do list',
  'Tasks',
  'Tasks for next week',
  'Tasks during the next period',
  'Next week',
  'This week',
  'Plan for next week',
  'Before next meeting',
  'Upcoming tasks',
  'Who does what',
  "What's next",
  'Homework',
  'Deliverables',
  'Actions arising',
  'Action items resulting',
  'Agreed actions',
  'Open actions',
  'Follow-ups',
  'Task allocation',
  'To be done',
  'What needs to be done',
  'Goals for next week',
  'Action items / next steps',
  'Aufgaben',
  'Nächste Schritte',
  'À faire',
  'Prochaines étapes',
  'Tareas',
  'Próximos pasos',
  'Tarefas',
  'Encaminhamentos',
]

export const reportLabels: readonly string[] = [
  'Last week',
  'Done',
  'Completed',
  'What we did',
  'Work done',
  'Since last meeting',
  'Progress since last meeting',
  'Progress during the last period',
  'Accomplishments',
  'Previous action items',
  'Finished this week',
  'Tasks completed',
  'What did we do last week?',
  'Erledigt',
  'Letzte Woche',
  'Ce qui a été fait',
  'Lo que hicimos',
  'O que foi feito',
]

/** How an entry of the list begins; `at` counts from 0. */
export const bullets: Readonly<Record<string, (words: string, at: number) => string>> = {
  dash: (words) => `- ${words}`,
  star: (words) => `* ${words}`,
  plus: (words) => `+ ${words}`,
  dot: (words) => `• ${words}`,
  'dash of type': (words) => `– ${words}`,
  square: (words) => `▪ ${words}`,
  arrow: (words) => `→ ${words}`,
  'typed arrow': (words) => `-> ${words}`,
  number: (words, at) => `${at + 1}. ${words}`,
  'number in brackets': (words, at) => `(${at + 1}) ${words}`,
  'number with a bracket': (words, at) => `${at + 1}) ${words}`,
  letter: (words, at) => `${'abc'[at]}) ${words}`,
  indented: (words) => `  - ${words}`,
  'by a tab': (words) => `\t- ${words}`,
  'blank lines between': (words) => `- ${words}\n`,
  quoted: (words) => `> - ${words}`,
  'HTML list': (words) => `<li>${words}</li>`,
}

/** Open boxes, which decide the state of what has no other, and so belong to plans alone. */
export const boxes: typeof bullets = {
  box: (words) => `- [ ] ${words}`,
  'box after a number': (words, at) => `${at + 1}. [ ] ${words}`,
  'drawn box': (words) => `☐ ${words}`,
  'box with backslashes': (words) => `* \\[ \\] ${words}`,
  keyword: (words) => `- TODO ${words}`,
  'keyword and priority': (words) => `- LATER [#A] ${words}`,
  'keyword in braces': (words) => `- {{[[TODO]]}} ${words}`,
}

type OwnerForm = (words: string, who: Person) => string

/** How an entry says who is to do it. The words begin with a verb in lower case. */
export const ownerForms: Readonly<Record<string, OwnerForm>> = {
  brackets: (words, { first }) => `${capital(words)} (${first})`,
  'full name': (words, { full }) => `${capital(words)} (${full})`,
  'square brackets': (words, { first }) => `${capital(words)} [${first}]`,
  'dash at the end': (words, { first }) => `${capital(words)} - ${first}`,
  'long dash': (words, { first }) => `${capital(words)} — ${first}`,
  'arrow at the end': (words, { first }) => `${capital(words)} -> ${first}`,
  'comma at the end': (words, { first }) => `${capital(words)}, ${first}`,
  'slash at the end': (words, { first }) => `${capital(words)} / ${first}`,
  'handle at the end': (words, { handle }) => `${capital(words)} @${handle}`,
  'handle in brackets': (words, { handle }) => `${capital(words)} (@${handle})`,
  'owner in brackets': (words, { first }) => `${capital(words)} (owner: ${first})`,
  'owner after a dash': (words, { first }) => `${capital(words)} - Owner: ${first}`,
  'assigned to': (words, { first }) => `${capital(words)} (assigned to ${first})`,
  'colon in front': (words, { first }) => `${first}: ${words}`,
  'colon and a capital': (words, { full }) => `${full}: ${capital(words)}`,
  'dash in front': (words, { first }) => `${first} - ${words}`,
  'bold in front': (words, { first }) => `**${first}**: ${capital(words)}`,
  'bold alone': (words, { first }) => `**${first}** ${words}`,
  'handle in front': (words, { handle }) => `@${handle} ${words}`,
  'handle and a colon': (words, { handle }) => `@${handle}: ${capital(words)}`,
  'brackets in front': (words, { first }) => `[${first}] ${capital(words)}`,
  'linked at the end': (words, { full }) => `${capital(words)} [[${full}]]`,
  'linked under another name': (words, { first, full }) =>
    `${capital(words)} - [[people/${full}|${first}]]`,
  'linked in front': (words, { full }) => `[[${full}]]: ${words}`,
  'tag at the end': (words, { first }) => `${capital(words)} #${first}`,
  'field of its own': (words, { full }) => `${capital(words)} [owner:: [[${full}]]]`,
  'full handle at the end': (words, { full }) => `${capital(words)} @${full}`,
  'full handle in front': (words, { full }) => `@${full} ${words}`,
}

/** Forms that promise, and so belong to plans alone. */
export const promiseForms: Readonly<Record<string, OwnerForm>> = {
  to: (words, { first }) => `${first} to ${words}`,
  will: (words, { full }) => `${full} will ${words}`,
  'should, with a handle': (words, { handle }) => `@${handle} should ${words}`,
  'is to': (words, { first }) => `${first} is to ${words}`,
  'action in front': (words, { first }) => `Action: ${first} to ${words}`,
}

type State = 'open' | 'partial' | 'done' | 'dropped'

/** How the first entry says its state. */
export const stateForms: Readonly<Record<string, readonly [Form, State]>> = {
  'done in brackets': [(entry) => `${entry} (done)`, 'done'],
  'done after a dash': [(entry) => `${entry} - DONE`, 'done'],
  'done in front': [(entry) => `DONE: ${entry}`, 'done'],
  'done in square brackets in front': [(entry) => `[done] ${entry}`, 'done'],
  'a tick': [(entry) => `${entry} ✅`, 'done'],
  'in progress': [(entry) => `${entry} (in progress)`, 'partial'],
  'in progress in front': [(entry) => `In progress: ${entry}`, 'partial'],
  'half of it': [(entry) => `${entry} (50%)`, 'partial'],
  postponed: [(entry) => `${entry} (postponed)`, 'dropped'],
  'not started': [(entry) => `${entry} - not started`, 'open'],
}

/** How the second entry says that it is due on Friday, 27 November 2026. */
export const dueForms: Readonly<Record<string, Form>> = {
  'by Friday': (entry) => `${entry} by Friday`,
  'by Fri': (entry) => `${entry} by Fri`,
  'due in brackets': (entry) => `${entry} (due 27 Nov)`,
  'due as a number': (entry) => `${entry} (due: 2026-11-27)`,
  'by a date': (entry) => `${entry} by Nov 27th`,
  'by day and month': (entry) => `${entry} by 27/11`,
  deadline: (entry) => `${entry} - deadline: 27 Nov`,
  'date by its sign': (entry) => `${entry} 📅 2026-11-27`,
  'date and priority': (entry) => `${entry} ⏫ 📅 2026-11-27 🔁 every week`,
  'field of a date': (entry) => `${entry} [due:: 2026-11-27]`,
  'weekday and date': (entry) => `${entry} by Fri 27 Nov`,
}

export type Manner = {
  readonly labelForm: string
  readonly label: string
  readonly bullet: string
  readonly owner: string
  readonly state?: string | undefined
  readonly due?: string | undefined
}

/** The note of Monday, 23 November 2026, and its work as `line status owner due`. */
export function written(manner: Manner): { text: string; lines: string[] } {
  const isReport = reportLabels.includes(manner.label)
  const lines = [
    '# Weekly meeting 2026-11-23',
    '',
    '## Discussion',
    '',
    'The harbour was calm.',
    '',
  ]
  lines.push(...(labelForms[manner.labelForm]?.(manner.label) ?? '').split('\n'))
  const work: string[] = []
  people.forEach((who, at) => {
    const owner = ownerForms[manner.owner] ?? promiseForms[manner.owner]
    const deed = (isReport ? reports : plans)[at] ?? ''
    let entry = owner?.(deed, who) ?? ''
    const state = at === 0 && manner.state !== undefined ? stateForms[manner.state] : undefined
    if (state) entry = state[0](entry)
    const due = at === 1 && manner.due !== undefined ? dueForms[manner.due] : undefined
    if (due) entry = due(entry)
    work.push(
      `${lines.length + 1} ${state?.[1] ?? (isReport ? 'done' : 'open')} ${who.first} ${due ? '2026-11-27' : '-'}`,
    )
    lines.push(...((bullets[manner.bullet] ?? boxes[manner.bullet])?.(entry, at) ?? '').split('\n'))
  })
  lines.push('', '## Other notes', '', '- The tide table is on the wall', '')
  return { text: lines.join('\n'), lines: work }
}

/** The first name of the one person whom the owners name; all of them where they name several or nobody. */
export function firstNameOf(owners: readonly string[]): string {
  const [owner] = owners
  const who = people.find(
    ({ first, full, handle }) => owner === first || owner === full || owner === handle,
  )
  return owners.length === 1 && who ? who.first : owners.join('+')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
