import { memo } from 'react'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { type Past, pastKey } from '../../notes/series/past.ts'
import type { Due, Item } from '../../notes/vocabulary.ts'
import { ageText, maybeWords, pastHeard, pastLines } from '../store/past-words.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import { placeWords } from '../ui/place-words.ts'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import type { RowPlace, RowUse } from './ItemList.tsx'
import { RowFrame } from './RowFrame.tsx'

type ItemRowProps = RowPlace & { readonly id: number; readonly item: Item }

/** An item of the meeting. Renders when the item is another object, which followItems sees to. */
export const ItemRow = memo(function ItemRow({ item, ...place }: ItemRowProps) {
  useLanguage()
  const past = useApp(({ series, pasts }) => series && pasts.get(pastKey(series.at.meeting, item)))
  const words = withoutMarkdown(item.text)
  return (
    <RowFrame {...place} item={item} chip={chip()}>
      <About item={item} past={past ?? null} />
    </RowFrame>
  )

  function chip() {
    const { guess } = texts().panel
    const { maybe } = texts().carry
    if (item.sure && !past?.maybe) return null
    return (
      <Verdicts
        of={words}
        isCurrent={place.isCurrent}
        answers={
          item.sure
            ? [
                ['same', maybe.same],
                ['other', maybe.other],
              ]
            : [
                ['confirm', guess.confirm],
                ['reject', guess.reject],
              ]
        }
      />
    )
  }
})

function About({ item, past }: { readonly item: Item; readonly past: Past | null }) {
  const words = texts().panel.guess
  const section = placeWords(item.section)
  const parts = [
    item.owners.length > 0 && <span className="owners">{item.owners.join(', ')}</span>,
    section !== '' && <span className="section">{section}</span>,
    item.due && !item.text.includes(item.due.words) && (
      <span className="due">{dueText(item.due)}</span>
    ),
    past && past.timesCarried > 0 && (
      <span className="past" title={pastLines(past).join('\n')}>
        <span aria-hidden="true">{ageText(past)}</span>
        <span className="for-ears">{pastHeard(past)}</span>
      </span>
    ),
    past?.odd && (
      <span className="odd" title={texts().carry.odd.hint[past.odd.kind]}>
        {texts().carry.odd[past.odd.kind](past.odd.date === null ? '' : formatDay(past.odd.date))}
      </span>
    ),
    past?.maybe && item.sure && (
      <span className="maybe" title={texts().carry.maybe.hint}>
        {maybeWords(past.maybe)}
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

/** As the panel writes days; what names none, as it stands in the note. */
function dueText({ date, words }: Due): string {
  return texts().panel.due(date === null ? words : formatDay(date))
}

type VerdictsProps = {
  readonly of: string
  readonly isCurrent: boolean
  /** Yes and no, each with what its button says of the item. */
  readonly answers: readonly (readonly [RowUse, (words: string) => string])[]
}

/** What the row asks, to be answered by a click or a key. */
function Verdicts({ of, isCurrent, answers }: VerdictsProps) {
  return (
    <span className="verdicts">
      {answers.map(([use, label], at) => (
        <IconButton
          key={use}
          icon={at === 0 ? 'check' : 'close'}
          label={label(of)}
          keys={at === 0 ? 'Y' : 'N'}
          data-use={use}
          tabIndex={isCurrent ? 0 : -1}
          aria-keyshortcuts={at === 0 ? 'Y' : 'N'}
        />
      ))}
    </span>
  )
}
