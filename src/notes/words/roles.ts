import type { Roles } from '../vocabulary.ts'
import { isNobody } from './assign-words.ts'
import { readNames } from './names.ts'

type Role = keyof Roles | 'participants' | 'other'
export type RoleLine = {
  readonly roles: readonly Role[]
  /** The names as written, without `@`. */
  readonly people: readonly string[]
}

const roleWords: Readonly<Record<Role, string>> = {
  moderator:
    'moderator moderators facilitator facilitators chair chairs chairperson chairman chairwoman host hosts presiding presider facilitation moderation moderated_by facilitated_by chaired_by hosted_by run_by session_chair chair_of_the_meeting leitung sitzungsleitung animateur animatrice moderador moderadora presidente',
  notetaker:
    'notetaker notetakers note_taker note_takers note-taker scribe scribes minutes minute_taker minute-taker minutes_taker minutes-taker minutes_by secretary recording_secretary recorder recorded_by notes_by taken_by notes_taken_by minutes_taken_by taking_notes note_taking protokoll protokollant protokollantin protokollführer protokollführerin protokollführung schriftführer schriftführerin secrétaire secretario secretaria relator',
  lead: 'lead leads leader team_lead meeting_lead',
  participants:
    'here in_the_room participants participant attendees attendance present attending in_attendance members_present who people_present anwesend anwesende teilnehmer teilnehmende teilnehmerinnen présents participants presentes asistentes participantes attended on_the_call aanwezig aanwezigen presenti närvarande',
  other:
    'écrit_par auteur durée hour hora lugar heure lieu ort product_owner scrum_master developers autor autora responsável_pela_ata apologies absent regrets absentees timekeeper time_keeper guests guest recording date time location where when venue duration organizer organiser entschuldigt abwesend excusés ausentes next_facilitator next_scribe next_chair next_notetaker author authors editor editors contact contacts',
}

const roleOf = new Map<string, Role>()
for (const [role, words] of Object.entries(roleWords)) {
  for (const word of words.split(/\s+/)) roleOf.set(word.replace(/_/g, ' '), role as Role)
}

const present = new Set(
  'attendance attended attendee attendees attending here participants present roll'.split(' '),
)
const besidePresent = new Set(
  'all also at board call club committee council crew group in is list member members meeting names of other others people persons staff team the this those today was were who who’s'.split(
    ' ',
  ),
)

/** "Members in attendance", "Attendees present", "Who's here", "List of attendees", "Roll call". */
export function saysWhoIsThere(label: string): boolean {
  const plain = label.toLowerCase().replaceAll("'", '’')
  if (roleOf.get(plain) === 'participants') return true
  const words = plain.split(/[\s-]+/)
  return (
    words.some((word) => present.has(word)) &&
    words.every((word) => present.has(word) || besidePresent.has(word))
  )
}

// "Moderator / Notetaker: Eric Tang"  "Present: Ada, Ben"
const roleLine = /^:?([\p{L} \-/&,()'’\d]{2,60}?)\s?(?:name\(?s?\)?\s?)?(?::|\s[-–—]\s)\s*(.*)$/u

/** A line such as `Moderator / Notetaker: Eric Tang`; null for any other. */
export function readRoleLine(words: string): RoleLine | null {
  if (words.length > 600) return null
  const found = roleLine.exec(words)
  if (!found) return null
  const labels = (found[1] ?? '')
    .toLowerCase()
    .replace(/[.·]e[.·]?s\b|[.·:*]innen\b|\([^)]*\)/g, '')
    .replace(/^(?:the|meeting|today['’]s|this week['’]s)\s|\s(?:today|this week)$/, '')
    .split(/\s*(?:\/|&|,|\band\b|\bund\b|\bet\b|\by\b)\s*/)
    .map((label) => label.replace(/\s*name\(?s?\)?$/, '').trim())
  const roles = labels.map(
    (label): Role | undefined =>
      roleOf.get(label) ?? (saysWhoIsThere(label) ? 'participants' : undefined),
  )
  if (roles.length === 0 || roles.some((role) => role === undefined)) return null
  return { roles: roles.filter((role) => role !== undefined), people: readPeople(found[2] ?? '') }
}

// "President Jordan Moore"  "Dr. Ada Byron"
const office =
  /^(?:(?:the )?(?:vice[- ]?president|president|secretary|treasurer|chair(?:person|man|woman)?|vice[- ]?chair|director|member|professor|councill?or|cllr|mayor|dr|prof|mr|mrs|ms|mx|rev|sr|sra|herr|frau|mme|m)\.? )+(?=\p{Lu})/iu

// "Ada Byron from Thu 15:30"
const comesLater =
  / (?:from|until|till|ab|bis|jusqu['’]à|desde|hasta|até)(?: [a-z]+)? \d[\d:.h]*(?: ?[ap]m)?$/i

/** The people of a roll call's line, "Board: Ada, Ben" and "Ada - treasurer" included. */
export function readRollCall(line: string): string[] {
  const words = line.replace(comesLater, '')
  const at = words.search(/ [-–—:] |: /)
  if (at < 0) return readPeople(words)
  const before = readPeople(words.slice(0, at))
  const isGroup =
    /^(?:[\p{L}/& -]* )?(?:members?|board|staff|guests?|committee|officers?|team|others?|online|remote|in person)$/iu
  return before.length > 0 && !isGroup.test(words.slice(0, at))
    ? before
    : readPeople(words.slice(at).replace(/^ ?[-–—:] /, ''))
}

/** The people listed in words: each of those that look like a name, without remarks in parentheses. */
export function readPeople(words: string): string[] {
  const text = words
    .replace(/\((?:@[\w.-]+|[^()]*)\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || isNobody(text)) return []
  const people: string[] = []
  for (const part of text.split(
    /\s*(?:\s?[.;·]\s+\p{L}+ ?:|[,;&|]|\band\b|\bund\b|\bet\b|\s\/\s|<br ?\/?>)\s*/u,
  )) {
    const names = readNames(part.replace(office, ''))
    if (names) people.push(...names.map((name) => name.name))
  }
  return people
}
