// Who is to do it, by names of many kinds: one or several, with every joiner, in every place of the entry.

export const nameLists: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'two first names': [
    ['Ada', 'Ben'],
    ['Ben', 'Carla'],
    ['Carla', 'Ada'],
  ],
  'three first names': [
    ['Ada', 'Ben', 'Carla'],
    ['Ben', 'Carla', 'Ada'],
    ['Carla', 'Ada', 'Ben'],
  ],
  'two full names': [
    ['Ada Byron', 'Ben Okafor'],
    ['Carla Mendes', 'Ada Byron'],
    ['Ben Okafor', 'Carla Mendes'],
  ],
  'two handles': [
    ['@adab', '@benok'],
    ['@benok', '@carlam'],
    ['@carlam', '@adab'],
  ],
  'names with particles': [['Jan van der Berg'], ['Maria de la Cruz'], ['Karl von Stein']],
  'joined names': [['Jean-Luc'], ['Anne-Marie'], ['Anna-Lena']],
  'letters of other languages': [['Étienne'], ['Łukasz'], ['Søren']],
  groups: [['Everyone'], ['Backend team'], ['Board']],
}

/** Names that no table has, at the same place of every entry. */
export const rareNames: typeof nameLists = {
  'first names': [['Oluwaseun'], ['Wiebke'], ['Zheng']],
  'full names': [['Oluwaseun Adeyemi'], ['Wiebke Hansen'], ['Zheng Liu']],
  'last names': [['Okafor'], ['Mendes'], ['Lindqvist']],
}

export const joiners: Readonly<Record<string, (names: readonly string[]) => string>> = {
  comma: (names) => names.join(', '),
  and: (names) =>
    `${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1)}`,
  ampersand: (names) => names.join(' & '),
  slash: (names) => names.join('/'),
  plus: (names) => names.join(' + '),
}

type Form = (words: string, names: string) => string

export const namePlaces: Readonly<Record<string, Form>> = {
  'brackets at the end': (words, names) => `- ${words} (${names})`,
  'dash at the end': (words, names) => `- ${words} - ${names}`,
  'arrow at the end': (words, names) => `- ${words} -> ${names}`,
  'square brackets in front': (words, names) => `- [${names}] ${words}`,
  'colon in front': (words, names) => `- ${names}: ${words}`,
  'bold in front': (words, names) => `- **${names}:** ${words}`,
  'dash in front': (words, names) => `- ${names} - ${words}`,
  'owner behind': (words, names) => `- ${words} (owner: ${names})`,
  'action in brackets': (words, names) => `- ACTION(${names}): ${words}`,
  'after a box': (words, names) => `- [ ] ${words} (${names})`,
}
export const rarePlaces = [
  'brackets at the end',
  'dash at the end',
  'colon in front',
  'owner behind',
]

const deeds = ['Order the new rope', 'Paint the north door', 'Write the safety guide']

export type NameManner = {
  readonly names: readonly (readonly string[])[]
  readonly joiner: string
  readonly place: string
}

/** The note, and of each line of work its owners, without `@`, in order of the alphabet. */
export function writtenWithNames(manner: NameManner): { text: string; owners: string[] } {
  const lines = deeds.map((words, at) => {
    const names = joiners[manner.joiner]?.(manner.names[at] ?? []) ?? ''
    return namePlaces[manner.place]?.(words, names) ?? ''
  })
  return {
    text: ['# Weekly meeting 2026-11-23', '', '## Action items', '', ...lines, ''].join('\n'),
    owners: manner.names.map((names) =>
      names
        .map((name) => name.replace('@', ''))
        .sort()
        .join(', '),
    ),
  }
}
