/** What becomes of a piece of open work in a new week. `leave`: a line that is no item stays behind. */
export type WeekChoice =
  | { readonly kind: 'carry' }
  | { readonly kind: 'done' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'give'; readonly owners: readonly string[] }
  | { readonly kind: 'park' }
  | { readonly kind: 'leave' }

/** Whether it is still to be done after that choice. */
export function movesOn({ kind }: WeekChoice): boolean {
  return kind === 'carry' || kind === 'give' || kind === 'park'
}

/** What can be said once for all work of a section, and remembered. */
export type SectionChoice = 'carry' | 'done' | 'drop' | 'park'

/** By `sectionKey`. */
export type SectionChoices = Readonly<Record<string, SectionChoice>>

/** Names a section of a series for as long as its headings stay. */
export function sectionKey(series: string, section: readonly string[]): string {
  return [series, ...section.map((words) => words.trim().toLowerCase())].join('\n')
}
