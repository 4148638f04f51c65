import { memo } from 'react'
import { texts } from '../../language/language.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { PersonChip } from '../ui/PersonChip.tsx'
import { nobody, type People as PeopleCounts, personKey } from './people.ts'

/** Who has items here; pressing one or several shows theirs alone. */
export const People = memo(function People({ people }: { readonly people: PeopleCounts }) {
  useLanguage()
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
      {named.map(({ name, open }) => (
        <PersonChip
          key={personKey(name)}
          name={name}
          open={open}
          isOn={isOn(name)}
          onToggle={toggle}
        />
      ))}
      {unowned.all > 0 && (
        <PersonChip name={nobody} open={unowned.open} isOn={isOn(nobody)} onToggle={toggle} />
      )}
    </fieldset>
  )
})
