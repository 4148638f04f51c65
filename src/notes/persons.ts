// Who is who among the names of a series: `Ada`, `@ada` and `Ada Lovelace` stand for one person, and `Ben` for none of
// two who are both called Ben.

/** Gives the name that a person is shown by: the fullest of those in the list that are the same person's. */
export function personsOf(names: Iterable<string>): (name: string) => string {
  const written = new Map<string, string>()
  for (const name of names) {
    const key = keyOf(name)
    const known = written.get(key)
    if (known === undefined || isBetterWritten(name, known)) written.set(key, bare(name))
  }
  const fuller = new Map<string, string | null>()
  for (const key of written.keys()) {
    const [first = ''] = key.split(' ')
    if (first === key) continue
    // A second one of that first name: the short form could be either.
    fuller.set(first, fuller.has(first) ? null : key)
  }
  return (name) => {
    const key = keyOf(name)
    const full = fuller.get(key) ?? key
    return written.get(full) ?? written.get(key) ?? bare(name)
  }
}

/** The words of a name, by which two writings of it are compared. */
function keyOf(name: string): string {
  return bare(name).normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
}

function bare(name: string): string {
  return name.replace(/^@/, '').trim()
}

/** `Ada` rather than `@ada`. */
function isBetterWritten(name: string, known: string): boolean {
  return /^\p{Lu}/u.test(bare(name)) && !/^\p{Lu}/u.test(known)
}
