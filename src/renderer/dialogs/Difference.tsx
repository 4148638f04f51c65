import { later } from '../ui/later.tsx'

/** How one text differs from another, to be read. A large piece of code, so it comes by itself. */
export const Difference = later(async () => (await import('../diff/TextDiff.tsx')).TextDiff)
