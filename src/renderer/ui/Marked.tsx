type Passage = { readonly from: number; readonly to: number }

type MarkedProps = { readonly text: string; readonly passages: readonly Passage[] }

/** The text with the passages that were looked for marked. They may overlap and come in any order. */
export function Marked({ text, passages }: MarkedProps) {
  if (passages.length === 0) return text
  const parts = []
  let at = 0
  for (const { from, to } of joined(passages)) {
    if (from > at) parts.push(text.slice(at, from))
    parts.push(<mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  parts.push(text.slice(at))
  return parts
}

function joined(passages: readonly Passage[]): readonly Passage[] {
  const sorted = [...passages].sort((a, b) => a.from - b.from)
  const result: Passage[] = []
  for (const passage of sorted) {
    const last = result.at(-1)
    if (last && passage.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, passage.to) }
    } else result.push(passage)
  }
  return result
}
