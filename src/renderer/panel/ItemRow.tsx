import { memo } from 'react'
import type { Item } from '../../notes/vocabulary.ts'
import type { RowPlace } from './ItemList.tsx'
import { RowFrame } from './RowFrame.tsx'

type ItemRowProps = RowPlace & { readonly id: number; readonly item: Item }

/** An item of the meeting. Renders when the item is another object, which followItems sees to. */
export const ItemRow = memo(function ItemRow({ item, ...place }: ItemRowProps) {
  return (
    <RowFrame {...place} text={item.text} status={item.status}>
      <About item={item} />
    </RowFrame>
  )
})

function About({ item }: { readonly item: Item }) {
  const section = item.section.join(' › ')
  const parts = [
    item.owners.length > 0 && <span className="owners">{item.owners.join(', ')}</span>,
    section !== '' && <span className="section">{section}</span>,
    item.due && <span className="due">{item.due.words}</span>,
    item.sure || (
      <span className="guess" title={item.why}>
        {item.found === 'sentence' ? 'found in a sentence' : 'a guess'}
      </span>
    ),
  ].filter((part) => typeof part === 'object' && part !== null)
  return parts.map((part, at) => (
    <span key={part.props.className}>
      {at > 0 && ' · '}
      {part}
    </span>
  ))
}
