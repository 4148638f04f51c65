import { memo } from 'react'
import { texts } from '../../language/language.ts'
import { nobody } from '../../notes/series/nobody.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { PersonChip } from '../ui/PersonChip.tsx'
import type { PeopleCounts } from './people.ts'

type PeopleProps = {
  readonly people: PeopleCounts
  readonly personOf: (name: string) => string
}

/** Who has items here; pressing one or several shows theirs alone. */
export const People = memo(function People({ people, personOf }: PeopleProps) {
  useLanguage()
  const filter = useApp((state) => state.ownerFilter)
  const setFilter = useApp((state) => state.setOwnerFilter)
  const { named, unowned } = people
  if (named.length === 0 && filter.length === 0) return null
  const isOf = (name: string) => (each: string) => personOf(each) === personOf(name)
  const isOn = (name: string) => filter.some(isOf(name))
  const toggle = (name: string) =>
    setFilter(isOn(name) ? filter.filter((each) => !isOf(name)(each)) : [...filter, name])
  return (
    <fieldset className="people">
      <legend className="for-ears">{texts().panel.people.legend}</legend>
      {named.map(({ name, open }) => (
        <PersonChip key={name} name={name} open={open} isOn={isOn(name)} onToggle={toggle} />
      ))}
      {(unowned.all > 0 || isOn(nobody)) && (
        <PersonChip name={nobody} open={unowned.open} isOn={isOn(nobody)} onToggle={toggle} />
      )}
    </fieldset>
  )
})
