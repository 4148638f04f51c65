// What is hidden from a reader of notes: fences, comments and what outliners keep for themselves, line by line.

/** What is still open where a meeting begins: a fence, a comment or a drawer that an earlier line began. */
export type OpenRegion = 'none' | 'comment' | 'drawer' | `fence:${string}`

// ":LOGBOOK:" down to ":END:"
const drawer = /^\s*:(?:LOGBOOK|PROPERTIES):\s*$/
const entryStart = /^\s*(?:[-*+]\s|#|$)/
// "#+TITLE: Crew"
const directive = /^#\+[A-Z_]+:/
// "id:: 65f1c2d0-…"
const ownField =
  /^\s*(?:id|collapsed|heading|background-color|logseq\.[\w.-]+|created-at|updated-at|template|icon|public|exclude-from-graph-view):: /

/** The open region after the line, given the one before it, and whether the line itself is inside. */
export function stepRegion(before: OpenRegion, raw: string): { open: OpenRegion; hidden: boolean } {
  // A drawer that nobody closed ends where an entry begins
  const open = before === 'drawer' && entryStart.test(raw) ? 'none' : before
  if (open === 'comment') return { open: raw.includes('-->') ? 'none' : 'comment', hidden: true }
  if (open === 'drawer') return { open: /^\s*:END:\s*$/.test(raw) ? 'none' : open, hidden: true }
  const fence = fenceOf(raw)
  if (open !== 'none') {
    const opening = open.slice(6)
    // Two backticks alone are a slip of whoever closes three: else all below would be code
    const closes =
      (fence?.startsWith(opening) && /^\s*(?:`+|~+)\s*$/.test(raw)) ||
      (opening === '```' && raw.trim() === '``')
    return { open: closes ? 'none' : open, hidden: true }
  }
  if (fence !== null) return { open: `fence:${fence}`, hidden: true }
  if (raw.startsWith('#+') && directive.test(raw)) return { open, hidden: true }
  if (drawer.test(raw)) return { open: 'drawer', hidden: true }
  if (raw.includes(':: ') && ownField.test(raw)) return { open, hidden: true }
  const comment = raw.indexOf('<!--')
  if (comment >= 0 && raw.indexOf('-->', comment) < 0) {
    return { open: 'comment', hidden: raw.slice(0, comment).trim() === '' }
  }
  return { open: 'none', hidden: comment >= 0 && /^\s*<!--.*-->\s*$/.test(raw.slice(0, 2000)) }
}

function fenceOf(raw: string): string | null {
  if (!raw.includes('```') && !raw.includes('~~~')) return null
  // A longer line of `~` is the underline of a title
  const found = /^[ \t]{0,8}(?:>\s?)?(`{3,}(?!.*`)|~{3,5}(?!~))/.exec(
    raw.length > 300 ? raw.slice(0, 300) : raw,
  )
  return found?.[1] ?? null
}
