import type { Name } from './names.ts'

// "buchen", "ändern", "sammeln", and no "open"
const infinitive =
  /^(?!(?:open|reopen|listen|happen|widen|tighten|shorten|lengthen|strengthen|straighten|sharpen|fasten|loosen|broaden|govern)$)\p{Ll}+(?:[^aeiou]e|ie|er|el)n$/u

/** "Raum" in front of "buchen" is what is done something to; of several it would be the present: "Ada und Ben buchen ihn". */
export function isObjectOf(names: readonly Name[], verb: string): boolean {
  return names.length === 1 && names[0]?.shape === 'first' && infinitive.test(verb)
}
