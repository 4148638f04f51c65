// The owners that a line names in its tags, those that only stand in bold among them.

import { plainWords } from '../text/markdown-words.ts'
import { withoutTaskSigns, withoutToolMarks } from '../text/tool-marks.ts'
import { linksEnding } from '../text/wiki-links.ts'
import { withoutTail } from '../words/line-tail.ts'
import { readNames } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { readOwnerTags } from '../words/owners.ts'
import { verbForm } from '../words/verbs.ts'

/** All tags of a line: of its core, of the bold words in front, and of those at the end of what is written. */
export function tagsOf(core: string, lead: string | null, content: string): readonly OwnerTag[] {
  const plain = withoutPlaces(plainTags(core), content)
  // "[[Ada]] brings rope" is a sentence
  const isSubject = content.startsWith('[[') && subjectLink.test(content)
  const tags = isSubject ? plain : withBoldLead(plain, core, lead)
  return withLinkedEnd(withBoldEnd(tags, content), core, content)
}

const behindWord =
  /(?:^| )(?:to|with|for|of|from|by|at|in|on|about|and|or|via|mit|von|für|an|bei|de|avec|pour|con|para|com)$/iu
const subjectLink = /^\[\[[^[\]]{2,80}\]\] (?:to|will|\p{Ll}+s)\b/u

/** A linked name at the end, or in front of what tells of state and time: "Order rope [[Ada Byron]] (done)". */
function withLinkedEnd(
  tags: readonly OwnerTag[],
  core: string,
  content: string,
): readonly OwnerTag[] {
  if (!content.includes('[[') && !content.includes('#')) return tags
  const found = linksEnding(withoutTail(withoutTaskSigns(withoutToolMarks(content))))
  const names = found && readNames(found.links)
  // "Talk to [[Ben]]", "Call [[Ben]]"
  const head = plainWords(found?.head ?? '')
  const isAbout = behindWord.test(head) || verbForm(head) === 'base'
  if (!found || !names || isAbout) return tags
  const rest = head + core.slice(withoutTail(core).length)
  return [{ place: 'link', names, rest, loose: false }, ...tags]
}

// "([Chat](https://talk.example/yard/12))"
const placeInParens =
  /\(\[([^[\]()]{2,30})\]\((?:https?:\/\/)?[^\s()/]+\/([^\s()/]+\/[^\s()]+)\)\)/g

/** Where it is talked of in brackets is nobody, as far as the address does not name the same: "([Ada](https://hub.example/u/ada))". */
function withoutPlaces(tags: readonly OwnerTag[], content: string): readonly OwnerTag[] {
  if (!content.includes('([') || !tags.some(({ place }) => place === 'paren')) return tags
  const places = [...content.matchAll(placeInParens)].flatMap(([, words = '', path = '']) =>
    path.toLowerCase().includes(words.toLowerCase()) ? [] : words,
  )
  return tags.filter(
    ({ place, names }) => place !== 'paren' || !names.some(({ name }) => places.includes(name)),
  )
}

/** The places that name owners, what tells of state and time behind them set aside. */
function plainTags(core: string): readonly OwnerTag[] {
  const head = withoutTail(core)
  if (head === core) return readOwnerTags(core)
  const tail = core.slice(head.length)
  const tags = readOwnerTags(head).filter(({ rest, place }) => rest !== '' || place === 'assign')
  if (tags.length === 0 && head.split(' ').length < 3) return readOwnerTags(core)
  return tags.map((tag) => (tag.rest === '' ? tag : { ...tag, rest: tag.rest + tail }))
}

/** A bold name at the start leads the line as one with a colon does: "**Ada** I'll write it up". */
function withBoldLead(
  tags: readonly OwnerTag[],
  core: string,
  lead: string | null,
): readonly OwnerTag[] {
  if (lead === null || !core.startsWith(lead) || tags.some((tag) => tag.place === 'lead'))
    return tags
  const rest = core
    .slice(lead.length)
    .replace(/^ ?[:–-]? /, '')
    .trim()
  const names = rest === '' || goesOn.test(rest) ? null : readNames(lead)
  return names ? [...tags, { place: 'lead', names, rest, loose: false }] : tags
}

// "**Ada** and **Ben** to order rope" is of both
const goesOn = /^(?:[,&+/]|(?:and|und|et|y|e)\b)/

/** A bold name at the end: "Order rope **Ada**". */
function withBoldEnd(tags: readonly OwnerTag[], content: string): readonly OwnerTag[] {
  const found = content.endsWith('*') ? boldEnd.exec(content) : null
  const names = found?.[1] ? readNames(found[1]) : null
  if (!found || !names || tags.some((tag) => tag.rest !== '' && tag.names.length > 0)) return tags
  return [
    ...tags,
    { place: 'dash', names, rest: plainWords(content.slice(0, found.index)), loose: false },
  ]
}

// "Order rope **Ada**"  "Order rope - *Ada, Ben*"
const boldEnd = /(?<=\p{L}.{5,}) \*{1,2}([^*]{2,60})\*{1,2}$/u
