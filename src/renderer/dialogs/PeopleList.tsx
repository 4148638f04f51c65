import { useId, useMemo } from 'react'
import { texts } from '../../language/language.ts'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { samePerson } from '../store/memory-changes.ts'
import { useApp } from '../store/use-app.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { peopleRows } from './people-rows.ts'
import { SameAsField } from './SameAsField.tsx'

/** The people of the folder, each with what is open for them and whose other spelling they are. */
export function PeopleList() {
  const session = useSession()
  const id = useId()
  const known = useApp((state) => state.knowledge.people)
  const aliases = useApp((state) => state.memory.aliases)
  const note = useApp((state) => state.note)
  const meeting = useApp((state) => currentMeeting(state)?.meeting ?? null)
  const rows = useMemo(
    () => peopleRows({ known, note, meeting, aliases }),
    [known, note, meeting, aliases],
  )
  const names = rows.filter((row) => row.sameAs === null).map((row) => row.name)
  const words = texts().people.people
  return (
    <section className="known" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p className="hint">{words.hint}</p>
      {rows.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="known-list">
        {rows.map(({ name, open, sameAs }, at) => (
          <li key={name}>
            <Avatar name={sameAs ?? name} />
            <span className="cut">{name}</span>
            <span className="count">{open > 0 && words.open(open)}</span>
            <SameAsField
              key={sameAs}
              name={name}
              sameAs={sameAs}
              listId={`${id}names`}
              isFirst={at === 0}
              onChange={(to) => session.changeMemory(samePerson(name, to))}
            />
          </li>
        ))}
      </ul>
      <datalist id={`${id}names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </section>
  )
}
