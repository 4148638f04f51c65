import { haveOnePart, leastCompound, twinOf } from './kindred-stems.ts'
import type { Usage } from './usage.ts'
import { tellingOf, type Wording } from './wording.ts'

// How much of the words of two pieces of work is the same, and how little of that is chance: by how rare its stems are in
// the series, and by what a word tells of its work.

type Shared = { readonly later: ReadonlySet<string>; readonly earlier: ReadonlySet<string> }

/** The stems of each side that the other one has too, in the same form, a kindred one, or as two words. */
export function sharedStems(a: Wording, b: Wording): Shared {
  const later = new Set<string>()
  const earlier = new Set<string>()
  for (const stem of a.stems) {
    const twin = twinOf(stem, b.stems)
    if (twin !== undefined) earlier.add(twin)
    if (twin !== undefined || b.joined.includes(stem)) later.add(stem)
  }
  for (const stem of b.stems) if (a.joined.includes(stem)) earlier.add(stem)
  return { later, earlier }
}

/** How little chance could put the same words into both; at most 8. */
export function rareWords(a: Wording, b: Wording, usage: Usage): number {
  let sum = 0
  for (const stem of a.stems) {
    const twin = twinOf(stem, b.stems)
    if (twin !== undefined) {
      const share = Math.min(0.49, Math.max(usage.stem(stem), usage.stem(twin)))
      sum += (twin === stem ? 1 : 0.7) * tellingOf(stem) * Math.log(0.5 / share)
    } else if (b.joined.includes(stem)) sum += 2 * tellingOf(stem)
  }
  for (const stem of b.stems) {
    if (!a.stems.includes(stem) && a.joined.includes(stem)) sum += 2 * tellingOf(stem)
  }
  return Math.min(8, sum)
}

/** What a stem tells of its work, 0 to 1. */
function told(stem: string, usage: Usage): number {
  return (tellingOf(stem) * Math.log(1 / Math.max(0.005, usage.stem(stem)))) / 5.3
}

function sum(stems: readonly string[], usage: Usage): number {
  return stems.reduce((total, stem) => total + told(stem, usage), 0)
}

/** How much of what both tell they have in common, 0 to 1. */
export function alikeness(
  some: readonly string[],
  others: readonly string[],
  shared: Shared,
  usage: Usage,
): number {
  const common =
    sum(
      some.filter((stem) => shared.later.has(stem)),
      usage,
    ) +
    sum(
      others.filter((stem) => shared.earlier.has(stem)),
      usage,
    )
  return common / Math.max(0.3, sum(some, usage) + sum(others, usage))
}

/** How much of what these stems tell is in the other work too, 0 to 1. */
export function sharedPart(
  stems: readonly string[],
  shared: ReadonlySet<string>,
  usage: Usage,
): number {
  return (
    sum(
      stems.filter((stem) => shared.has(stem)),
      usage,
    ) / Math.max(0.3, sum(stems, usage))
  )
}

/** How little chance could put two words of one make into both, `Kassenbericht` and `Jahresbericht`; at most 6. */
export function compoundsInBoth(a: Wording, b: Wording, shared: Shared, usage: Usage): number {
  let sum = 0
  for (const stem of a.stems) {
    if (stem.length < leastCompound || shared.later.has(stem)) continue
    const twin = b.stems.find((one) => !shared.earlier.has(one) && haveOnePart(stem, one))
    if (twin === undefined) continue
    sum += Math.log(0.5 / Math.min(0.49, Math.max(usage.stem(stem), usage.stem(twin))))
  }
  return Math.min(6, sum)
}
