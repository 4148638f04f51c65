// Who is who among names: `Ada`, `@ada`, `@alovelace`, `AL` and `Ada Lovelace` stand for one person, and `Ben` for none of
// two who are both called Ben. A short form is joined to a full name only where it can be no other's.

import { startsWithFirstName } from '../words/names.ts'

/** Gives the name that a person is shown by: the fullest of those in the list that are the same person's. */
export function personsOf(names: Iterable<string>): (name: string) => string {
  const written = new Map<string, string>()
  for (const name of names) {
    const key = keyOf(name)
    const known = written.get(key)
    if (known === undefined || isBetterWritten(name, known)) written.set(key, bare(name))
  }
  // Null where a second one has that short form: it could be either.
  const fuller = new Map<string, string | null>()
  for (const key of written.keys())
    for (const short of shortFormsOf(key))
      fuller.set(short, fuller.has(short) && fuller.get(short) !== key ? null : key)
  return (name) => {
    const key = keyOf(name)
    const full =
      lookedUpBy(name)
        .map((short) => fuller.get(short))
        .find((one) => one != null) ?? key
    return written.get(full) ?? written.get(key) ?? bare(name)
  }
}

/** `abaker`, `ada-b`, `AB` or `Ada B.` beside `Ada Baker`: the one is made of the other's words. */
export function isShortForm(short: string, full: string): boolean {
  const forms = shortFormsOf(keyOf(full))
  return lookedUpBy(short).some((one) => forms.includes(one))
}

/** The short forms that people make of a full name; none for a name of one word or with an initial. */
function shortFormsOf(key: string): readonly string[] {
  const parts = key.split(' ').filter((part) => /^\p{L}{2}/u.test(part))
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined || parts.length < 2) return []
  const [f, l] = [first[0] ?? '', last[0] ?? '']
  const forms = [
    first,
    `${first} ${l}`,
    (f + l).toUpperCase(),
    parts.map((part) => part[0]?.toUpperCase()).join(''),
    parts.map(lettersOf).join(''),
    ...[first + last, last + first, f + last, first + l, last + f].map(lettersOf),
  ]
  if (!startsWithFirstName(last)) forms.push(last)
  return [...new Set(forms)]
}

/** How a short form is looked up: `@a-baker2` as `abaker`, `Ada B.` as `ada b`; `AB` as it is too, for `Ab` may be a name. */
function lookedUpBy(name: string): readonly string[] {
  const written = bare(name)
  const key = keyOf(name)
  const short = key.includes(' ') ? key.replace(/\.$/, '') : lettersOf(key)
  return /^\p{Lu}{2,4}$/u.test(written) ? [short, written] : [short]
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]+/gu, '')
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
