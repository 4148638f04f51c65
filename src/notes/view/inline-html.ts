import { withCharacters } from '../text/entities.ts'
import { element, type Html } from './html.ts'

/** Whether an address may be a link: web and mail addresses alone, as the note's own links are opened. */
const address = /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i

// `code`  [words](address)  **bold**  **bold: **  ***both***  __bold__  *italic*  _italic_  ~~struck~~  https://…  <br>  <span style="…">
const signs =
  /`([^`]+)`|!?\[([^[\]]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*)>?(?:\s+"[^"]*")?\s*\)|\*\*(?=\S)([^*]+|.+?\S)\*\*(?!\*)|(?<![\p{L}\p{N}])__(?=\S)(.+?\S|\S)__(?![\p{L}\p{N}])|\*(?=[^\s*])([^*]*[^\s*])\*|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])|~~(?=\S)(.+?)~~|<((?:https?:\/\/|mailto:)[^\s<>]+)>|(https?:\/\/[^\s<>"'`|\\]+[^\s<>"'`|\\.,;:!?)\]*_])|\\([!-/:-@[-`{-~])|<(br)\s*\/?>|<\/?(?:a|b|u|i|em|strong|span|font|small|sub|sup|mark)((?:\s+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*)\s*>/giu

/** The words of one line with their emphasis, code, links and characters that are written by name. What is none of these stays as it is written. */
export function inlineHtml(words: string): Html[] {
  const nodes: Html[] = []
  let at = 0
  for (const found of words.matchAll(signs)) {
    if (found.index > at) nodes.push(withCharacters(words.slice(at, found.index)))
    nodes.push(nodeOf(found))
    at = found.index + found[0].length
  }
  if (at < words.length) nodes.push(withCharacters(words.slice(at)))
  return nodes
}

function nodeOf(found: RegExpMatchArray): Html {
  const [all, code, text, href, bold, bold2, em, em2, struck, bracketed, bare, escaped, br, tag] =
    found
  if (code !== undefined) return element('code', [code])
  if (text !== undefined) return wordsOfLink(text, href ?? '') ?? all
  const strong = bold ?? bold2
  if (strong !== undefined) return element('strong', inlineHtml(strong))
  const italic = em ?? em2
  if (italic !== undefined) return element('em', inlineHtml(italic))
  if (struck !== undefined) return element('s', inlineHtml(struck))
  const plain = bracketed ?? bare
  if (plain !== undefined) return linkOf(plain, plain) ?? all
  if (br !== undefined) return element('br', [])
  // Of a tag that only dresses words these stay.
  return tag === undefined ? (escaped ?? all) : ''
}

/** A link; of one that leads from note to note the words, which is all that a page by itself can have of it. */
function wordsOfLink(words: string, href: string): Html | null {
  const link = linkOf(words || href, href)
  const shown = withoutLinks(inlineHtml(words))
  if (typeof link === 'string' || link === null) {
    return words !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(href) ? element('span', shown) : null
  }
  return words === '' ? link : { ...link, children: shown }
}

/** In a link stands no other. */
function withoutLinks(nodes: readonly Html[]): readonly Html[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node]
    const children = withoutLinks(node.children)
    return node.tag === 'a' ? children : [{ ...node, children }]
  })
}

function linkOf(words: string, href: string): Html | null {
  return address.test(href) ? element('a', [words], { href }) : null
}
