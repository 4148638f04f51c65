/** First names, last names and initials of the full names: the folder's people hold them beside each other. */
export function shortNames(keys: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...keys]
      .filter((key) => key.includes(' '))
      .flatMap((key) => [...key.split(' '), initialsOf(key)]),
  )
}

function initialsOf(key: string): string {
  return key.replace(/([^ -])[^ -]*[ -]?/g, '$1')
}
