export type Figure = {
  readonly area: string
  readonly what: string
  readonly runs: number
  readonly found: string
  readonly seed: number
  /** The commit that it was made on, short; figures that are older than this have none. */
  readonly commit?: string
}

export function figuresPage(figures: readonly Figure[]): string
