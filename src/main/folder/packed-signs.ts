import type { Evidence, EvidenceSum, LineSign, Sign } from '../../notes/people/evidence.ts'

// Signs of people as one string: a line a name, `ada\tcertain:3\tlead 1 1k3x9:1`. The index keeps tens of thousands of these, and
// a string costs a tenth of what the maps cost that it stands for.

export function packSigns(evidence: Evidence): string {
  return [...evidence]
    .map(([name, signs]) => [name, ...[...signs].map(([s, n]) => `${s}:${n}`)].join('\t'))
    .join('\n')
}

/** The other way. What is no line of that form is left out. */
export function unpackSigns(packed: string): Evidence {
  const evidence: EvidenceSum = new Map()
  for (const line of packed === '' ? [] : packed.split('\n')) {
    const [name, ...parts] = line.split('\t')
    if (name === undefined) continue
    const signs = new Map<Sign | LineSign, number>()
    for (const part of parts) {
      const colon = part.indexOf(':')
      const points = Number(part.slice(colon + 1))
      if (colon > 0 && Number.isFinite(points))
        signs.set(part.slice(0, colon) as Sign | LineSign, points)
    }
    evidence.set(name, signs)
  }
  return evidence
}
