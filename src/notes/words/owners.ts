import { behind } from '../text/signs.ts'
import { assignWords, isNobody } from './assign-words.ts'
import { readFullMentions } from './full-mentions.ts'
import { isGivenName } from './given-names.ts'
import { namesPattern, titles } from './name-patterns.ts'
import { type Name, readNames, startsWithFirstName } from './names.ts'
import { isOfHelper, readBrackets } from './owner-brackets.ts'
import { type OwnerTag, without } from './owner-tag.ts'

// "Assignee: Shabaz, Sylvain"  "Owner - Ada"  "(Owner: Ada)"
const assignment = behind(
  /[:=]|\s[-–—]|(?:assigned to|owned by) /i,
  new RegExp(
    `(?:^|[\\s(\\[|–—-]|[.,;] )(?:${assignWords}(?:\\s?[:=]|\\s[-–—])|(?:assigned to|owned by)(?= [@\\p{Lu}])) ?([^()[\\]|;]{1,120}?)(?=$|[)\\];|]|,? who (?:is|are) |(?<!\\b(?:${titles}|St|\\p{Lu}))\\. | [-–—] )`,
    'iu',
  ),
)
// "Who rings the mill? Ada"  "Wer macht Musik? → Petra": not "Who was there? Ada", "Who takes notes? Ada"
const answered = behind(
  /\? ?\P{L}{0,4}[\p{Lu}@]/u,
  new RegExp(
    `^((?:[Ww](?:ho|er)|[Qq]u(?:i|ién|ien|em)) (?!(?:is(?! (?:going|doing|taking))|was|are|were|ha[sd]|knows?|wants?|comes?|came|ist|war|hat|kommt|weiß|est|était|es|é|foi)\\b)(?!.*(?:[Nn]otes|[Mm]inutes|[Pp]rotokoll|chair|host|moderat|present))[^?]{4,100}?) ?\\? ?(?:(?:->|=>|→|[-–—:]) ?)?(${namesPattern})[.!]?$`,
    'u',
  ),
)
// "Order rope [assignee] Ada Byron [due] Friday"
const fieldOf = behind(/\[/, /(?<=\S) \[(?:assignee|owner)\] ([^[\]]{2,60}?)(?= \[|$)/i)
// " - Muawia, Shabaz" at the end
const dash = behind(
  / [-–—]|[-–—] |: |->|→|➜|➔|=>|<-|←|\|/,
  /(?: [-–—]{1,2} | [-–—](?=\p{Lu}\p{Ll})|\S[-–—]{1,2} |\S ?: |\s(?:->|→|➜|➔|=>|<-|←|\|) ?)([^()]{2,80}?)(?:(?<! \p{Lu})\.)?$/u,
)
// "Paint the door, Ada"  "Paint the door / Ada & Ben"  "Paint the door. Ada.": not "Invite Ben, Ada"
const comma = behind(
  /,| \/|\. /,
  /^(.*?\p{Ll}[)\]”"]?) ?(?:, ?| \/{1,2} ?|\. )([^(),.]{2,60}?)[.,]?$/u,
)
// "Ada: write the plan"  "Ada - write the plan"  "@ada write the plan"
const lead = behind(
  /:| [-–—]|[-–—=]>|→|\p{Ll}- /u,
  new RegExp(
    `^(${namesPattern}|[a-z][a-z0-9_-]{1,24}(?: ?[,+&/] ?(?:and )?[a-z][a-z0-9_-]{1,24}){0,4}|[\\p{L}\\d&/ -]{2,40}?)(?: ?\\([^()]{1,40}\\))?(?: ?: ?| [-–—]{1,2} |(?<=\\p{Ll})- (?=\\p{L})| ?(?:[-–—=]{1,2}>|→) ?)(?=\\S)(?!//)`,
    'u',
  ),
)
// "SL, more work on the widgets"
const initialsLead =
  /^(\p{Lu}{2,3}(?:(?:, ?| & |\/| and )\p{Lu}{2,3}){0,3}), (?=\p{Ll}|\d|\p{Lu}\p{Ll})/u
// "For Ada: order rope"
const forWhom = new RegExp(`^(?:[Ff]or|[Ff]ür|[Pp]our|[Pp]ara) (${namesPattern}) ?: (?=\\S)`, 'u')
const mentionLead = behind(
  /^@/,
  /^((?:@[\p{L}\d][\p{L}\d_.-]*[\p{L}\d_-](?![\p{L}\d_])(?: ?(?:, ?and|,|\+|&|\/|;|and|und|et|y|with) ?| )?){1,6})(?:[:,]| ?[-–—](?= (?:will|to) ))? *(?=[^\s@])/u,
)
const mentionTail = behind(
  /@/,
  /(?:^|[\s,(–-])((?:@[\p{L}\d][\p{L}\d_.-]{0,38}(?: \p{Lu}(?!\p{L})|(?<=@\p{Lu}\p{Ll}[\p{L}'’-]{0,20})(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,30}){1,2})?(?:,? (?:and |und |et |with |& )?| ?[/+&,;] ?)?){1,6})[.)]?$/u,
)
// "Merge issues - IP AB/CD"
const afterState = behind(
  / [-–—] /,
  /(?<=\S) [-–—] (?:IP|WIP|DONE|TODO|OPEN)[:,]? ((?:\p{Lu}[\p{L}]{1,20}(?:\/|, ?| & ?)?){1,4})$/u,
)
// "Paint the door - Ada/Ben - yes"
const beforeState = behind(
  / [-–—] /,
  /(?<=\S) [-–—] ([^()]{2,60}?) [-–—] (?:yes|no|done|not done|open|closed|complete[d]?|incomplete|in progress|started|not started|pending|ja|nein|oui|non|sí|sim|não)[.!]?$/iu,
)
// "Paint the door - Ada - Oct 16"
const beforeDay = behind(
  / [-–—] /,
  /(?<=\S) [-–—] ([^()–—-]{2,40}) [-–—] (?:sprint|week|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}[.!]?$/iu,
)
// "…. AB, CD."
const initials = behind(
  /\p{Lu}(?:, | & |\/| and )?\.?$/u,
  /[.,;:!?)] ((?:\p{Lu}{2,3}(?:, | & |\/| and )?){1,5})\.?$/u,
)
/** Every place in the words that may name owners, the most telling first. */
export function readOwnerTags(words: string): OwnerTag[] {
  const tags: OwnerTag[] = []
  const text = words.length > 2000 ? words.slice(0, 2000) : words
  const assigned = assignment.exec(text)
  if (assigned) {
    // "(Owner: Ada)"
    const isInBrackets =
      /^[ ]?[([]/.test(assigned[0]) &&
      /^[)\]]/.test(text.slice(assigned.index + assigned[0].length))
    const people = (assigned[1] ?? '')
      .replace(/[,;] (?:due|deadline|date|by|eta|status|priority)\b.*$/is, '')
      .replace(/(?<! \p{Lu})[.,]$/u, '')
    const names = isNobody(people) ? [] : readNames(people)
    if (names)
      tags.push({
        place: 'assign',
        names,
        rest: without(text, assigned.index, assigned[0].length + (isInBrackets ? 1 : 0)).replace(
          /\s+[–—-]$/,
          '',
        ),
        loose: false,
      })
  }
  const field = fieldOf.exec(text)
  const theirs = field?.[1] ? readNames(field[1]) : null
  if (field && theirs)
    tags.push({ place: 'assign', names: theirs, rest: text.slice(0, field.index), loose: false })
  const answer = answered.exec(text)
  const them = answer?.[2] ? readNames(answer[2]) : null
  if (them) tags.push({ place: 'assign', names: them, rest: answer?.[1] ?? '', loose: false })
  tags.push(...readBrackets(text))
  const dashed = dash.exec(text)
  const atDash = dashed?.[1] && dashed.index > 2 ? readNames(lastDashed(dashed[1])) : null
  const tail = mentionTail.exec(text)
  // "Order rope - Ada, @ben" names two
  const isOne =
    (atDash?.length ?? 0) <= 1 || (tail?.[1]?.split('@').length ?? 0) > (atDash?.length ?? 0)
  // "Order rope (thanks @ben)"
  const isHelper = isOfHelper(/\(([^()]+\)?)$/.exec(text)?.[1] ?? '')
  if (tail?.[1] && tail.index > 0 && isOne && !isHelper) {
    const names = readNames(tail[1])
    // "dinner @Casa Nostra"
    const isPlace = names?.some(
      ({ name }) => / \p{Lu}\p{Ll}/u.test(name) && !startsWithFirstName(name),
    )
    if (names && !isPlace)
      tags.push({
        place: 'mention',
        names,
        rest: text
          .slice(0, tail.index)
          .replace(/[\s–—|→-]+$/, '')
          .trim(),
        loose: false,
      })
  }
  const leading = readLead(text)
  if (leading) tags.push(leading)
  const dayed = beforeDay.exec(text)
  const due = dayed?.[1] ? readNames(dayed[1]) : null
  if (dayed && due?.every(isGivenName))
    tags.unshift({ place: 'assign', names: due, rest: text.slice(0, dayed.index), loose: false })
  const stated = afterState.exec(text) ?? beforeState.exec(text)
  if (stated?.[1]) {
    const names = readNames(stated[1])
    if (names)
      tags.unshift({ place: 'assign', names, rest: text.slice(0, stated.index), loose: false })
  }
  if (dashed?.[1] && atDash) {
    const people = lastDashed(dashed[1])
    tags.push({
      place: 'dash',
      names: atDash,
      rest: text.slice(0, text.length - people.length).replace(/[\s–—→➜➔=←<>-]+$/, ''),
      loose: false,
    })
  }
  const last = text.length < 160 ? comma.exec(text) : null
  // "Map / Ada", and not "Invite Ben, Ada"
  const isOfMany = !/ \/ ?[^/]+$/.test(text) && /(?:^| )[\p{Lu}@]\S*$/u.test(last?.[1] ?? '')
  if (last?.[1] && last[2] && !isOfMany) {
    const names = readNames(last[2])
    if (names?.every(({ shape }) => shape === 'first' || shape === 'full'))
      tags.push({ place: 'comma', names, rest: last[1], loose: false })
  }
  const letters = initials.exec(text)
  if (letters?.[1]) {
    const names = readNames(letters[1])
    if (names)
      tags.push({ place: 'initials', names, rest: text.slice(0, letters.index + 1), loose: false })
  }
  return tags
}

function lastDashed(words: string): string {
  const last = /^.* (?:[-–—]|--) (?=\S)/.exec(words)
  return words.slice(last?.[0].length ?? 0).replace(/^(?:by|von|par|por) (?=[\p{Lu}@])/u, '')
}

function readLead(text: string): OwnerTag | null {
  if (/^\p{L}{3,6}:\/\//u.test(text)) return null
  const led = (names: readonly Name[], length: number): OwnerTag => {
    return { place: 'lead', names, rest: text.slice(length).trim(), loose: false }
  }
  const full = readFullMentions(text)
  if (full && full.to < text.length)
    return {
      ...led(full.names, full.to),
      rest: text
        .slice(full.to)
        .replace(/^(?:[:,]| ?[-–—] )/, '')
        .trim(),
    }
  const mention = mentionLead.exec(text)
  const meant = forWhom.exec(text)
  const them = meant?.[1] ? readNames(meant[1]) : null
  if (meant && them) return led(them, meant[0].length)
  const called = mention?.[1] ? readNames(mention[1]) : null
  // "@ada, Ben: order rope" names two
  const found =
    mention && called && !/[,;&+/] *$|\band *$/.test(mention[0])
      ? null
      : (lead.exec(text) ?? initialsLead.exec(text))
  const names = found?.[1] ? readNames(found[1]) : null
  // "Ada -> Ben: order rope" is Ben's
  const next =
    found && names && /[>→]/u.test(found[0]) ? readLead(text.slice(found[0].length)) : null
  if (next) return next
  if (found && names && names.length > (called?.length ?? 0)) return led(names, found[0].length)
  if (!mention || !called) return null
  // "@ada, @ben – walk the pier": one alone before a dash may as well speak
  const dash = called.length > 1 ? /^[-–—] /.exec(text.slice(mention[0].length)) : null
  return led(called, mention[0].length + (dash?.[0].length ?? 0))
}
