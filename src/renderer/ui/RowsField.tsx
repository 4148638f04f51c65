import type { FocusEvent, KeyboardEvent } from 'react'
import { Icon } from './Icon.tsx'

type RowsFieldProps = {
  /** What is looked for, for people who don't see the field. */
  readonly label: string
  readonly placeholder: string
  readonly typed: string
  readonly onTyped: (typed: string) => void
  /** Of the list below that it controls, whose rows are named after it. */
  readonly id: string
  readonly count: number
  /** The row that the keys are on. */
  readonly at: number
  readonly className: string
  readonly inputClassName?: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus?: (event: FocusEvent<HTMLInputElement>) => void
}

/** A field that keeps the focus and the keys while they go through the rows of the list below it. */
export function RowsField(props: RowsFieldProps) {
  const { label, placeholder, typed, onTyped, id, count, at, className, onKeyDown, onFocus } = props
  return (
    <div className={className}>
      <Icon name="search" size={15} />
      <input
        type="text"
        role="combobox"
        className={props.inputClassName}
        aria-label={label}
        aria-expanded={count > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? `${id}row${at}` : undefined}
        placeholder={placeholder}
        data-first-focus
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onFocus={onFocus}
        onChange={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
