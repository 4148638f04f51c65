// A document as values: written as text for a file or the clipboard, and drawn as elements where it is shown. Nobody puts
// markup together from strings, so nothing that stands in a note can become any.

export type HtmlTag =
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'pre'
  | 'code'
  | 'hr'
  | 'br'
  | 'table'
  | 'tr'
  | 'th'
  | 'td'
  | 'strong'
  | 'em'
  | 's'
  | 'a'
  | 'span'

export type HtmlElement = {
  readonly tag: HtmlTag
  /** Of a link: a web or mail address that was checked. */
  readonly href?: string
  readonly className?: string
  readonly start?: number
  readonly children: readonly Html[]
}

export type Html = string | HtmlElement

export function element(
  tag: HtmlTag,
  children: readonly Html[],
  more: Omit<HtmlElement, 'tag' | 'children'> = {},
): HtmlElement {
  return { tag, children, ...more }
}

const alone: ReadonlySet<HtmlTag> = new Set(['hr', 'br'])

/** The markup of the nodes; every character of their words stands for itself. */
export function htmlText(nodes: readonly Html[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node)
      const { tag, href, className, start, children } = node
      const attributes = [
        href === undefined ? '' : ` href="${escaped(href)}"`,
        className === undefined ? '' : ` class="${escaped(className)}"`,
        start === undefined ? '' : ` start="${start}"`,
      ].join('')
      return alone.has(tag)
        ? `<${tag}${attributes}>`
        : `<${tag}${attributes}>${htmlText(children)}</${tag}>`
    })
    .join('')
}

/** A whole file with its own style, which asks for nothing from elsewhere and runs nothing. */
export function htmlDocument(title: string, body: readonly Html[], language: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${htmlText(body)}
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2.5rem auto; padding: 0 1.5rem; font: 16px/1.6 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; } h3, h4, h5, h6 { font-size: 1rem; }
ul, ol { padding-left: 1.6rem; } li.task { list-style: none; margin-left: -1.4rem; }
li.done > .words { color: #6b645b; text-decoration: line-through; }
table { border-collapse: collapse; } th, td { border: 1px solid #cfc9bf; padding: 4px 10px; text-align: left; vertical-align: top; }
pre { padding: 0.8rem 1rem; overflow: auto; background: rgb(128 128 128 / 0.12); } code { font-family: ui-monospace, monospace; font-size: 0.9em; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #cfc9bf; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h1, h2, h3 { break-after: avoid; } li, tr { break-inside: avoid; } }
`

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
