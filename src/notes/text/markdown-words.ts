import { withCharacters } from './entities.ts'
import { withoutToolMarks } from './tool-marks.ts'
import { withLinkWords } from './wiki-links.ts'

// The words of a piece of Markdown as a reader sees them. Every expression here is linear: no nested repetition.

// ![alt](src)  ![alt][ref]
const image = /!\[[^[\]]{0,200}\](?:\([^()\s]{0,500}\)|\[[^[\]]{0,200}\])/g
// [words](target)  [words](target "title")
const link = /\[([^[\]]{1,300})\]\([^()]{0,600}(?:\([^()]{0,200}\)[^()]{0,200})?\)/g
// [words][ref]
const refLink = /\[([^[\]]{1,300})\]\[[^[\]]{0,200}\]/g
// [name=Ada], as some pads mark who speaks
const namedNote = /\[name=([^[\]]{1,40})\]/g
// <https://example.org>
const autolink = /<(https?:\/\/[^<>\s]{1,500})>/g
// <b>  </b>  <!-- x -->
const tag = /<\/?[a-z][^<>]{0,200}>|<!--.{0,500}?-->/gi
const emphasis = /\*{1,4}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|~~|==/gu
// \*  \_  \#  \[
const escapedStar = /\\\*/g
const escapedBar = /\\_/g
const escaped = /\\([\\`{}[\]()#+\-.!|<>~@])/g
// Anything but single blanks between words
const hasOddBlanks = /[^\S ]| {2}|^ | $/

/** Without emphasis, links' targets, images and tags; blanks run together. */
export function plainWords(markdown: string): string {
  let words = withLinkWords(markdown.length > 4000 ? markdown.slice(0, 4000) : markdown)
  words = withoutToolMarks(words)
  if (words.includes('['))
    words = words
      .replace(image, ' ')
      .replace(link, '$1')
      .replace(refLink, '$1')
      .replace(namedNote, '@$1')
  if (words.includes('<')) words = words.replace(autolink, '$1').replace(tag, ' ')
  words = withCharacters(words)
  const hasEscapes = words.includes('\\')
  if (hasEscapes)
    words = words
      .replace(escapedStar, '\uE000')
      .replace(escapedBar, '\uE001')
      .replace(escaped, '$1')
  if (/[*_~=]/.test(words)) words = words.replace(emphasis, '')
  if (hasEscapes) words = words.replace(/\uE000/g, '*').replace(/\uE001/g, '_')
  if (words.endsWith('\\')) words = words.slice(0, -1)
  return hasOddBlanks.test(words) ? words.replace(/\s+/g, ' ').trim() : words
}

const urls = /\b(?:https?:\/\/|www\.)\S+/g

/** Without bare addresses: what is left of a line that is only a link is nothing. */
export function withoutUrls(words: string): string {
  return words.includes('://') || words.includes('www.') ? words.replace(urls, '').trim() : words
}

/** True where the whole content is in one pair of emphasis marks: `**Last week**`, `__Notes__:`. */
export function isEmphasised(content: string): boolean {
  const plain = content.replace(/(?:\s*<br ?\/?>|\\)+$/i, '')
  const words = /[:：]$/.test(plain) ? plain.slice(0, -1).trimEnd() : plain
  if (words.startsWith('<') && /^<(b|strong|u)>[^<>]+<\/\1>$/i.test(words)) return true
  for (const mark of ['****', '***', '**', '__']) {
    if (words.length <= mark.length * 2 || !words.startsWith(mark) || !words.endsWith(mark))
      continue
    return !words.slice(mark.length, -mark.length).includes(mark)
  }
  return italicLine.test(words)
}

// "_Next steps_"  "*What I worked on*": short, and no sentence
const italicLine = /^(?:_[^_*.!]{3,60}_|\*[^_*.!]{3,60}\*)$/
