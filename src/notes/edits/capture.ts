// A thought that is taken down during the call, from anywhere: "Ada to send the numbers". Its owner is read from its words
// as from those of a note; it goes into the plan of the meeting, into the list of its owner where the team has such lists.

import { itemsOf, type Note, readNote } from '../meetings/note.ts'
import { isSamePerson } from '../series/usage.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedMeeting } from '../vocabulary.ts'
import { languageOf, type MeetingLanguage } from '../words/meeting-language.ts'
import type { Added } from './add-item.ts'
import { type Filed, fileWhereRead, isBelowOwner } from './filing.ts'
import { withFirstLetter } from './first-letter.ts'
import { peopleOffered } from './people-offered.ts'

type Thought = {
  readonly words: string
  readonly owners: readonly string[]
  /** The words of the heading or label that it goes under; null where the meeting has none. */
  readonly section: string | null
}

type Place = { readonly note: Note; readonly meeting: PlacedMeeting }

/** What would be filed, and where; null for words that say nothing. Costs what the meeting costs. */
export function readThought(
  text: NoteText,
  { note, meeting }: Place,
  words: string,
): Thought | null {
  const place = { note, meeting }
  const read = readWords(words, place)
  if (!read) return null
  const { section, owners, words: filed } = fileWork(text, place, read)
  return { words: filed, owners, section }
}

/** Files the thought; null for words that say nothing. */
export function captureThought(text: NoteText, place: Place, words: string): Added | null {
  const read = readWords(words, place)
  return read && fileWork(text, place, read)
}

/** Gives a question of the meeting to someone: to answer it becomes work of the plan, in the meeting's language. */
export function giveQuestion(
  text: NoteText,
  place: Place,
  { question, owner }: { readonly question: string; readonly owner: string },
): Added {
  const language = languageOf(text, place.meeting)
  const isSentence = writesSentences(place.meeting)
  const words = isSentence
    ? `${owner} ${answers[language](question)}`
    : toAnswer[language](question)
  return fileWork(text, place, { words, owners: [owner], isSentence })
}

type Asked = Readonly<Record<MeetingLanguage, (question: string) => string>>

const toAnswer: Asked = {
  en: (question) => `Answer “${question}”`,
  de: (question) => `„${question}“ beantworten`,
  fr: (question) => `Répondre à « ${question} »`,
  es: (question) => `Responder a «${question}»`,
  pt: (question) => `Responder a “${question}”`,
}

/** What follows the owner's name. */
const answers: Asked = {
  en: (question) => `to answer “${question}”`,
  de: (question) => `soll „${question}“ beantworten`,
  fr: (question) => `doit répondre à « ${question} »`,
  es: (question) => `debe responder a «${question}»`,
  pt: (question) => `deve responder a “${question}”`,
}

function fileWork(text: NoteText, place: Place, read: Read): Filed {
  const names = peopleOffered(place.note, place.meeting.firstLine).map(({ name }) => name)
  const about = { meeting: place.meeting.meeting, names }
  return fileWhereRead(text, place, read, (home) => {
    // Under its owner's own heading the name says nothing new.
    const isSaid = isBelowOwner(home, read.owners) || read.isSentence || saysOwners(place, read)
    const words = read.isSentence ? read.words : withFirstLetter(read.words, home, about)
    return { words, owners: isSaid ? [] : read.owners }
  })
}

type Read = Pick<Thought, 'words' | 'owners'> & { readonly isSentence: boolean }

function readWords(words: string, { note, meeting }: Place): Read | null {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*+•](?:\s+|$))?(?:\[.?\](?:\s+|$))?/, '')
  if (line === '') return null
  const offered = peopleOffered(note, meeting.firstLine)
  const people = offered.map(({ name }) => name)
  const read = readNote(`# Thoughts\n\n## Action items\n- [ ] ${line}\n`, {
    ...note.context,
    people: [...(note.context.people ?? []), ...people],
  })
  const item = itemsOf(read)[0]?.item
  if (!item) return { words: line, owners: [], isSentence: false }
  // As it was typed: a handle that nobody used here yet, and a name that is only known from elsewhere
  const known = offered
    .filter(({ near }) => near !== 'folder' || !/[@\p{Lu}]/u.test(line))
    .map(({ name }) => name)
  const owners = item.owners.map((name) => spelledAs(name, known))
  const bare = withoutSubject(item.text, item.owners)
  // A team that writes its promises as sentences gets a sentence.
  const isSentence = bare !== item.text && writesSentences(meeting)
  return { words: isSentence ? item.text : bare, owners, isSentence }
}

/** "Ada schickt die Zahlen": the words say by themselves who does it. */
function saysOwners({ note }: Place, { words, owners }: Read): boolean {
  if (owners.length === 0) return true
  const people = [...(note.context.people ?? []), ...owners]
  const alone = readNote(`# Thoughts\n\n## Action items\n- [ ] ${words}\n`, {
    ...note.context,
    people,
  })
  const read = itemsOf(alone)[0]?.item.owners ?? []
  return (
    read.length === owners.length &&
    owners.every((name) => read.some((other) => isSamePerson(other, name)))
  )
}

function spelledAs(name: string, people: readonly string[]): string {
  return people.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name
}

/** "Ada to send the numbers" -> "send the numbers". */
function withoutSubject(words: string, owners: readonly string[]): string {
  if (owners.length === 0) return words
  const names = owners.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const subject = new RegExp(
    `^@?(?:${names})(?:(?:,|&|/|\\+|\\s|\\band\\b|\\bund\\b)+@?(?:${names}))*\\s+(?:to|will|should|shall|is going to|soll|wird)\\s+(?=\\S)`,
    'iu',
  )
  // Of "@ada to send the numbers" the handle is gone already.
  return words.replace(subject, '').replace(/^to (?=\p{Ll})/u, '')
}

function writesSentences({ meeting: { items } }: PlacedMeeting): boolean {
  const sentences = items.filter(
    ({ text, owners }) => owners.length > 0 && withoutSubject(text, owners) !== text,
  )
  return sentences.length * 2 > items.length
}
