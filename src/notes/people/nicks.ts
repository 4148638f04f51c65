// Nicks in lower case, as those who write code together have them: "tarro to file an issue", "mizzle asks for the log".

import type { Row, Skeleton } from '../lines/skeleton.ts'
import { readActionLead } from '../words/action-lead.ts'
import { nameKey, readName } from '../words/names.ts'
import { isHardlyPerson } from '../words/no-person.ts'
import { verbForm } from '../words/verbs.ts'
import type { Add } from './names-in-place.ts'

const nick = '[a-z][a-z\\d_-]{3,24}'
// What things do as well: a winch "will turn", a form "will allow"
const deed =
  '(?!(?:be|have|need|run|use|fail|allow|return|build|get|show|break|change|stop|turn)\\b|(?:start|work)\\b(?! on| work))(\\p{Ll}+)'
const speech =
  '(?:says?|asks|thinks|wonders|suggests|proposes|notes that|mentioned|volunteer(?:s|ed)|has (?:also )?been \\p{Ll}+ing)\\b'
// "tarro to file it", "tarro and mizzle will ask", "tarro says", "…, tarro to start on it"
const atWork = new RegExp(
  `(?:^|, )(${nick})(?: and (${nick}))? (?:(?:to|will) ${deed}|${speech})`,
  'u',
)
// "tarro is working on mending it"
const isBusy = new RegExp(`^(${nick}) is working on \\p{Ll}+ing\\b`, 'u')
// Of two who volunteer neither is a thing: "student volunteers to help" is one alone
const volunteers = / volunteer(?:s|ed) to /
// "start a thread - tarro (or ask the author)"
const atEnd = new RegExp(` - (${nick})(?: \\([^()]*\\))?$`)
// "how to check", "someone to ask", "yet to try"
const noNick = /(?:one|body)$|^(?:left|order|hard|kind|people|folks|else|enough|docs)$/
// What may stand in front of a nick that is not at the start
const beforeNick = /^(?:with|by|from|ask|cc|ping|and|or|to|for|see|that|thanks|\P{L}+)$/iu

/** The words that begin two lines as only people do, and that are never used as a word for a thing: "the winch", "new docs". */
export function addNicks({ rows }: Skeleton, addOf: (words: string) => Add): void {
  // Of each the lines that it is in, and how often
  const seen = new Map<string, Map<string, number>>()
  const willing = new Set<string>()
  for (const row of rows) {
    for (const found of row.hidden ? [] : nicksIn(row)) {
      const name = readName(found)
      if (name?.shape !== 'lower' || isHardlyPerson(name) || noNick.test(name.name)) continue
      const key = nameKey(name.name)
      const { core } = row.reading
      const lines = seen.get(key) ?? new Map<string, number>()
      seen.set(key, lines.set(core, (lines.get(core) ?? 0) + 1))
      if (volunteers.test(core)) willing.add(key)
    }
  }
  if (seen.size === 0) return
  const inside = new RegExp(`(?<=^| )(\\S+) (?:${[...seen.keys()].join('|')})(?![\\w-])`, 'gi')
  for (const { hidden, reading } of rows) {
    if (hidden) continue
    for (const [said, before] of reading.words.slice(0, 1500).matchAll(inside))
      if (!beforeNick.test(before ?? '') && !/[.,;:]$/.test(before ?? ''))
        seen.delete(said.slice((before ?? '').length + 1).toLowerCase())
  }
  // Two that are known, or four at all, vouch for each other
  const areSeveral = seen.size > 3 || [...seen.values()].filter(isSeenTwice).length > 1
  const areWilling = willing.size > 1
  for (const [key, lines] of seen) {
    const isSure = areSeveral || (areWilling && willing.has(key))
    for (const [words, times] of lines) addOf(words)(key, 'nick', isSure ? 2 : times)
  }
}

function isSeenTwice(lines: ReadonlyMap<string, number>): boolean {
  return lines.size > 1 || [...lines.values()].some((times) => times > 1)
}

function nicksIn({ reading }: Row): string[] {
  const { core, line } = reading
  if (line.kind !== 'entry' && line.kind !== 'text') return []
  const ended = core.includes(' - ') ? atEnd.exec(core)?.[1] : undefined
  if (ended !== undefined && readActionLead(core)) return [ended]
  // Only people do: as good as two signs
  const busy = core.includes(' is working on ') ? isBusy.exec(core)?.[1] : undefined
  if (busy !== undefined) return [busy, busy]
  const [, one, other, verb] = atWork.exec(core) ?? []
  if (verb !== undefined && verbForm(verb) !== 'base') return []
  return [one, other].filter((found) => found !== undefined)
}
