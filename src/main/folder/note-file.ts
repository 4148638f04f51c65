import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { ReadOnlyReason, UnreadableReason, Version } from '../../api/notes.ts'
import { lineHunks } from '../../notes/text/line-edits.ts'

// A note's bytes and its text. The text has LF line ends and no BOM; the bytes keep what they had. Encoding starts from
// the bytes that the file has now: lines that did not change keep their own line end, a new line takes that of the line
// above, and an unchanged text gives the same bytes.

/** What the bytes of a file say. What is not `text` is never written. */
type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'read-only'; readonly text: string; readonly why: ReadOnlyReason }
  | { readonly kind: 'unreadable' }

/** Names the bytes: equal versions mean equal bytes. */
export function versionOf(bytes: Uint8Array): Version {
  return createHash('sha256').update(bytes).digest('hex') as Version
}

/** The text of the bytes, with LF line ends and without BOM. */
export function decodeNote(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16) {
    const text = withLf(new TextDecoder(utf16).decode(bytes))
    return { kind: 'read-only', text, why: 'utf16' }
  }
  const text = utf8Of(bytes)
  const hasNul = bytes.includes(0)
  if (text === undefined) {
    if (hasNul) return { kind: 'unreadable' }
    const latin = withLf(new TextDecoder('windows-1252').decode(bytes))
    return { kind: 'read-only', text: latin, why: 'olderEncoding' }
  }
  if (hasNul) {
    return { kind: 'read-only', text: withLf(text), why: 'hasNul' }
  }
  return { kind: 'text', text: withLf(text) }
}

/** Why such bytes are never written. */
export function whyNeverWritten(decoded: Exclude<Decoded, { kind: 'text' }>): UnreadableReason {
  return decoded.kind === 'unreadable' ? 'noText' : decoded.why
}

/**
 * The bytes of the text for a file that has `present` now (no bytes for a new one). `present` must decode as `text`:
 * of bytes that are not UTF-8 nothing could be kept, so that throws.
 */
export function encodeNote(text: string, present: Uint8Array): Uint8Array {
  const before = utf8Of(present)
  if (before === undefined) throw new Error('Bytes that are not UTF-8 are never written over.')
  if (text === withLf(before)) return present
  // A text that begins with the BOM's character needs a BOM before it to be read as it is.
  const bom = hasBom(present) || text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return new TextEncoder().encode(bom + withEndings(text, before))
}

/** What all lines of the bytes end with; LF where they differ, or where there is nothing to tell. */
export function lineEndOf(bytes: Uint8Array): string {
  const endings = new Set(utf8Of(bytes)?.match(lineEnd))
  const [first = '\n'] = endings
  return endings.size === 1 ? first : '\n'
}

const lineEnd = /\r\n|\r|\n/g

/** The text with the line ends of `before`: of the same lines, and for new lines of the line above. */
function withEndings(text: string, before: string): string {
  const endings = before.match(lineEnd) ?? []
  const first = endings[0] ?? '\n'
  if (endings.every((ending) => ending === first)) {
    return first === '\n' ? text : text.replaceAll('\n', first)
  }
  const lines = text.split('\n')
  const kept = keptLines(withLf(before).split('\n'), lines)
  return joined(lines, (at) => endings[kept[at] ?? -1], first)
}

/** The lines with their own ends, or that of the line above; the last line has none. */
function joined(
  lines: readonly string[],
  ownEnd: (at: number) => string | undefined,
  first: string,
): string {
  let result = ''
  let above = first
  lines.forEach((line, at) => {
    if (at === lines.length - 1) {
      result += line
      return
    }
    const own = ownEnd(at)
    let end = own ?? above
    // CR, nothing, LF would be read as one line end instead of two: one of the two gives way, a kept line last.
    const next = at + 1 < lines.length - 1 && lines[at + 1] === '' ? ownEnd(at + 1) : undefined
    if (own === undefined && end === '\r' && next === '\n') end = '\n'
    if (line === '' && end === '\n' && result.endsWith('\r')) end = '\r'
    result += line + end
    above = end
  })
  return result
}

/** For each line after, the same line before (its place from 0); undefined for a new one. */
function keptLines(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const kept: (number | undefined)[] = []
  let at = 0
  const keepUntil = (end: number) => {
    while (at < end) kept.push(at++)
  }
  for (const { from, count, lines } of lineHunks(before, after)) {
    keepUntil(from)
    // A line that was changed in its place is still that line.
    lines.forEach((_, i) => {
      kept.push(i < count && lines.length === count ? from + i : undefined)
    })
    at = from + count
  }
  keepUntil(before.length)
  return kept
}

function withLf(text: string): string {
  return text.includes('\r') ? text.replace(lineEnd, '\n') : text
}

/** Without BOM; undefined where the bytes are not UTF-8. Most notes have nothing but ASCII, which needs no decoding. */
function utf8Of(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isAscii(bytes)) return buffer.toString('latin1')
  return buffer.toString('utf8', hasBom(bytes) ? 3 : 0)
}

function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}
