import { type InputHTMLAttributes, useId } from 'react'

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> & {
  readonly label: string
  readonly value: string
  readonly onText: (value: string) => void
  /** What may be typed, or what becomes of it. A problem stands in its place, and is announced. */
  readonly hint?: string
  readonly problem?: string | null
  /** The hint follows what is typed, so it is announced too. */
  readonly tellsHint?: boolean
  /** What is offered for it. */
  readonly offers?: readonly string[]
  /** Its place in the grid of fields. */
  readonly span?: 'most' | 'least'
  readonly 'data-first-focus'?: boolean | undefined
}

/** A field for one line, with its name above and a word about it below. */
export function TextField(props: TextFieldProps) {
  const { label, onText, hint, problem, tellsHint, offers, span, ...input } = props
  const id = useId()
  const hasProblem = problem !== undefined && problem !== null
  const hasWord = hint !== undefined || problem !== undefined
  return (
    <div className={span ? `field ${span}` : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="input"
        list={offers && `${id}offers`}
        aria-invalid={hasProblem}
        aria-describedby={hasWord ? `${id}word` : undefined}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {offers && (
        <datalist id={`${id}offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {hasWord && (
        <small
          id={`${id}word`}
          className={hasProblem ? 'problem' : undefined}
          role={hasProblem ? 'alert' : tellsHint ? 'status' : undefined}
        >
          {problem ?? hint}
        </small>
      )}
    </div>
  )
}
