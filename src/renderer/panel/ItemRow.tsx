import { memo } from 'react'
import { texts } from '../../language/language.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { IconButton } from '../ui/Button.tsx'
import { plainWords } from '../ui/plain-words.ts'
import type { RowPlace } from './ItemList.tsx'
import { RowFrame } from './RowFrame.tsx'

type ItemRowProps = RowPlace & { readonly id: number; readonly item: Item }

/** An item of the meeting. Renders when the item is another object, which followItems sees to. */
export const ItemRow = memo(function ItemRow({ item, ...place }: ItemRowProps) {
  return (
    <RowFrame
      {...place}
      text={item.text}
      status={item.status}
      chip={item.sure || <GuessButtons words={plainWords(item.text)} isCurrent={place.isCurrent} />}
    >
      <About item={item} />
    </RowFrame>
  )
})

function About({ item }: { readonly item: Item }) {
  const words = texts().panel.guess
  const section = item.section.join(' › ')
  const parts = [
    item.owners.length > 0 && <span className="owners">{item.owners.join(', ')}</span>,
    section !== '' && <span className="section">{section}</span>,
    item.due && <span className="due">{item.due.words}</span>,
    item.sure || (
      <span className="guess" title={words.hint(item.why)}>
        {item.found === 'sentence' ? words.inSentence : words.byPlace}
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

const verdicts = [
  { use: 'confirm', icon: 'check', key: 'Y' },
  { use: 'reject', icon: 'close', key: 'N' },
] as const

type GuessButtonsProps = { readonly words: string; readonly isCurrent: boolean }

function GuessButtons({ words, isCurrent }: GuessButtonsProps) {
  return (
    <span className="verdicts">
      {verdicts.map(({ use, icon, key }) => (
        <IconButton
          key={use}
          icon={icon}
          label={texts().panel.guess[use](words)}
          keys={key}
          data-use={use}
          tabIndex={isCurrent ? 0 : -1}
          aria-keyshortcuts={key}
        />
      ))}
    </span>
  )
}
