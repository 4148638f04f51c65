// Signs of people in one line: its tags, promises, handles and who speaks in it.

import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { readActionLead } from '../words/action-lead.ts'
import { type Name, readName, readNames, startsWithFirstName } from '../words/names.ts'
import { isHardlyPerson } from '../words/no-person.ts'
import { readOwnerTags } from '../words/owners.ts'
import { beforeAddress } from '../words/speakers.ts'
import { isOfNoKind } from '../words/word-kinds.ts'
import { type Add, addSibling, type SiblingNames } from './names-in-place.ts'

export function addHandles(raw: string, add: Add): void {
  if (!raw.includes('@') || raw.length > 3000) return
  for (const found of raw.matchAll(
    /(?<![\p{L}\d./:])@([\p{L}\d][\p{L}\d_-]{1,38})(?![\p{L}\d_/-])/gu,
  ))
    add(found[1] ?? '', 'certain', 3)
}

function addSpeakers(reading: LineReading, add: Add): void {
  for (const who of reading.speakers()) {
    const name = readName(who)
    if (name?.shape === 'first' || name?.shape === 'full') add(name.name, 'speech')
  }
  const addressed = beforeAddress(reading.words)
  for (const name of (addressed && readNames(addressed)) || [])
    if (name.shape === 'full' || name.shape === 'first') add(name.name, 'certain', 3)
}

export function addTags(
  row: Row,
  heading: number,
  { add, groups }: { add: Add; groups: SiblingNames },
): void {
  const { reading } = row
  addSpeakers(reading, add)
  // "Gauge: write a guide (Ada)", "Gauge: @ada": the gauge is what it is about
  const isOwned =
    /^@\S+$/.test(reading.label?.rest ?? '') ||
    reading.tags().some(({ place, names }) => place === 'paren' && names.some(isOfFirstName))
  const place = `${reading.line.kind} ${heading} ${row.parent} ${reading.line.indent}`
  for (const tag of reading.tags()) {
    if (
      tag.place === 'comma' ||
      // "Draw the map for [[Harbour Fest]]"
      (tag.place === 'link' && !tag.names.some(isOfFirstName)) ||
      (tag.place === 'lead' && isOwned && !tag.names.some(isOfFirstName))
    )
      continue
    const people = tag.names.filter((one) => one.shape !== 'group')
    for (const one of people) {
      if (one.shape === 'caps' && (tag.place === 'paren' || tag.place === 'lead') && !tag.loose)
        add(one.name, 'initials', tag.place === 'paren' ? 0.2 : 1)
      const weak = one.shape === 'caps' || one.shape === 'lower'
      if (tag.place === 'assign') add(one.name, 'certain', 2)
      else if (tag.place === 'lead') {
        const isJoined =
          joined.test(reading.core) &&
          people.some(({ name }) => name !== one.name && startsWithFirstName(name))
        if (isJoined && (one.shape === 'first' || one.shape === 'full')) add(one.name, 'listed', 2)
        add(one.name, 'lead', weak ? 0.5 : 1)
        addSibling(groups, `lead ${place}`, one)
      } else if (tag.place === 'dash') {
        add(one.name, 'dash', weak ? 0.5 : 1)
        addSibling(groups, 'dash', one)
      } else if (tag.place === 'initials') add(one.name, 'paren', 1)
      else {
        if (!tag.loose && !weak && emphasisedTag.test(reading.raw)) add(one.name, 'paren', 2)
        // "[Docs] Write the guide" comes as often as "[Ada] Write the guide"
        const mayBeArea = tag.place === 'bracket' && reading.core.startsWith('[')
        add(
          one.name,
          'paren',
          tag.loose || weak ? 0.7 : people.length > 1 ? 1.5 : mayBeArea ? 0.4 : 1,
        )
        // "[OF] Write the guide"
        if (one.shape === 'caps' && tag.place === 'bracket' && reading.core.startsWith('[')) {
          add(one.name, 'initials', 1)
          addSibling(groups, `label [${heading}`, one)
        }
        if (!mayBeArea && /[)\]]$/.test(reading.words)) addSibling(groups, 'paren', one)
      }
    }
  }
  for (const name of assignedIn(reading)) add(name, 'certain', 2)
  for (const { how, names, first, plain } of reading.commitments()) {
    if (how === 'progress') continue
    for (const one of names) {
      if (first && (plain || how === 'present') && (one.shape === 'caps' || !isHardlyPerson(one)))
        addSibling(groups, `does ${heading} ${row.parent}`, one)
      // "mizzle to order rope" beside "Ada to tar the hull"
      if (how === 'infinitive' && first && plain && mayBeNick(one))
        addSibling(groups, `doer ${heading} ${row.parent} ${reading.line.indent}`, one)
      if (one.shape === 'group' || (one.shape === 'lower' && !first)) continue
      // "SL to order rope", and not "RGB to depth"
      if (one.shape === 'caps' && first && how !== 'duty' && (plain || how !== 'infinitive'))
        add(one.name, 'initials')
      if (how === 'infinitive' && first && one.shape === 'first' && !isHardlyPerson(one)) {
        add(one.name, 'doer', 0.5)
        // "Ada to tar the hull" beside "Mirko to order rope"
        addSibling(groups, `doer ${heading} ${row.parent} ${reading.line.indent}`, one)
      }
      add(one.name, 'subject', one.shape === 'lower' || one.shape === 'caps' ? 0.7 : 1)
    }
  }
  if (reading.words.includes(' with ')) {
    for (const found of reading.words.slice(0, 1500).matchAll(spokeWith)) {
      const name = readName(found[1] ?? '')
      if (name?.shape === 'first') add(name.name, 'aside', 0.5)
    }
  }
  if (/ (?:with|by|from|ask|thanks to) \p{Lu}/u.test(reading.words)) {
    for (const found of reading.words
      .slice(0, 1500)
      .matchAll(/ (?:with|by|from|ask|thanks to) (\p{Lu}\p{Ll}[\p{L}'’-]*)/gu)) {
      const name = readName(found[1] ?? '')
      if (name?.shape === 'first') add(name.name, 'aside', 0.5)
    }
  }
}

/** A word in lower case that is of no kind that notes have: "mizzle", and not "docs". */
function mayBeNick(name: Name): boolean {
  return name.shape === 'lower' && isOfNoKind(name.name) && !isHardlyPerson(name)
}

function isOfFirstName({ name }: Name): boolean {
  return startsWithFirstName(name)
}

// "Zorka + Ada: draw the map": one vouches for the other; "Slip / Ada: …" may be a thing and who has it
const joined = /^[^:/,]{2,60}:/
// "Order rope (**Ada**)": emphasis in brackets is for people
const emphasisedTag = /[([](?:\*{1,3}|_{1,3})[^()[\]*_]{2,60}(?:\*{1,3}|_{1,3})[)\]]/u

// A cheap look before the dear one
const mayBeAction =
  /^\W{0,3}(?:act|ai|ap|to-?do|task|aufg|akt|à f|tâche|tarea|tarefa|acci|ação|follow|next)/iu

/** "AI Ada, Ben: pick a colour": whom a line that calls itself an action tells off. */
function assignedIn({ core }: LineReading): string[] {
  const lead = mayBeAction.test(core) ? readActionLead(core) : null
  if (!lead) return []
  const names =
    lead.people === ''
      ? readOwnerTags(lead.rest).find(({ place, rest }) => place === 'lead' && rest !== '')?.names
      : readNames(lead.people)
  return (names ?? [])
    .filter(({ shape }) => shape === 'first' || shape === 'full')
    .map(({ name }) => name)
}

// "discussed with Ada": people are spoken with
const spokeWith =
  /\b(?:discuss|talk|speak|spoke|met|meet|sync|check|chat|pair|coordinat|connect|call|follow up|confirm)\p{Ll}* with (\p{Lu}\p{Ll}[\p{L}'’-]*)/gu
