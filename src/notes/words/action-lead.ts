import { behind } from '../text/signs.ts'
import { withoutTail } from './line-tail.ts'
import { readNames, startsWithFirstName } from './names.ts'
import { isHardlyPerson } from './no-person.ts'

/** A line that begins by naming itself an action: "Action: …", "AI (Ada): …", "#todo …", "ACTION @ada …", "ToDo Ben: …". */
type ActionLead = {
  /** The people in brackets right after the word, as written; empty where there are none. */
  readonly people: string
  readonly rest: string
}

const word =
  'action(?: item| point)?s?|a/?i|ap|to-?do|task|follow[- ]?up|next steps?|aufgabe|aktion|à faire|tâche|acci[oó]n|tarea|por hacer|ação|tarefa|encaminhamento'
// "Action item 12 (Ada, Ben): " and with a dash, an arrow or brackets
const marked = new RegExp(
  `^(?:[#!*\\[(] ?)?(?:${word})s?\\]?(?:[- ]?#?\\d{1,4}(?:[.-]\\d+)?)?(?: ?(?:\\(([^()]{1,60})\\)|\\[([^[\\]]{1,60})\\]| (?:on|for) ([^:]{2,40})(?=:)))? ?(?:[:：]|[-–—]{1,2}(?= )|=>|->|→|[\\])])[ \\]*]*(?=\\S)`,
  'iu',
)
// "AI-31 Delphine: …"
// "Action to look for a room"  "Action on Ben to close it"
const toDo =
  /^(?:Action|ACTION|A[IP]|TODO) (?:(?:is )?to (?=(?!be\b)\p{Ll}{2})|(?=(?:on|for|by|(?<=^(?:A[IP]|ACTION) )to) [@\p{Lu}][^:]{1,60}? to \p{Ll}))/u
// "Action items for next week include painting the boat"
const included =
  /^Action (?:items?|points?)(?: for (?:the )?next (?:week|meeting))? includes? (?=\p{Ll}+ing\b)/u
const numbered = /^(?:ACTION|AI|AP|TODO)[- ]?#?\d{1,4}:? +(?=\S)/u
// "#action set a date"  "ACTION Ada to write"  "TODO write"
const shouted =
  /^(?!(?:ACTION|TODO|TO DO|AI) (?:ITEMS?|POINTS?|LISTS?|LOG|REGISTER|PLAN|STEPS?|lists?|items?)\b)(?:#(?:action|todo|ai|task|aktion|tarea)\b[: ]*|(?:ACTION(?: ITEM)?|TODO|TO DO|AI(?=[: -]+@|:| \p{Lu}[\p{L}.]+(?: (?:and|&) \p{Lu}[\p{L}.]+)?(?: team)? (?:to|will)\b))\b[:\s-]+(?=[@\p{L}\d]))(?=\S)/u
// "ToDo Ben: ask the dean"  "AP Ben, Ada: order rope"
const withName =
  /^(?:[Tt]o-?[Dd]o|TODO|[Aa]ction(?: item| point)?|ACTION|[Tt]ask|A[IP]) (?=(?:all|everyone):|@[\w.-]+(?: ?[,&/+] ?@[\w.-]+)*:|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: ?[,&/+] ?\p{Lu}\p{L}+)*:)/u
// "ACTION POINT, Ben to make the logo"
const pointed = /^ACTION(?:(?: POINT| ITEM)?,| (?:POINT|ITEM)(?= [@\p{Lu}\d])) +(?=\S)/u
// "[Complete] [Action: Ada to order it]"
const inBrackets =
  /^(?:\[[^[\]]{2,20}\] ?)?\[(?:Action(?: item| point)?|ACTION|AI|TODO|Task)s? ?: ?([^[\]]{6,})\]?$/u
const someNames =
  "(?:\\p{Lu}[\\p{L}'’-]*|@[\\w-]+)(?:(?:,| and| &|\\/)? ?(?:\\p{Lu}[\\p{L}'’-]*|@[\\w-]+)){0,3}"
// "[AI Ada] Order rope"  "[AI all] Read the list"
const ownersInside = new RegExp(
  `^\\[(?:ACTION|Action|AI|AP|TODO|ToDo)s?:? ((?:all|everyone)|${someNames})\\] +(?=\\S)`,
  'u',
)
// "… is missing. Action: Ada to order it"
const inside =
  /(?:[.;!?:] |[-–—] )(?:ACTION(?: ITEM)?|Action(?: item| point)?|AI|AP|TODO|ToDo|Next steps?|Nächster Schritt|Nächste Schritte|Prochaine étape|Próximo pas(?:o|so)|À faire|Aufgabe|Tarea|Ação) ?: ?(?=\S)/u

// "… is lost. ACTION Ben, order one"
const insideShouted = /[.;!?)] +(?:ACTION|TODO)[:,]? +(?=\p{Lu}\p{L})/u
// What the expressions for a line's end find something behind
const named = /\b(?:ACTION|Action|action|AI|AP|TODO|ToDo|todo)/
// "Write the report by May. ACTION"  "Ring the mill TODO."
const endsAsAction = behind(
  named,
  /^(.{8,}?)(?: ?[.;!?),:–-]| \*| [[(]|(?<!\bstill)(?= TODO)) *(?:ACTION|TODO)[*\])]?\.?$/u,
)

// "The rope is out (ACTION: Ada)"  "Order rope [AI Ada, Ben]"
const bracketed = behind(
  named,
  new RegExp(
    `^(.{8,}?) ?[([](?:ACTION|Action|AI|AP|TODO|ToDo|(?:action|todo)(?=:))s?(?: ?[:–-]| for| by| on)? ?(${someNames})[)\\]]\\.?$`,
    'u',
  ),
)
// "We will publish the list. (action ada/ben)"
const bracketedBelow = behind(
  named,
  /^(.{8,}?) ?\((?:action|todo):? ([a-z][\w-]{1,20}(?:(?: ?[/,&+] ?| and )[a-z][\w-]{1,20}){0,3})\)\.?$/u,
)
// "The hedge is high (Action: Ada to cut it)"
const sentenceInBrackets =
  /[([](?:ACTION|Action(?: item| point)?|AI|AP|TODO|ToDo) ?: ?([^()[\]]{6,})[)\]]\.?$/u
// "Two changes need to be merged. AI Kate"
const ending = behind(
  named,
  new RegExp(`^(.{8,}?(?:[.;!?)]|\\s-)) +(?:AI|ACTION|Action)s?:? (${someNames})\\.?$`, 'u'),
)

// "Action item (for Ada): …"
const toward = /^(?:for|by|on|to|für|an|pour|para) (?=[@\p{Lu}])/u

/** The action that the words name themselves; null for all other words. */
export function readActionLead(words: string): ActionLead | null {
  const text = words.length > 1500 ? words.slice(0, 1500) : words
  const found = marked.exec(text) ?? ownersInside.exec(text)
  if (found)
    return {
      people: (found[1] ?? found[2] ?? found[3] ?? '').replace(toward, ''),
      rest: text.slice(found[0].length),
    }
  const whole = bracketedAction(text)
  if (whole !== undefined) return { people: '', rest: whole }
  for (const pattern of [numbered, shouted, pointed, withName, toDo, included]) {
    const one = pattern.exec(text)
    if (one && !(pattern === withName && isOfThing(text, one[0])))
      return {
        people: '',
        rest: text.slice(one[0].length).replace(/^(?:by|for|on|to) (?=[@\p{Lu}])/u, ''),
      }
  }
  // "The rope is old [AI Ada] (done)"
  const head = named.test(text) ? withoutTail(text) : text
  const last = bracketed.exec(head) ?? ending.exec(head) ?? bracketedBelow.exec(head)
  if (last?.[1] && last[2]) return { people: last[2], rest: last[1] }
  const told = sentenceInBrackets.exec(head)
  if (told?.[1]) return { people: '', rest: told[1] }
  const asIs = endsAsAction.exec(text)
  if (asIs?.[1]) return { people: '', rest: asIs[1] }
  const later = inside.exec(text) ?? insideShouted.exec(text)
  return later ? { people: '', rest: text.slice(later.index + later[0].length) } : null
}

/** "Task boards: fetch two", "Action planning: draw it": of tasks, and nobody's. */
function isOfThing(text: string, word: string): boolean {
  const names = readNames(/^[^:]*/.exec(text.slice(word.length))?.[0] ?? '') ?? []
  if (names.length === 0 || names.some(isHardlyPerson)) return true
  return (
    /^task/i.test(word) &&
    !names.some(
      ({ name, shape }) => shape === 'handle' || shape === 'group' || startsWithFirstName(name),
    )
  )
}

/** The action that is the whole of the words in brackets: "[Complete] [Action: Ada to order it]"; undefined for all others. */
export function bracketedAction(words: string): string | undefined {
  return inBrackets.exec(words)?.[1]
}
