import { useMemo, useState } from 'react'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import type { OpenDialog } from '../store/view-slice.ts'
import { Picker } from '../ui/Picker.tsx'
import { ownerRows } from './owner-rows.ts'

type OwnerPickerProps = Pick<Extract<OpenDialog, { kind: 'owner' }>, 'of' | 'names' | 'give'>

/** Who is to do it: typing finds a name, or writes one that nobody has yet. */
export function OwnerPicker({ of, names, give }: OwnerPickerProps) {
  const setDialog = useApp((state) => state.setDialog)
  const [query, setQuery] = useState('')
  const rows = useMemo(() => ownerRows(names, query), [names, query])
  const words = texts().insight.closeOut
  return (
    <Picker
      label={words.ownerOf(of)}
      placeholder={words.ownerOf(of)}
      query={query}
      onQuery={setQuery}
      rows={rows}
      keyOf={({ name, isTyped }) => `${isTyped} ${name}`}
      onChoose={({ name }) => give(name)}
      onClose={() => setDialog(null)}
      empty={words.typeName}
    >
      {({ name, isTyped }) => <span className="cut">{isTyped ? words.newName(name) : name}</span>}
    </Picker>
  )
}
