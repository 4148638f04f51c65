// A keyword in the place of a checkbox: `TODO`, `LATER`, `DOING` of Logseq and Org, `{{[[TODO]]}}` of Roam.

// "TODO [#A] Order rope"; not "TODO: …", "TODO list"
const keyword =
  /(TODO|LATER|DOING|NOW|NEXT|WAITING|WAIT|IN-PROGRESS|DONE|CANC(?:ELL?ED)?)(?=[ \t]+(?:\[#[A-C]\][ \t]+)?(?!(?:lists?|items?|points?|log|review)\b)[^\s:–—-])/y
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

export type KeywordBox = { readonly to: number; readonly char: string; readonly content: number }

/** The keyword at this place of a line, the box character that it stands for, and where the words begin; null for none. */
export function keywordBoxAt(text: string, at: number): KeywordBox | null {
  const pattern = text[at] === '{' ? braced : keyword
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found?.[1]) return null
  const to = at + found[0].length
  priority.lastIndex = to
  const rank = priority.exec(text)
  return { to, char: chars[found[1]] ?? ' ', content: to + (rank?.[0].length ?? 0) }
}
