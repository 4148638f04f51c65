import { createElement, Fragment, type ReactNode } from 'react'

/** A node of a document: words, or an element with its own. */
type DocumentNode =
  | string
  | {
      readonly tag: string
      readonly href?: string
      readonly className?: string
      readonly start?: number
      readonly children: readonly DocumentNode[]
    }

/** Draws a document to be looked at; its links are words here. */
export function HtmlView({ nodes }: { readonly nodes: readonly DocumentNode[] }) {
  return <>{nodes.map(drawn)}</>
}

function drawn(node: DocumentNode, at: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={at}>{node}</Fragment>
  const { tag, className, start, children } = node
  const name = tag === 'a' ? 'u' : tag
  const inside = children.length > 0 ? children.map(drawn) : undefined
  return createElement(name, { key: at, className, start }, inside)
}
