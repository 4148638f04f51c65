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

/** Which of the colours a person has, by number. */
export const AvatarColour = createContext<(name: string) => number>(() => 0)

/** A round with the person's initial, in a colour that is theirs everywhere. */
export function Avatar({ name }: { readonly name: string }) {
  const background = avatarGrounds[useContext(AvatarColour)(name)]
  return (
    <span className="avatar" style={{ background }} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}

/** The first letter or digit of a name, in upper case; a bullet where there is none. */
function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase() ?? '•'
}
