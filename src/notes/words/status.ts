import type { Status } from '../vocabulary.ts'
import { leadingVerb } from './verbs.ts'

/** What a line says of how far its work is. `mark`: said for sure, in any list; else only a report is read that way. */
export type StatusWords = { readonly status: Status; readonly mark: boolean }

// "moved to the backlog", "pushed to later", "decided to delay", "Holding off on this"
const dropped =
  /\b(?:postponed|^postpone|postpone (?:to|until)(?= )|defer (?:until|to (?:a )?(?:later|next))\b|pushed (?:back )?(?:to (?:later|next|a later|the next|the future|future|after|q\d|v\d)|until|out|back)|pushing (?:back|this) to|(?:moved?|moving) (?:to|into) (?:the )?['"“]?(?:sprint|backlog|future|later|next|icebox|parking)|moved aside|put aside|put on hold|on hold|hold(?:ing)? off|deferred|cancel(?:l)?ed|(?<!not )dropped(?! (?:off|by|in))|abandoned|shelved|decided (?:not to|to (?:delay|drop|postpone|defer|skip))|deprioriti[sz]ed|won'?t (?:do|fix)|not doing|overtaken by events|withdrawn|no longer (?:deemed )?(?:needed|necessary|relevant|important)|obsolete|verschoben|vertagt|zurückgestellt|gestrichen|entfällt|reporté(?:e)?|abandonné(?:e)?|annulé(?:e)?|aplazad[oa]|pospuest[oa]|cancelad[oa]|adiad[oa])(?![a-zà-ÿ\d_])/i
// "Delete obsolete charts", "Sell the boats that are no longer needed": told of a thing, and not of the work
const ofThing =
  /(?<=\p{L} )(?<!\b(?:is|are|was|were|been|be|got|gets) )(?:obsolete|abandoned|cancell?ed|dropped|postponed|deferred|withdrawn|shelved|deprioriti[sz]ed) (?!due|off|by|in|out|entirely|altogether|completely|because|until|till|for|after|and|since|from|again|this|last|next|today|but|indefinitely|with|per|when|now|pending)\p{Ll}{3,}|\b(?:that|which|what)(?: is| are)? no longer (?:needed|necessary|relevant)/u

function isDropped(words: string): boolean {
  if (!dropped.test(words)) return false
  const isOfThing = ofThing.test(words) && leadingVerb(words) !== null
  return !isOfThing || dropped.test(words.replace(ofThing, ''))
}

const started =
  /\b(?:(?:is|are) (?:in place|up|ready|written|built)[,;:]? (?:and |but )?needs? to|wip|in progress|in-progress|on[- ]?going(?! (?:work|efforts?|development|discussions?)\b)|under ?way|in the process of|partially|partial(?=[)\].,;!]|$)|partly|(?<!\b(?:one|first|second|other|last|next|top|bottom|upper|lower|left|right|front|back|port|starboard) )half(?:way)?[- ]?(?:done|way)?(?! an? (?:hour|day|week))|done,? except|[,;] no [a-z]+ yet(?=$|[.;,(]| \()|(?:almost|nearly) (?:done|finished|complete|there|ready)|(?:mostly|essentially) (?:done|finished|complete)|most (?:of|parts?)|some of|^still|[1-9]\d? ?% (?:complete|done|finished)|not (?:fully|completely|quite|yet|at 100)|still (?:(?!nothing)[a-z]{3,}ing|in progress|needs?|to do|has|have|some)|sort of|kind of|(?:prs?|review|work) (?:is |are )?(?:outstanding|pending)|(?:in|under|needs?|waiting (?:for|on)) review|in (?:final )?testing|(?:has |have )?started|already (?:started|spen[dt]|has a pr)|begun|began|working on it|(?:got|getting) (?:started|closer|there)|making (?:some |good |great |steady |significant )?progress|(?:some|good|steady) progress|(?<=^|[-–:] )progress (?:made|on|with|towards?|(?!report|track|monitor|meet)[a-z]{3,}ing(?= ))|^work towards?|^(?:starting|beginning) (?:on|to|with|work|the|an?|[a-z]+ing)|^start [a-z]+ing|made (?:some |good |great |steady |significant |a lot of )?progress|^[^ ]{2,20}(?: [^ ]{2,20})? (?:is|are|am) (?:still |currently |also |now )?working (?:on|through)|[,;] (?:but )?(?:still |just )?needs? to|, but (?:it[’']?s |it is |they are |still |currently |now )?(?:failing|broken|not working)|[,;] (?:(?:the |an? )?(?:prs?|mr|draft|review|release|rest|merge|patch) )(?:later )?(?:today|tomorrow|soon|next week|to follow)(?=[.!]?$)|(?:continu(?:ed|ing)|attempted|tried|progressing)|to be continued|(?:didn[’']t|did not) get (?:as|that|so|very) far|(?<!^|: )drafted|in arbeit|angefangen|begonnen|teilweise|fast fertig|läuft|faltan?|a medias|trying to|in hand|en cours|commencé(?:e)?|en curso|en progreso|empezad[oa]|parcial(?:mente)?|em andamento|iniciad[oa]|(?:did(?: not|n[’']t)|not|haven[’']t|hasn[’']t) (?:yet )?(?:fully )?(?:finish(?:ed)?|completed?)|blocked on)(?![a-zà-ÿ\d_])/i
const promised = /- (?:we |i )?will /i
const notDone =
  /^not yet(?=[.;,!]|$)|\b(?:not going to|won[’']t) happen\b|\b(?:tried\b[^.;]{0,80}? but (?:it )?(?:failed|didn[’']t work)|not (?:done|started|merged|reviewed)|(?:did|have|has|was|were)(?: not|n[’']?t)(?: been)? (?:done|started|start|do|touch(?:ed)?|happen(?:ed)?|get (?:to|done|around)|got|able)|no (?:progress|update|news|pr yet|time|movement)|nothing (?:done|new|yet)|still open|still nothing|to ?do yet|not yet (?:done|started|begun)|ha(?:s|ve) not yet (?!finish|complet|full)[a-zà-ÿ]{3,}|will be done|i[’']?ll do|will do (?:it )?(?:today|tomorrow|this|next)|waiting (?:for|on)|still needs|nicht (?:erledigt|gemacht|geschafft|begonnen)|noch (?:nicht|offen)|offen|pas (?:encore )?(?:fait|commencé|terminé)|à faire|no (?:hecho|se hizo|iniciado|empezado)|pendiente|sin (?:hacer|empezar)|não (?:feit[oa]|iniciad[oa]|concluíd[oa])|pendente|pas commencée?s?|no se ha empezado|noch nichts|has not answered|nothing on)(?![a-zà-ÿ\d_])/i
// "Didn't get to the simulations, but looked at the tests"
const butSome =
  /,? but (?:\p{L}+ )?(?:looked|got|made|did|started|tried|improved|have|has|wrote|worked)\b(?! not|n['’]t)/iu
const done =
  /(?:^|[\s([*_–—,;:.]|(?<![a-z])-)(?:done|completed?|finished|merged|landed|fixed|shipped|released|closed|resolved|solved|deployed|published|delivered|sent|submitted|erledigt|fertig|abgeschlossen|fait(?:e)?|terminé(?:e)?|réalisé(?:e)?|hecho|completad[oa]|terminad[oa]|realizad[oa]|feit[oa]|concluíd[oa])(?=$|[\s)\]*_.!,;:✅–—-])/i
// The same words where they are a mark of their own: "… - DONE", "(done)", "DONE:", "✅ …"
const doneMark =
  /(?:[([]closed[)\]]\.?$|\((?:resolved|merged)\)(?= \S+$)|^\[?(?:DONE|COMPLETED?|FINISHED|MERGED|CLOSED|ERLEDIGT|FAIT|HECHO|FEITO)\b|^[[(]?(?:Done|done|Completed|Finished|Merged|Closed|Erledigt)[\])]?(?:[:!,;]| [-–—] )|^[[(](?:[Dd]one|[Cc]ompleted?|[Ff]inished|[Mm]erged|[Cc]losed|[Ee]rledigt|[Ff]ait|[Hh]echo|[Ff]eito)[\])] |^[✓✔] | \(?✓\)?$|[-–—] (?:done|erledigt|fait|hecho|feito)(?:[,;]| [-–—]) |(?:[-–—(>→] ?|[.!] )(?:DONE|[Dd]one|erledigt|fait|hecho|feito)[,;!:] |[-–—(] ?100 ?%|[-–—:,.;([/|!?) ]\s?\(?\[?(?:DONE|COMPLETED?|FINISHED|MERGED|SHIPPED|FIXED|CLOSED|ERLEDIGT|FAIT|HECHO|FEITO)\b[!.)\]]*(?:[ :(]|$)|[-–—:.;([|)>→] ?\(?\[?(?:done|completed?|finished|merged|erledigt|fait|hecho|feito|Done|Completed?|Finished|Merged|Erledigt|Closed|Concluíd[oa]|Terminée?|Fait|Hecho|Feito|concluíd[oa]|terminée?|already completed|passed on|[Jj]á (?:feit[oa]|concluíd[oa])|[Yy]a (?:hech[oa]|está)|[Dd]éjà fait|[Ss]chon (?:erledigt|fertig)|[Bb]ereits (?:erledigt|fertig))[!.)\]]*$|✅|✔|☑|🎉$|[-–—(] ?already \p{L}{2,}(?:ed|ne|wn|lt|nt|tten|oken)\b|\s(?:DONE|MERGED|COMPLETED)[.!]?$)/u
const startedMark =
  /(?:\((?:PR|pr|MR) (?:is )?(?:open|ready|up)\)|[:.–-] (?:PR|MR) (?:is )?(?:open|up|submitted)\b|[-–—(] ?(?:almost|nearly|mostly|half|partly)\)?$| - IP(?: [\p{Lu}/,& ]{2,20})?$|[-–—:,.;([|/>→] ?\(?\[?(?:wip|half done|half[- ]way|in[- ]progress|ongoing|started|partially done|partly done|under review|in review|pending review|in arbeit|en cours|en curso|em andamento|WIP|In [Pp]rogress|Ongoing|Started|Under review|In review|In Arbeit|En cours)\b[!.)\]]*$|\b(?:IN[- ]PROGRESS|WIP|ONGOING|STARTED|PARTIAL)\b|^(?:wip|in progress|In progress)[: ]|^(?:almost|nearly|mostly|partly|half) (?:done|finished|ready): |^🚧|🚧$|🏃|🔄|[-–—:,(] ?[1-9]\d? ?%[)\]]?(?: done| complete)?$|\([1-9]\d? ?%, | [-–—] working on\b|\((?:done|DONE|erledigt|fait|hecho|feito)\b[^()]{0,40}\),? (?:and|then|und|et|y|e) \p{L}|[:–—-] @?\p{L}[\p{L}\d_-]+ (?:is )?(?:still |currently |already )?working on(?: it| this)?[.)]?$|\(@?\p{L}[\p{L}\d_-]+ is (?:(?:already|currently|now) (?:doing|working on) it|(?:doing|working on) it (?:right now|now|already|at the moment))\b|^[[(](?:[Ii]n [Pp]rogress|[Ww]ip|[Oo]ngoing|[Ss]tarted)[\])]|^(?:In [Pp]rogress|Ongoing|Started)(?::| [-–—] )|, (?:In [Pp]rogress|Ongoing|Started): )/u
// "Finish the WIP drawing", "Complete the hall": the words are no state of what is to be finished
const finishing =
  /^(?:(?:finish|complete|merge|continue|review|create|open|submit|make) (?:\p{Ll}+ )?wip|complete(?= (?:an?|the) )) /iu
// "The importance of Getting Started": a page of that name
const title = /(?<=\p{L} )Getting Started\b/gu
// "Change it from "WIP" to "ready"", "Go through Ada's WIP": what it is called
const named =
  /(?<=\p{L} )["“](?:wip|in progress|ready|ready (?:for|to) review|done|open|to ?do|blocked|started)["”]|(?<=(?<!\b(?:it|this|that|there|what|he|she))['’]s )WIP\b/giu
// "Tell the readers that we are not doing the map for now": what is told is no state of the telling
const told = / (?:that|why) (?:we|they|you|he|she|it|I)\b[^.;:()]*/
const openMark =
  /(?:[-–—:,.;([|/] ?\(?\[?(?:not done|not started|not yet|open|todo|to do|carr(?:ied|y) (?:over|forward)|nicht erledigt|offen|pas fait|pendiente|pendente)[!.)\]]*$|❌|⏳)/iu

// "Paint the door - Ada - yes": the last column of a list that is written as a table
const lastColumn = / [-–—] .* [-–—] (?:(yes|ja|oui|sí|sim)|no|nein|non|não)[.!]?$/i

// "[half] the map"
const halfMark = /^[[(](?:half|[1-9]\d? ?%)[\])]/i

// "Lamps (13/24)"  "Lamps: 3 of 5 done"
const counted =
  /(?:^|[ (:])(\d{1,4})(?: ?\/ ?| of | von | sur | de )(\d{1,4})(?:\)$| (done|complete|erledigt|fait|hecho|feito)[a-z]*\)?[.!]?$)/i

/** How far it is by a count; null for "(3/5)", which may be a date. */
function statusOfCount(words: string): Status | null {
  const [, done, all, said] = counted.exec(words.slice(-40)) ?? []
  const [some, whole] = [Number(done), Number(all)]
  if (done === undefined || some > whole) return null
  if (said === undefined && whole < 32 && (some < 13 || whole < 13)) return null
  return some === whole ? 'done' : some === 0 ? 'open' : 'partial'
}

/** Without words that name a state and tell of none. */
function withoutNames(words: string): string {
  const text = words.replace(finishing, '').replace(title, ' ').replace(named, ' ')
  const isTelling = told.test(text) && !/^(?:decide|agree|resolve)\b/i.test(text)
  return isTelling && leadingVerb(text) === 'base' ? text.replace(told, '') : text
}

export function readStatusWords(words: string): StatusWords | null {
  const text = withoutNames(words.slice(0, 1500))
  const count = statusOfCount(text)
  if (count) return { status: count, mark: true }
  const column = text.length < 300 ? lastColumn.exec(text) : null
  if (column) return { status: column[1] === undefined ? 'open' : 'done', mark: true }
  if (halfMark.test(text)) return { status: 'partial', mark: true }
  if (isDropped(text)) return { status: 'dropped', mark: true }
  if (openMark.test(text) || /\bOPEN(?=$| \()/.test(text)) return { status: 'open', mark: true }
  if (startedMark.test(text)) return { status: 'partial', mark: true }
  if (notDone.test(text)) return { status: butSome.test(text) ? 'partial' : 'open', mark: false }
  if (doneMark.test(text) && !started.test(text)) return { status: 'done', mark: true }
  if (promised.test(text)) return { status: 'open', mark: false }
  if (started.test(text)) return { status: 'partial', mark: false }
  if (done.test(text)) return { status: 'done', mark: false }
  return null
}

/** The state that the character between the brackets of a checkbox stands for. */
export function statusOfBox(char: string): Status {
  if (/[xXvV✓✔*✅]/.test(char)) return 'done'
  if (/[~/oO.\\]/.test(char)) return 'partial'
  // `[>]`: moved on to a later week, where it is told of.
  if (/[->✗✘❌]/.test(char)) return 'dropped'
  return 'open'
}
