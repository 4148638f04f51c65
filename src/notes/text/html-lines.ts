import type { Line } from './lines.ts'

// A note may hold its lists as HTML: `<li>Order rope</li>`, `<h3>Next</h3>`, `<summary>Next</summary>`. Only what stands on
// one line is looked at; how deep an entry is says its indentation.

const opening =
  /<(\/?)(li|h[1-6]|p|div|summary|details|ul|ol|dl|dt|dd|br|hr|center|section|article|table|thead|tbody|tr|t[hd]|img)\b[^<>]{0,200}>\s*/iy
const closing =
  /(?:\s*<(?:\/(?:li|h[1-6]|p|div|summary|details|ul|ol|dl|dt|dd|center|section|article)|br ?\/?)>)+$/i

/** The line as its tags have it; null where no words follow them. */
export function readHtmlLine(text: string, plain: Omit<Line, 'kind'>): Line | null {
  let at = plain.from
  let mark: Line['mark'] = null
  let level = 0
  for (let turn = 0; turn < 8; turn++) {
    opening.lastIndex = at
    const found = opening.exec(text)
    if (!found) break
    const name = (found[2] ?? '').toLowerCase()
    if (found[1] === '') {
      if (name === 'li' || name === 'dd') {
        const tag = found[0].trimEnd()
        mark = { from: at, to: at + tag.length, text: tag }
      } else if (/^h\d$/.test(name)) level = Number(name[1])
      else if (name === 'summary') level = 6
      else if (name.startsWith('t') || name === 'img') return null
    }
    at += found[0].length
  }
  const content = text.slice(at, plain.to)
  const end = content.length < 3000 ? closing.exec(content) : null
  const to = end ? at + end.index : plain.to
  if (at >= to) return null
  if (level > 0) return { ...plain, kind: 'heading', level, from: at, to }
  if (mark) return { ...plain, kind: 'entry', mark, from: at, to }
  return { ...plain, kind: 'text', from: at, to }
}
