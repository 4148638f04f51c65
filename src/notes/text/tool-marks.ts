// What other programs write into a line for themselves: fields, dates by a sign, stamps of who wrote when. The dates by
// which work is due are told by 📅, as Obsidian Tasks has them, however they are written.

// [due:: 2026-12-01]  (owner:: Ada)  [completion:: 2026-12-01]: fields of Dataview
const field = /[[(]([\p{L}][\p{L}\d _-]{1,30})::[ \t]*((?:[^[\]()]|\[\[[^[\]]*\]\]){0,120})[\])]/gu
const dueField = /^(?:due|due[ _-]?date|deadline|until|f[aä]llig)$/i
const ownerField = /^(?:owners?|assignees?|assigned(?: to)?|who|responsible|wer)$/i
// "Attendees:: Ada, Ben" at the start of a line
const lineField = /^([\p{L}][\p{L}\d _-]{0,30})::(?=\s|$)/u
// [time=Fri, Nov 20, 2026 3:04 PM]  [color=red], of pads
const stamp = / ?\[(?:time|color)=[^[\]]{1,60}\]/g
// "> [!todo]+ Action items", a callout
const callout = /^\[!([a-z-]{2,20})\][+-]?\s*/i
// {#weekly-sync}  {.underline}, of converters
const attributes = /[ \t]*\{[#.][^{}\n]{1,100}\}/g

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
  /\s*(?:(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F? ?\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\uFE0F?|🔁\uFE0F? ?every\b[^\p{Extended_Pictographic}]{0,40}|(?:🆔|⛔)\uFE0F? ?[\w,-]+|🏁\uFE0F? ?(?:keep|delete)|#task(?![\p{L}\d_/-]))/gu
const mayBeSigned = /[📅📆🗓⏳⌛🛫➕✅❌🔺⏫🔼🔽⏬🔁🆔⛔🏁]|#task/u

/** The words without the signs by which a task is planned. */
export function withoutTaskSigns(words: string): string {
  if (!mayBeSigned.test(words)) return words
  const left = words.replace(taskSign, '').trim()
  return left === '' ? words : left
}
