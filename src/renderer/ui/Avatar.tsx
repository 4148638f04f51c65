// Colours on which a white initial reads at 4.5:1 or better.
const grounds = [
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
]

/** A round with the person's initial; the same name has the same colour everywhere. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className="avatar" style={{ background: avatarColour(name) }} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}

export function avatarColour(name: string): string {
  let hash = 7
  for (const char of name.toLocaleLowerCase('en'))
    hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  return grounds[hash % grounds.length] ?? '#46698c'
}

/** The first letter or digit of a name, in upper case; a bullet where there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase() ?? '•'
}
