import type { Figure } from './figures-page.mjs'

/** A call of `figure` as it stands in a test: `what` may have places that are filled while it runs. */
export type FigureCall = {
  readonly area: string
  readonly what: string
  readonly isFilled: boolean
}

type Both = { readonly known: readonly Figure[]; readonly found: readonly Figure[] }

export function figureCalls(text: string): FigureCall[]
export function missedFigures(calls: readonly FigureCall[], figures: Both): string[]
export function mergedFigures(calls: readonly FigureCall[], figures: Both): Figure[]
