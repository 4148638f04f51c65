import { type FocusEvent, useEffect, useRef } from 'react'

/**
 * For a part of the panel whose rows leave when they are settled: the focus that went with the last row of a list comes
 * to the first row that is left, else to the heading.
 */
export function useFocusKept(rows: readonly unknown[]) {
  const part = useRef<HTMLElement>(null)
  const had = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other rows alone it can be lost
  useEffect(() => {
    if (had.current && document.activeElement === document.body) goToRows(part.current)
  }, [rows])
  return {
    ref: part,
    onFocus: () => {
      had.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      // Where a row was taken away, the focus went nowhere.
      if (relatedTarget && !currentTarget.contains(relatedTarget)) had.current = false
    },
  }
}

export function goToRows(part: HTMLElement | null): void {
  const row = part?.querySelector<HTMLElement>('.tick[tabindex="0"]')
  const to = row ?? part?.querySelector<HTMLElement>('h2')
  to?.focus()
}
