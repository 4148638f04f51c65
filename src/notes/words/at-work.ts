// Who is at work on something, as a line says it without "is": "Norman working on the index", "Ada arbeitet am Plan".

import { behind } from '../text/signs.ts'
import { subjectPattern } from './name-patterns.ts'
import { type Name, readNames } from './names.ts'
import { verbForm } from './verbs.ts'

/** Who the words say is at work, one list of names for each time. */
export function atWorkIn(text: string): (readonly Name[])[] {
  const other = working.exec(text)
  const doing = other && verbForm(other[2] ?? '') === 'gerund' ? other : null
  return [abroad.exec(text), doing, handleAtWork.exec(text)].flatMap((found) => {
    const names = readNames(found?.[1] ?? '')
    return names && !isDeedOfTeam(found?.[1] ?? '', names) ? [names] : []
  })
}

/** "Paint team building", "Update team branding": a deed, and no team at work. */
function isDeedOfTeam(words: string, names: readonly Name[]): boolean {
  const areGroups = names.every(({ shape }) => shape === 'group')
  return areGroups && verbForm(/^\p{L}+(?= )/u.exec(words)?.[0] ?? '') === 'base'
}

// "Ada und Ben arbeiten am Plan"  "Léa travaille sur le devis"  "Lía trabaja en el mapa"
const abroad = behind(
  / (?:arbeite|travaill|trabaj|trabalh)/,
  new RegExp(
    `^(${subjectPattern}) (?:arbeite(?:t|n)|travaille(?:nt)?|trabajan?|trabalham?) (?:\\p{Ll}+ )?(?:ano?|am|sur|à|en|con|no|na|em|nos|nas) `,
    'u',
  ),
)
// "The slip is wet, @ada looking into it"
const handleAtWork = behind(
  / @/,
  /(?<= )(@[\p{L}\d][\p{L}\d_.-]{1,38}[\p{L}\d_-]) (?:is )?(?:working on|looking (?:into|at)|taking care of|handling) /u,
)
// "Norman working on the index"  "Ada doing the lamps"  "Ada: Still working on the map"
const working = behind(
  /(?:^|: )[\p{Lu}@[].*? \p{L}\p{Ll}+ing /u,
  new RegExp(
    `^(?:[^:\\n]{4,50}: (?!Still |Working ))?(?=[\\p{Lu}@[])(${subjectPattern})(?: ?:(?= (?:[Ss]till |[Cc]urrently )?[Ww]orking on ))? (?:[Ss]till |[Cc]urrently |now )?(?!(?:having|being|going|thinking|saying|asking|wondering|wanting|hoping|leaving|missing|joining|attending|coming|speaking|talking|presenting|demoing|suggesting|proposing|noting)\\b)(?!(?:leading|chairing|hosting|facilitating|running|moderating) (?:the |this |our |today['’]s )?(?:meeting|call|session)\\b|(?:taking|reading) (?:out )?(?:the )?(?:notes|minutes)\\b)(\\p{Ll}{2,}ing|Working) (?=\\p{L})`,
    'u',
  ),
)

// Neither "Get started on the map" nor "Ada started the meeting"
const begun =
  /^(?:@[\w.-]+|(?!G[eo]t )\p{Lu}[\p{L}'’-]+)(?: has| have)? (?:started|begun|began)(?:, (?:then|but) | (?!the (?:meeting|call)))/u

/** "Ada has started the map", "@ada started, then fell ill", among next steps, too. */
export function hasBegun(words: string): boolean {
  return begun.test(words)
}
