/** First names, last names and initials of full names, and initials of double ones: the folder's people hold them beside each other. */
export function shortNames(keys: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...keys]
      .filter((key) => /[ -]/.test(key))
      .flatMap((key) => [...(key.includes(' ') ? key.split(' ') : []), initialsOf(key)]),
  )
}

function initialsOf(key: string): string {
  return key.replace(/([^ -])[^ -]*[ -]?/g, '$1')
}
