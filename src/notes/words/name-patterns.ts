import { letter, upper } from '../text/letters.ts'

// Names and groups, as parts of expressions that find them in running text.

// "Ada", "Harbour.org"
const cap = `[${upper}][${letter}\\d'’-]*(?:\\.(?:com|gov|org)(?![${letter}]))?`
// "Lamb", "L.", "d'Orsay"
const further = `(?:d['’])?[${upper}](?:\\.|[${letter}\\d'’-]*)`
export const particle = '(?:de|da|di|del|der|den|ten|ter|van|von|la|le|bin|al|el|dos|du)'
export const fullName = `${cap}\\.?(?: (?:${particle} )*${further}){0,4}`
// "Mr Lamb", "Rev. Ada Lamb"; Don may be a first name
export const titles = '(?:Dr|Prof|Mrs?|Ms|Miss|Mx|Revd?|Fr|Cllr|Mme|Herr|Frau|Sra?)'
export const handle = `@[${letter}\\d](?:[${letter}\\d_.'-]{0,38}[${letter}\\d_-])?`
// "Company Secretary", "Vice President"
const offices =
  '(?:(?:board|company|club|general|executive|managing|assistant|deputy|acting|membership) )?(?:treasurer|secretary|president|vice[- ][Pp]resident|chair(?:man|woman|person|s)?|webmaster|plenum|clerk|directors?|registrar)'
// "Each member", "Todos os membros", "Chaque membre"
const members =
  '(?:[Ee](?:ach|very)|[Cc](?:ada|haque)|[Jj]edes) (?:team )?(?:member|person|membre|miembro|membro|integrante|[Mm]itglied)|(?:[Tt]o(?:do|u)s|[Aa]lle) (?:(?:os|los|les) )?(?:membros|miembros|membres|integrantes|[Mm]itglieder)'
export const groupWords = `(?:all (?:the )?(?:[${letter}]+ )?(?:members|teams)|${members}|all (?:the )?team|all of us|all (?:hands|attendees|participants|leads|chairs|speakers|presenters|authors|editors|officers|students|organi[sz]ers|developers|devs|contributors|volunteers|maintainers|partners)|the (?:whole |entire )?(?:team|group|board|committee)|whole team|(?:[${letter}][${letter}\\d&-]* ){0,2}(?:team|committee|wg|working group|subgroup|group|subcommittee|squad|leads|chairs|maintainers|board|council|members|volunteers|officers|crew)|${offices}|vice chair|(?:vorstand|kassenwart|presidentes?|presidenta|tesorer[oa]s?|tesoureir[oa]s?|secretári[oa]s?|secretari[oa]s?|vogais|vocales|trésori[eè]re?s?|secrétaires?|président(?:e|s)?)|every(?:one|body)|all|team|staff|tsc|pmc|backend|frontend|back-end|front-end|devops|alle|tous|toutes|todos|todas|both|beide|alle zusammen|zusammen|gemeinsam|together|jointly|tout le monde|grupo|equipe|équipe|equipo|gruppe)`

/** Parts of expressions that find names in running text. */
export const namePattern = `(?:\\[?${handle}\\]?(?: ${cap}(?= ))?|(?:\\[(?=[^\\]]{2,60}\\]))?${fullName}\\]?)`
const joiner =
  '(?: (?=@)|, ?and |,? (?:and(?:/or)?|und|et|y|e|or|o|ou|with|mit|avec|con|com) | ?[,/+&;] ?)'
/** One name or several: "Cecilia and Dan", "@a, @b", "Xin & Li". */
export const namesPattern = `${namePattern}(?:${joiner}${namePattern}){0,7}`
// "AE team", "Everyone", "All members"
const groupName = `(?:(?:[Tt]he |[Oo]ur )?(?:[${upper}][${letter}\\d&-]* ){0,2}(?:[Tt]eam|[Cc]ommittee|[Ww]orking [Gg]roup|[Ss]ubcommittee|[Ss]quad|[Bb]oard|[Cc]ouncil)|(?:[Tt]he )?${offices.replace(/(?<=[:|])\p{Ll}(?=\p{Ll}{3})/gu, (initial) => `[${initial.toUpperCase()}${initial}]`)}|[Ee]very(?:one|body)|${members}|[Tt]out le monde|[Tt]odos|[Aa]lle|[Aa]ll(?: (?:the )?(?:[a-z]+ )?(?:members|leads|chairs|participants))?|Backend|Frontend|[Tt]eam)`
/** One or several who may be the subject of a sentence: people and groups. */
export const subjectPattern = `(?:${groupName}|${namesPattern})`
