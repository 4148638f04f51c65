import { memo } from 'react'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { nobody, type People as PeopleCounts, type Person, personKey } from './people.ts'

/** Who has items here; pressing one or several shows theirs alone. */
export const People = memo(function People({ people }: { readonly people: PeopleCounts }) {
  const filter = useApp((state) => state.ownerFilter)
  const setFilter = useApp((state) => state.setOwnerFilter)
  const { named, unowned } = people
  if (named.length === 0) return null
  const isOn = (name: string) => filter.some((each) => personKey(each) === personKey(name))
  const toggle = (name: string) =>
    setFilter(
      isOn(name) ? filter.filter((each) => personKey(each) !== personKey(name)) : [...filter, name],
    )
  return (
    <fieldset className="people">
      <legend className="for-ears">{texts().panel.people.legend}</legend>
      {named.map((person) => (
        <PersonChip
          key={personKey(person.name)}
          person={person}
          isOn={isOn(person.name)}
          onToggle={toggle}
        />
      ))}
      {unowned.all > 0 && <PersonChip person={unowned} isOn={isOn(nobody)} onToggle={toggle} />}
    </fieldset>
  )
})

type PersonChipProps = {
  readonly person: Person
  readonly isOn: boolean
  readonly onToggle: (name: string) => void
}

function PersonChip({ person, isOn, onToggle }: PersonChipProps) {
  const { name, open } = person
  const { people } = texts().panel
  const words = name === nobody ? people.nobody : name
  return (
    <button
      type="button"
      className={name === nobody ? 'person nobody' : 'person'}
      aria-pressed={isOn}
      aria-label={people.open(words, open)}
      title={people.hint(words, open)}
      onClick={() => onToggle(name)}
    >
      {name !== nobody && <Avatar name={name} />}
      <span className="cut">{words}</span>
      <span className="count">{open}</span>
    </button>
  )
}
