// Columns in which each person tells: whose row it is, and what a heading says of the cells below it.

import { readLabel } from '../words/labels.ts'

const nameColumn =
  /^(?:names?|(?:team |group )?members?|person|people|who|participants?|contributors?|developers?|students?|mitglied|nom|membre|nombre|miembro|integrantes?|nome|membro)$/i

/** "Name", "Member": whose row it is. */
export function isNameColumn(heading: string): boolean {
  return nameColumn.test(heading)
}

/** "Progress", "This week", "Priorities": what each person tells of in the column. */
export function phaseOfColumn(heading: string): 'planned' | 'reported' | null {
  if (/^(?:status|state|done|complete|tasks?|role|position)$/i.test(heading)) return null
  const section = readLabel(heading)?.section
  if (section === 'planned' || section === 'reported') return section
  if (section === 'update') return 'reported'
  if (
    /^(?:(?:next |weekly |new )?(?:goals?|objectives|targets)|priorit(?:y|ies)|focus|plans?)$/i.test(
      heading,
    )
  )
    return 'planned'
  return null
}
