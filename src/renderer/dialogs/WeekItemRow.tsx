import { type KeyboardEvent, memo, useId } from 'react'
import { texts } from '../../language/language.ts'
import { plainWords } from '../../notes/text/markdown-words.ts'
import type { WeekWork } from '../../notes/week/week-ask.ts'
import type { WeekChoice } from '../../notes/week/week-choices.ts'
import { useLanguage } from '../store/use-app.ts'
import { placeWords } from '../ui/place-words.ts'
import { choiceKeys } from './choice-keys.ts'

type WeekItemRowProps = {
  readonly row: WeekWork
  readonly people: readonly string[]
  readonly onChoose: (key: string, choice: WeekChoice) => void
}

const ofItem = ['carry', 'done', 'drop', 'give', 'park'] as const
const ofOthers = ['carry', 'leave'] as const

/** A piece of open work and what becomes of it; what is no open item of last week's comes along or stays. */
export const WeekItemRow = memo(function WeekItemRow({ row, people, onChoose }: WeekItemRowProps) {
  useLanguage()
  const { key, kind, text, owners, choice, to, section, isUntold } = row
  const id = useId()
  const words = texts().carry.preview
  const isItem = kind === 'item'
  const kinds = isItem ? ofItem : ofOthers
  const present = owners.join(', ')
  const given = choice.kind === 'give' ? choice.owners.join(', ') : ''
  const goesTo = to !== null && to.join('\n') !== section.join('\n') ? placeWords(to) : ''
  const choose = (chosen: WeekChoice['kind']) =>
    onChoose(key, chosen === 'give' ? { kind: chosen, owners } : { kind: chosen })
  return (
    <div className="week-row" role="radiogroup" aria-labelledby={`${id}words`} data-row={key}>
      <div className="week-words">
        <span id={`${id}words`}>{plainWords(text)}</span>
        <span className="who">
          {[
            present,
            kind === 'entry' ? words.notRead : '',
            goesTo === '' ? '' : words.goesTo(goesTo),
            isUntold ? words.untold : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className="week-choices">
        {kinds.map((one) => (
          <span key={one} className="week-choice">
            <label>
              <input
                type="radio"
                name={`${id}choice`}
                value={one}
                checked={choice.kind === one}
                onChange={() => choose(one)}
                aria-keyshortcuts={choiceKeys[one].toUpperCase()}
              />
              <span>{isItem || one === 'leave' ? words.choices[one] : words.takeAlong}</span>
            </label>
            <kbd>{choiceKeys[one].toUpperCase()}</kbd>
          </span>
        ))}
      </div>
      {choice.kind === 'give' && (
        <div className="week-give">
          <label htmlFor={`${id}to`}>{words.giveTo}</label>
          <input
            id={`${id}to`}
            className="input small"
            list={`${id}people`}
            placeholder={present}
            defaultValue={given === present ? '' : given}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={backToRow}
            onChange={(event) => {
              const names = namesIn(event.currentTarget.value)
              // Until somebody is named it stays where it is.
              onChoose(key, { kind: 'give', owners: names.length === 0 ? owners : names })
            }}
          />
          <datalist id={`${id}people`}>
            {people.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
      )}
    </div>
  )
})

/** Enter and Escape end the names; they make no week and close nothing. */
function backToRow(event: KeyboardEvent<HTMLInputElement>): void {
  const isEnd = (event.key === 'Enter' && !event.ctrlKey) || event.key === 'Escape'
  if (!isEnd || event.nativeEvent.isComposing) return
  event.preventDefault()
  const row = event.currentTarget.closest('[data-row]')
  row?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus()
}

function namesIn(words: string): readonly string[] {
  return words
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean)
}
