import type { Evidence, Sign } from '../../notes/people/evidence.ts'

// Signs of people as one string: a line a name, `ada\tcertain:3\tlead:1`. The index keeps tens of thousands of these, and
// a string costs a tenth of what the maps cost that it stands for.

export function packSigns(evidence: Evidence): string {
  return [...evidence]
    .map(([name, signs]) =>
      [name, ...Object.entries(signs).map(([s, n]) => `${s}:${n}`)].join('\t'),
    )
    .join('\n')
}

/** The other way. What is no line of that form is left out. */
export function unpackSigns(packed: string): Evidence {
  const evidence = new Map<string, Partial<Record<Sign, number>>>()
  for (const line of packed === '' ? [] : packed.split('\n')) {
    const [name, ...parts] = line.split('\t')
    if (name === undefined) continue
    const signs: Partial<Record<Sign, number>> = {}
    for (const part of parts) {
      const colon = part.indexOf(':')
      const points = Number(part.slice(colon + 1))
      if (colon > 0 && Number.isFinite(points)) signs[part.slice(0, colon) as Sign] = points
    }
    evidence.set(name, signs)
  }
  return evidence
}
