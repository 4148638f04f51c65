import { element, type Html } from './html.ts'

/** Whether an address may be a link: web and mail addresses alone, as the note's own links are opened. */
const address = /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i

// `code`  [words](address)  **bold**  __bold__  *italic*  _italic_  ~~struck~~  https://…
const signs =
  /`([^`]+)`|!?\[([^[\]]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*)>?(?:\s+"[^"]*")?\s*\)|\*\*(?=\S)(.+?\S|\S)\*\*|(?<![\p{L}\p{N}])__(?=\S)(.+?\S|\S)__(?![\p{L}\p{N}])|\*(?=[^\s*])([^*]*[^\s*])\*|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])|~~(?=\S)(.+?)~~|<((?:https?:\/\/|mailto:)[^\s<>]+)>|(https?:\/\/[^\s<>"'`|\\]+[^\s<>"'`|\\.,;:!?)\]*_])|\\([!-/:-@[-`{-~])/gu

/** The words of one line with their emphasis, code and links. What is none of these stays as it is written. */
export function inlineHtml(words: string): Html[] {
  const nodes: Html[] = []
  let at = 0
  for (const found of words.matchAll(signs)) {
    if (found.index > at) nodes.push(words.slice(at, found.index))
    nodes.push(nodeOf(found))
    at = found.index + found[0].length
  }
  if (at < words.length) nodes.push(words.slice(at))
  return nodes
}

function nodeOf(found: RegExpMatchArray): Html {
  const [all, code, text, href, bold, bold2, em, em2, struck, bracketed, bare, escaped] = found
  if (code !== undefined) return element('code', [code])
  if (text !== undefined) return linkOf(text === '' ? (href ?? '') : text, href ?? '') ?? all
  const strong = bold ?? bold2
  if (strong !== undefined) return element('strong', inlineHtml(strong))
  const italic = em ?? em2
  if (italic !== undefined) return element('em', inlineHtml(italic))
  if (struck !== undefined) return element('s', inlineHtml(struck))
  const plain = bracketed ?? bare
  if (plain !== undefined) return linkOf(plain, plain) ?? all
  return escaped ?? all
}

function linkOf(words: string, href: string): Html | null {
  return address.test(href) ? element('a', [words], { href }) : null
}
