import type { Html } from '../../notes/view/html.ts'

/** Prints the document by the browser's own means; the rest of the window stays out of it. */
export function printPage(title: string, nodes: readonly Html[]): void {
  const sheet = document.createElement('section')
  sheet.className = 'print-page'
  sheet.append(...nodes.map(drawn))
  document.body.append(sheet)
  const before = document.title
  // The browser offers the title as the file's name.
  document.title = title
  const clear = () => {
    sheet.remove()
    document.title = before
    window.removeEventListener('afterprint', clear)
  }
  window.addEventListener('afterprint', clear)
  window.print()
}

function drawn(node: Html): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const element = document.createElement(node.tag)
  if (node.className !== undefined) element.className = node.className
  if (node.href !== undefined) element.setAttribute('href', node.href)
  if (node.start !== undefined) element.setAttribute('start', String(node.start))
  element.append(...node.children.map(drawn))
  return element
}
