// A keyword in the place of a checkbox: `TODO`, `LATER`, `DOING` of Logseq and Org, `{{[[TODO]]}}` of Roam.

// "TODO [#A] Order rope", "DOING the map"; not "TODO: …", "TODO list", "DONE THIS WEEK", "TODO for Ada"
const always = 'TODO|DOING|IN-PROGRESS|DONE'
// "LATER Order rope", "NOW order rope"; not "LATER stages of the build", "NEXT week"
const sometimes = 'LATER|NOW|NEXT|WAITING|WAIT|CANC(?:ELL?ED)?'
const asLabel =
  '(?:for|on|by|up|to|so|with|this|last|next|today|yesterday|tomorrow|in|since|until|steps?|weeks?|meetings?|(?:lists?|items?|points?|log|review)(?=$|[ \\t]*$| (?:of|for) ))(?![\\p{L}\\d-])'
const keyword = new RegExp(
  `(${always}|${sometimes})(?=[ \\t]+(?:\\[#[A-C]\\][ \\t]+)?(?!${asLabel})[\\p{L}\\d@#"“\`[*_~])`,
  'iuy',
)
const isWeak = new RegExp(`^(?:${sometimes})$`)
const braced = /\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}(?=[ \t]|$)/y
const priority = /[ \t]+\[#[A-C]\](?=[ \t])/y

const chars: Readonly<Record<string, string>> = {
  DOING: '/',
  NOW: '/',
  'IN-PROGRESS': '/',
  DONE: 'x',
  CANC: '-',
  CANCELED: '-',
  CANCELLED: '-',
}

type KeywordBox = { readonly to: number; readonly char: string; readonly content: number }

/** The keyword at this place of a line, the box character that it stands for, and where the words begin; null for none. */
export function keywordBoxAt(text: string, at: number): KeywordBox | null {
  const isBraced = text[at] === '{'
  const pattern = isBraced ? braced : keyword
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found?.[1] || !/^\p{Lu}/u.test(found[1]) || found[1] !== found[1].toUpperCase()) return null
  const to = at + found[0].length
  priority.lastIndex = to
  const rank = priority.exec(text)
  const content = to + (rank?.[0].length ?? 0)
  if (!isBraced && !isTask(found[1], text.slice(content, content + 500).trim())) return null
  return { to, char: chars[found[1]] ?? ' ', content }
}

// "- TODO ", as Enter behind such an entry leaves it
const alone = /^(?:TODO|LATER|DOING|NOW|NEXT|WAITING|WAIT)[ \t]+$/

/** Whether the words of an entry are a keyword and nothing more. */
export function isKeywordAlone(words: string): boolean {
  return alone.test(words)
}

const inSentence =
  /^(?:we|you|they|i|it|he|she|there|th(?:at|is|e|ese|ose)|an?|is|are|was|were|be|ha[sd]|have|will|would|can|could|may|might|all|some|more|than|when|if|as|at|of|and|or|but|not|only|our|your|their|my|stages?|times?)\b/

/** Words of work stand behind the keyword: no label, and no sentence that begins with a word of every day. */
function isTask(word: string, words: string): boolean {
  if (/(?<!\s:[\p{L}\d_@]{1,30})[:：]$/u.test(words) || !/\p{Ll}/u.test(words)) return false
  if (!isWeak.test(word) || /^[\p{Lu}[@#]/u.test(words)) return true
  return /^(?:NOW|LATER|WAITING)$/.test(word) && !inSentence.test(words)
}
