import { lazy, Suspense } from 'react'
import type { TextDiffProps } from '../diff/TextDiff.tsx'

// The comparison is a large piece of code that few sittings need: it comes when it is first shown.
const TextDiff = lazy(async () => ({ default: (await import('../diff/TextDiff.tsx')).TextDiff }))

/** How one text differs from another, to be read. */
export function Difference(texts: TextDiffProps) {
  return (
    <Suspense fallback={null}>
      <TextDiff {...texts} />
    </Suspense>
  )
}
