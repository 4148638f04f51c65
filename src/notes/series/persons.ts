// Who is who among names: `Ada`, `@ada`, `@alovelace`, `AL`, `Mrs Lovelace` and `Ada Lovelace` stand for one person, and `Ben` for none of
// two who are both called Ben. A short form is joined to a full name only where it can be no other's.

import { startsWithFirstName, withoutTitle } from '../words/names.ts'

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
  for (const [key, name] of written)
    for (const short of shortFormsOf(name))
      fuller.set(short, fuller.has(short) && fuller.get(short) !== key ? null : key)
  const titles = titlesOf(written.values())
  return (name) => {
    const key = keyOf(name)
    // "Mr Lamb" beside "Ms Lamb" is not by his surname alone one of them.
    const isOne = (short: string) => (titles.get(short)?.size ?? 0) < 2
    const full =
      lookedUpBy(name)
        .filter(isOne)
        .map((short) => fuller.get(short))
        .find((one) => one != null) ?? key
    return written.get(full) ?? written.get(key) ?? bare(name)
  }
}

/** The titles that stand in front of each surname alone. */
function titlesOf(names: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const name of names) {
    const title = titleOf(name)
    const rest = withoutTitle(name)
    if (title === '' || rest.includes(' ')) continue
    const last = surname(rest.toLowerCase())
    found.set(last, (found.get(last) ?? new Set()).add(title))
  }
  return found
}

/** `abaker`, `ada-b`, `AB` or `Ada B.` beside `Ada Baker`: the one is made of the other's words. */
export function isShortForm(short: string, full: string): boolean {
  const forms = shortFormsOf(full)
  return lookedUpBy(short).some((one) => forms.includes(one))
}

/** The short forms that people make of a full name; none for a name of one word or with an initial. */
function shortFormsOf(name: string): readonly string[] {
  const parts = keyOf(withoutTitle(bare(name)))
    .split(' ')
    .filter((part) => /^\p{L}{2}/u.test(part))
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
  // "Mr Lamb" is this one of two Lambs.
  const title = titleOf(name)
  forms.push(surname(last), ...(title === '' ? [] : [title + surname(last)]))
  return [...new Set(forms)]
}

/**
 * How a short form is looked up: `@a-baker2` as `abaker`, `Ada B.` as `ada b`, `Mr Baker` by his title and without; `AB` as it
 * is too, for `Ab` may be a name.
 */
function lookedUpBy(name: string): readonly string[] {
  const written = bare(name)
  const key = keyOf(name)
  const rest = withoutTitle(written)
  if (rest !== written && !rest.includes(' ')) {
    const last = surname(rest.toLowerCase())
    return [titleOf(name) + last, last]
  }
  const short = key.includes(' ') ? key.replace(/\.$/, '') : lettersOf(key)
  return /^\p{Lu}{2,4}$/u.test(written) ? [short, written] : [short]
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]+/gu, '')
}

/** A surname behind a title, which no other form is like. */
function surname(last: string): string {
  return ` ${last}`
}

/** `mr` of `Mr. Baker`; empty where there is none. */
function titleOf(name: string): string {
  const written = bare(name)
  const rest = withoutTitle(written)
  return rest === written ? '' : written.slice(0, -rest.length).replace(/\.? $/, '').toLowerCase()
}

/** The words of a name, by which two writings of it are compared; a title in front of two or more says nothing. */
function keyOf(name: string): string {
  const written = bare(name)
  const rest = withoutTitle(written)
  return (rest.includes(' ') ? rest : written).normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
}

function bare(name: string): string {
  return name.replace(/^@/, '').trim()
}

/** `Ada` rather than `@ada`. */
function isBetterWritten(name: string, known: string): boolean {
  return /^\p{Lu}/u.test(bare(name)) && !/^\p{Lu}/u.test(known)
}
