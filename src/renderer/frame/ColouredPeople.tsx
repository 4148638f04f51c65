import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { initialOf } from '../../notes/view/initial.ts'
import { spreadColours } from '../../notes/view/person-colours.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import { useApp } from '../store/use-app.ts'
import { AvatarLooks } from '../ui/Avatar.tsx'

/** Gives all avatars below it the colours of the folder's people, and those of the shown meeting different ones. */
export function ColouredPeople({ children }: { readonly children: ReactNode }) {
  const colours = useApp((state) => state.personColours)
  const path = useApp((state) => state.path)
  const names = useApp(ownersShown)
  const last = useRef<{
    readonly path: string | null
    readonly given: ReadonlyMap<string, number>
  }>(null)
  const spread = useMemo(() => {
    const before = last.current?.path === path ? last.current.given : undefined
    return spreadColours(colours, names.split('\n').filter(Boolean), before)
  }, [colours, path, names])
  useEffect(() => {
    last.current = { path, given: spread.given }
  }, [path, spread])
  const look = useMemo(() => ({ colourOf: spread.of, initialOf }), [spread])
  return <AvatarLooks value={look}>{children}</AvatarLooks>
}

/** As one text, for each reading of the meeting has another list. */
function ownersShown(state: AppState): string {
  const items = currentMeeting(state)?.meeting.items ?? []
  const before = state.lastWeek?.rows ?? []
  const owners = [...items, ...before.map(({ item }) => item)].flatMap((item) => item.owners)
  return [...new Set(owners)].join('\n')
}
