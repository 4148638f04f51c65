import { texts } from '../../language/language.ts'
import { Avatar } from './Avatar.tsx'

type PersonChipProps = {
  /** Empty for work that nobody is named for. */
  readonly name: string
  readonly open: number
  readonly isOn: boolean
  readonly onToggle: (name: string) => void
}

/** A person with the number of open items; pressed, theirs alone show. */
export function PersonChip({ name, open, isOn, onToggle }: PersonChipProps) {
  const { people } = texts().panel
  const words = name === '' ? people.nobody : name
  return (
    <button
      type="button"
      className={name === '' ? 'person nobody' : 'person'}
      aria-pressed={isOn}
      aria-label={people.open(words, open)}
      title={people.hint(words, open)}
      onClick={() => onToggle(name)}
    >
      {name !== '' && <Avatar name={name} />}
      <span className="cut">{words}</span>
      <span className="count">{open}</span>
    </button>
  )
}
