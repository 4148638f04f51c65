// The regions of the window, as F6 goes through them. Messages, which don't stay, come right after the text.
const regions = ['notes', 'text', 'page', 'messages', 'panel', 'toolbar', 'status'] as const

type RegionName = (typeof regions)[number]

/** Moves the keyboard's focus to the next region that can take it; backwards with -1. */
export function focusNextRegion(direction: 1 | -1): void {
  const present = regions.filter((name) => targetIn(name) !== null)
  const at = present.findIndex(hasFocus)
  const next = present[(at + direction + present.length) % present.length]
  if (next !== undefined) targetIn(next)?.focus()
}

function regionElement(name: RegionName): HTMLElement | null {
  const element = document.querySelector<HTMLElement>(`[data-region="${name}"]`)
  return element?.checkVisibility() ? element : null
}

/** Where the focus lands in a region: the text, the current row of a list, or the first thing that can take it. */
function targetIn(name: RegionName): HTMLElement | null {
  const region = regionElement(name)
  const wanted = '[data-first-focus], .cm-content, [role=tree] [tabindex="0"], .tick[tabindex="0"]'
  const any = 'button:not([tabindex="-1"]), [tabindex="0"]'
  return (
    region?.querySelector<HTMLElement>(wanted) ?? region?.querySelector<HTMLElement>(any) ?? null
  )
}

export function focusRegion(name: RegionName): void {
  targetIn(name)?.focus()
}

export function hasFocus(name: RegionName): boolean {
  return regionElement(name)?.contains(document.activeElement) ?? false
}

/** Puts the focus into the field that filters the list of notes, and selects what stands there. */
export function focusFind(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-find-note]')
  field?.focus()
  field?.select()
}
