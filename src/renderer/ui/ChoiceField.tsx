import { useId } from 'react'

type ChoiceFieldProps<Value extends string> = {
  readonly label: string
  readonly values: readonly Value[]
  readonly labelOf: (value: Value) => string
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** The id of what says more about it. */
  readonly about?: string | undefined
  /** The dialog begins with it. */
  readonly isFirst?: boolean
}

/** A few values side by side of which one holds. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, values, labelOf, value, onChange, about, isFirst } = props
  const name = useId()
  return (
    <fieldset className="field plain" aria-describedby={about}>
      <legend>{label}</legend>
      <div className="choice">
        {values.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={value === each}
              data-first-focus={(isFirst && value === each) || undefined}
              onChange={() => onChange(each)}
            />
            {labelOf(each)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
