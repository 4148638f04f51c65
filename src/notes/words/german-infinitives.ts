import { type Name, startsWithFirstName } from './names.ts'

// "buchen", "ändern", "sammeln", and no "open"
const infinitive =
  /^(?!(?:open|reopen|listen|happen|widen|tighten|shorten|lengthen|strengthen|straighten|sharpen|fasten|loosen|broaden|govern)$)\p{Ll}+(?:[^aeiou]e|ie|er|el)n$/u

/** "Raum" in front of "buchen" is what is done something to; of several it would be the present: "Ada und Ben buchen ihn". */
export function isObjectOf([name, ...others]: readonly Name[], verb: string): boolean {
  if (!name || others.length > 0 || name.shape !== 'first') return false
  return infinitive.test(verb) && !startsWithFirstName(name.name)
}
