// Lists in which areas and what is to be done in them are told off behind a colon: "Sails: Ada, Ben" over "Sewing the jib: Ada".

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { tellsHowItIs } from '../words/finite-verbs.ts'
import { isGivenName } from '../words/given-names.ts'
import { readNames, startsWithFirstName } from '../words/names.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'

// "Sewing the jib: Ada & Ben"
const partOf = /^(.{3,}?) ?: ([^:]{2,80})$/su

type Part = { readonly text: string; readonly owners: readonly string[] }

/** What the entry is about and whose it is, where known people alone stand behind its last colon. */
function partIn({ people }: Folding, { reading }: Row): Part | null {
  if (reading.role() !== null || reading.line.box) return null
  const text = reading.core.slice(0, reading.core.lastIndexOf(':')).trim()
  const names = text === '' ? null : readNames(partOf.exec(reading.core)?.[2] ?? '')
  const areTheirs = names?.every((name) => name.shape !== 'group' && people.knows(name))
  if (!names || !areTheirs || readNames(text)?.some(({ name }) => startsWithFirstName(name)))
    return null
  return { text, owners: spelled(names, people) }
}

type Parts = ReadonlyMap<number, Part | null>

// "Keep in mind the rain"  "Use of the hall: …"
const noDeed = /^(?:keep in mind|set up is|\p{L}+ of)(?!\p{L})/iu

function isToDo({ reading }: Row): boolean {
  return reading.verb() === 'base' && !noDeed.test(reading.words) && !tellsHowItIs(reading.words)
}

/** The entries of all such lists: four parts at least, two nested, two that begin with a verb, and one entry to be done. */
const inAreas = onceAFold((fold): Parts => {
  const found = new Map<number, Part | null>()
  let list = new Map<number, Part | null>()
  const end = () => {
    const parts = [...list].filter(([, part]) => part !== null).map(([at]) => fold.rows[at])
    const nested = parts.filter((row) => row && row.parent >= 0)
    const deeds = parts.filter((row) => /^(?:base|gerund)$/.test(row?.reading.verb() ?? ''))
    const isAsked = [...list.keys()].some((at) => fold.rows[at] && isToDo(fold.rows[at]))
    if (parts.length >= 4 && nested.length >= 2 && deeds.length >= 2 && isAsked)
      for (const [at, part] of list) found.set(at, part)
    list = new Map()
  }
  for (const row of fold.rows) {
    if (row.hidden || row.reading.words === '') continue
    const isEntry = row.level === 0 && row.reading.line.kind === 'entry'
    if (isEntry) list.set(row.at, partIn(fold, row))
    else if (row.parent < 0) end()
  }
  end()
  return found
})

/** "Monthly map:" in such a list is an area, and nobody. */
export function isAreaOfPeople(fold: Folding, { at }: Row, words: string): boolean {
  return inAreas(fold).has(at) && readNames(words)?.some(isGivenName) !== true
}

/** A part with its people, or a deed without any below one, which is theirs. True where the row is such. */
export function foldPartOfPeople(fold: Folding, row: Row, here: Place): boolean {
  const parts = inAreas(fold)
  const part = parts.get(row.at)
  if (part === undefined || here.person || !/^(?:null|notes)$/.test(String(here.section)))
    return false
  let above = row.parent
  while (above >= 0 && !parts.get(above)) above = fold.rows[above]?.parent ?? -1
  const verb = row.reading.verb()
  const isDeed = (verb === 'base' || verb === 'gerund') && !row.reading.words.endsWith(':')
  const theirs = isDeed ? parts.get(above) : null
  // "Push the boats out" beside the areas
  const isBeside = row.parent < 0 && isToDo(row)
  if (!part && !theirs && !isBeside) return false
  keepItem(fold, row, here, {
    found: 'owner',
    why: 'told off behind a colon, among areas with their people',
    sure: false,
    owners: (part ?? theirs)?.owners ?? [],
    text: part?.text ?? row.reading.words,
    phase: 'planned',
  })
  return true
}
