import { createContext, useContext } from 'react'

// Colours on which a white initial reads at 4.5:1 or better.
export const avatarGrounds = [
  '#4f61d6',
  '#a85a2a',
  '#2f7d5b',
  '#9c4a84',
  '#1f7a8c',
  '#8a5fbf',
  '#b0413e',
  '#5b7023',
  '#80621b',
  '#46698c',
] as const

/** How a person is shown: which of the colours they have, by number, and the letter in it. */
type AvatarLook = {
  readonly colourOf: (name: string) => number
  readonly initialOf: (name: string) => string
}

export const AvatarLooks = createContext<AvatarLook>({
  colourOf: () => 0,
  initialOf: (name) => name.slice(0, 1),
})

/** A round with the person's initial, in a colour that is theirs everywhere. */
export function Avatar({ name }: { readonly name: string }) {
  const { colourOf, initialOf } = useContext(AvatarLooks)
  return (
    <span
      className="avatar"
      style={{ background: avatarGrounds[colourOf(name)] }}
      aria-hidden="true"
    >
      {initialOf(name)}
    </span>
  )
}
