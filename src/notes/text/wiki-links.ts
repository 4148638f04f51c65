// Links by name, as Obsidian, Logseq and Roam write them.

// [[Ada Byron]]  [[people/Ada Byron#Today|Ada]]  #[[Ada Byron]]  ![[plan.png]]
const wikiLink =
  /(!|#)?(?<![\p{L}\d\]])\[\[([^[\]|#\n]{0,200})(?:#([^[\]|\n]{0,200}))?(?:\|([^[\]\n]{1,200}))?\]\]/gu

// [[Ada]] [[Ben]]
const adjacent = /(\]\]) (?=#?\[\[)/g

/** The words with what a reader sees of each link: the words shown, else the name without its folders; nothing of a picture. */
export function withLinkWords(words: string): string {
  if (!words.includes('[[')) return words
  return words
    .replace(adjacent, '$1, ')
    .replace(
      wikiLink,
      (_, sign: string | undefined, target: string, heading = '', shown: string | undefined) =>
        sign === '!' ? ' ' : (shown ?? (target.slice(target.lastIndexOf('/') + 1) || heading)),
    )
}

// What follows may be other links, with joiners between them
const links = '(?:#?\\[\\[[^[\\]\\n]{1,200}\\]\\]|(?<=\\s)#\\p{L}[\\p{L}\\d_-]{1,38})'
// "Order rope [[Ada Byron]], [[Ben]]"  "Order rope - #Ada"
const linksAtEnd = new RegExp(
  `\\s(?:[–—-] )?(${links}(?:(?:,| and| &| und| \\+)? ?${links}){0,6})\\.?$`,
  'u',
)

/** The links at the end of a line's content, and what stands in front of them; null where there are none. */
export function linksEnding(
  content: string,
): { readonly head: string; readonly links: string } | null {
  const found = /[\]\p{L}\d_-]\.?$/u.test(content) ? linksAtEnd.exec(content) : null
  if (!found?.[1]) return null
  return {
    head: content.slice(0, found.index),
    links: withLinkWords(found[1]).replace(/#(?=\p{L})/gu, ''),
  }
}
