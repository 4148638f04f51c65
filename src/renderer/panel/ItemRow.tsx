import { memo } from 'react'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { type Past, pastKey } from '../../notes/series/past.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { ageText, pastLines } from '../store/past-words.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import { placeWords } from '../ui/place-words.ts'
import { plainWords } from '../ui/plain-words.ts'
import type { RowPlace } from './ItemList.tsx'
import { RowFrame } from './RowFrame.tsx'

type ItemRowProps = RowPlace & { readonly id: number; readonly item: Item }

/** An item of the meeting. Renders when the item is another object, which followItems sees to. */
export const ItemRow = memo(function ItemRow({ item, ...place }: ItemRowProps) {
  useLanguage()
  const past = useApp(({ series, pasts }) => series && pasts.get(pastKey(series.at.meeting, item)))
  const words = plainWords(item.text)
  return (
    <RowFrame {...place} text={item.text} status={item.status} chip={chip()}>
      <About item={item} past={past ?? null} />
    </RowFrame>
  )

  function chip() {
    if (!item.sure) return <GuessButtons words={words} isCurrent={place.isCurrent} />
    return past?.maybe && <SameButtons words={words} isCurrent={place.isCurrent} />
  }
})

function About({ item, past }: { readonly item: Item; readonly past: Past | null }) {
  const words = texts().panel.guess
  const section = placeWords(item.section)
  const parts = [
    item.owners.length > 0 && <span className="owners">{item.owners.join(', ')}</span>,
    section !== '' && <span className="section">{section}</span>,
    item.due && <span className="due">{item.due.words}</span>,
    past && past.timesCarried > 0 && (
      <span className="past" title={pastLines(past).join('\n')}>
        {ageText(past)}
        <span className="for-ears">. {pastLines(past).join('. ')}</span>
      </span>
    ),
    past?.odd && (
      <span className="odd" title={texts().carry.odd.hint[past.odd.kind]}>
        {texts().carry.odd[past.odd.kind](past.odd.date === null ? '' : formatDay(past.odd.date))}
      </span>
    ),
    past?.maybe && item.sure && (
      <span className="maybe" title={texts().carry.maybe.hint}>
        {texts().carry.maybe.ask(plainWords(past.maybe.text))}
      </span>
    ),
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

const answers = [
  { use: 'same', icon: 'check', key: 'Y' },
  { use: 'other', icon: 'close', key: 'N' },
] as const

/** Whether the item is the earlier work that it may be. */
function SameButtons({ words, isCurrent }: GuessButtonsProps) {
  return (
    <span className="verdicts">
      {answers.map(({ use, icon, key }) => (
        <IconButton
          key={use}
          icon={icon}
          label={texts().carry.maybe[use](words)}
          keys={key}
          data-use={use}
          tabIndex={isCurrent ? 0 : -1}
          aria-keyshortcuts={key}
        />
      ))}
    </span>
  )
}

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
