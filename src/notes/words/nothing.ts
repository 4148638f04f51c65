import { letter } from '../text/letters.ts'

// "Nothing new this week", "nuthin", "nada much", "not much to report"
const little =
  "(?:n(?:o|u)(?:th|ff)in(?:g|['’])?|nada|not (?:much|a lot))(?: (?:new|much|really|special|big|major|else|in particular))?(?: to (?:report|add|share|say))?(?: (?:this (?:week|time|sprint)|yet|today|so far))?(?:, (?:[a-z]+ )?(?:break|holidays?|vacation|leave|exams?|sick|ill|away|off))?|nichts(?: (?:neues|besonderes|weiter))?|rien(?: de (?:spécial|neuf|nouveau|particulier))?|nada de (?:especial|nuevo|novo)"

const nothing = new RegExp(
  `^(?:${little}|none(?: so far| yet| today| at this time| this week| (?:planned|needed|assigned|scheduled|discussed)(?: .{2,30})?|, [^,]{2,30})?|n/?a|nope|no|nil|-+|—|\\.+|…|tbd|tba|todo|\\?+|keine[rs]?|aucune?|ninguno|nenhum|(?:keine|aucune?|ninguna?|nenhuma?) [${letter}]+(?: [${letter}]+){0,4}|no (?:new |further )?progress(?: [${letter}][${letter}-]*){0,8}(?: \\([^()]*\\))?|(?:likely |probably |still |again )?no (?:action items?|actions?|updates?|tasks?|items?|follow-?ups?|(?:real |major |big |current )?(?:blockers?|impediments?)|new (?:actions?|items?|tasks?))(?: [${letter}]+){0,8}|(?:all )?(?:reviewed|closed|done|completed|checked)(?:,| and|;|:) no (?:[${letter}]+ ){0,3}(?:items?|actions?|points|tasks)|no (?:open|outstanding|pending|remaining) (?:[${letter}]+ ?){1,2}|no activity|no ?one|nobody|nothing (?:until|till|before|because|due to) .{2,60}|no [${letter}]+(?: [${letter}]+){0,5} (?:discussed|reported|raised|recorded|assigned|taken|identified|today|yet)(?: this (?:week|time))?)[.!]?(?: ?(?:[:;]-?[()DP|/]|\\\\o/|\\p{Extended_Pictographic}))?$`,
  'iu',
)

/** "None", "n/a", "No actions were taken". */
export function saysNothing(words: string): boolean {
  return nothing.test(words)
}
