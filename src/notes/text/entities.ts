// Characters that are written by name or number in Markdown and HTML: `&mdash;`, `&#8212;`, `&#x2014;`.

const entity = /&(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,6});/gi

const names = 'nbsp amp lt gt quot apos mdash ndash hellip lsquo rsquo ldquo rdquo bull rarr'.split(
  ' ',
)
const characters = ' &<>"\'—–…‘’“”•→'

/** With such characters as themselves; those of no known name, and controls, stay as they are written. */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (written, name: string) => {
    if (name[0] !== '#') return characters[names.indexOf(name)] ?? written
    const character = String.fromCodePoint(Number(`0${name.slice(1)}`))
    return /\p{C}/u.test(character) ? written : character
  })
}
