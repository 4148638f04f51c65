import { readNames, startsWithFirstName } from '../words/names.ts'

const strokes = `(?:~~[^~]{2,}~~|<del>[^<]{2,}</del>|<s>[^<]{2,}</s>|<strike>[^<]{2,}</strike>)`
const wholeStruck = /^(?:~~[^~]+~~|<(?:del|s|strike)>)/
const struckAtEnd = new RegExp(
  String.raw`^([^~<]{2,60}?) +${strokes}(?:[ ,;]*${strokes})*[ .!:,;()–—✅✔-]*(?:(?:done|erledigt|fait|hecho|feito)\W*)?$`,
  'iu',
)
const marks = /\*\*|__|\[\[|\]\]/g

/** Whether all of it is struck out, or all behind a name: "@ada: ~~order rope~~ done", and no "Order rope ~~by Friday~~". */
export function isStruck(content: string): boolean {
  if (/^[~<]/.test(content) && wholeStruck.test(content)) return true
  const lead = /[~>]/.test(content) ? struckAtEnd.exec(content)?.[1] : undefined
  return lead !== undefined && isLeadOfNames(lead)
}

/** "Ada and Ben:"  "**Sijie**"  "@ada"; without such a sign one of them has to be a first name: "Ben", and no "Order". */
function isLeadOfNames(lead: string): boolean {
  const names = readNames(lead.replace(marks, '').replace(/ ?[:–—-]$/, ''))
  if (!names) return false
  return (
    /:(?:\*\*|__)?$|^(?:\*\*|__)/.test(lead) ||
    names.some(({ name, shape }) => shape === 'handle' || startsWithFirstName(name))
  )
}
