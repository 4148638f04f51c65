import type { ReactNode } from 'react'
import { useApp } from '../store/use-app.ts'
import { AvatarColour } from '../ui/Avatar.tsx'

/** Gives all avatars below it the colours of the folder's people. */
export function PersonColours({ children }: { readonly children: ReactNode }) {
  const colours = useApp((state) => state.personColours)
  return <AvatarColour value={colours.of}>{children}</AvatarColour>
}
