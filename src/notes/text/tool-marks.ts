// What other programs write into a line for themselves: fields, dates by a sign, stamps of who wrote when. The dates by
// which work is due are told by 📅, as Obsidian Tasks has them, however they are written.

// [due:: 2026-12-01]  (owner:: Ada)  [completion:: 2026-12-01]: fields of Dataview
const field =
  /[[(]([\p{L}][\p{L}\d _-]{1,30})::(?:[ \t]+|(?=\d{4}-))((?:[^[\]()]|\[\[[^[\]]*\]\]){0,120})[\])]/gu
const dueField = /^(?:due|due[ _-]?date|deadline|until|f[aä]llig)$/i
const ownerField = /^(?:owners?|assignees?|assigned(?: to)?|who|responsible|wer)$/i
// "Attendees:: Ada, Ben" at the start of a line
const lineField = /^([\p{L}][\p{L}\d _-]{0,30})::(?=\s|$)/u
// [time=Fri, Nov 20, 2026 3:04 PM]  [color=red], of pads
const stamp = / ?\[(?:time=[^[\]]{0,40}\d{4}[^[\]]{0,20}|color=#[^[\]]{1,20})\]/g
// "> [!todo]+ Action items", a callout
const callout = /^\[!([a-z-]{2,20})\][+-]?\s*/i
// {#weekly-sync}  {.underline}, of converters
const attributes = /(?<=\])\{[#.][^{}\n]{1,100}\}|(?<![ \t])[ \t]*\{[#.][\w-][^{}\n]{0,100}\}$/g

/** The words with such fields as a reader would say them: `📅 2026-12-01`, `(owner: Ada)`, and without all others. */
export function withoutToolMarks(words: string): string {
  let text = words
  if (text.includes('::'))
    text = text.replace(lineField, '$1:').replace(field, (_, name: string, value: string) => {
      if (dueField.test(name)) return `📅 ${value}`
      return ownerField.test(name) ? `(owner: ${value})` : ''
    })
  if (text.includes('=')) text = text.replace(stamp, '')
  if (text.startsWith('[!'))
    text = text.replace(callout, (all, name: string) => (all.length === text.length ? name : ''))
  return text.includes('{') ? text.replace(attributes, '') : text
}

// "📅 2026-12-01"  "✅ 2026-12-01"  "⏫"  "🔁 every week"  "🆔 k3x9": dates, priority and the like of Obsidian Tasks
const taskSign =
  /(?<!\s)\s*(?:(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F? ?\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\uFE0F?|🔁\uFE0F? ?every\b[^\p{Extended_Pictographic}]{0,40}|(?:🆔|⛔)\uFE0F? ?[\w,-]+|🏁\uFE0F? ?(?:keep|delete)|(?<=\s)#task)$/u
const mayBeSigned = /[📅📆🗓⏳⌛🛫➕✅❌🔺⏫🔼🔽⏬🔁🆔⛔🏁]|#task/u

/** Where the signs by which a task is planned begin at the end of the words; their length where there are none. */
export function taskSignsFrom(words: string): number {
  let to = words.trimEnd().length
  if (!mayBeSigned.test(words)) return to
  for (let turn = 0; turn < 12; turn++) {
    const from = Math.max(0, to - 70)
    const found = taskSign.exec(words.slice(from, to))
    if (!found || found[0] === '') break
    to = from + found.index
  }
  return to
}

/** The words without the signs by which a task is planned, at their end. */
export function withoutTaskSigns(words: string): string {
  const to = taskSignsFrom(words)
  return to > 0 && to < words.length ? words.slice(0, to) : words
}
