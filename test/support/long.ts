import { appendFileSync, mkdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { seed } from './seed.ts'

// Proofs with many runs have two forms: the usual one is part of `npm test`, the long one runs by `npm run test:long`,
// which sets CARRYOVER_LONG and puts the figures of all proofs into docs/figures.md. Tests read these variables nowhere else.

const isLong = process.env['CARRYOVER_LONG'] === '1'
const figuresFolder = process.env['CARRYOVER_FIGURES']

/** How often to run: `usual` in `npm test`, `long` in the long form. */
export function runs(usual: number, long: number): number {
  return isLong ? long : usual
}

export type Figure = {
  /** What the figure belongs to, as `Saves`: figures of one area stand together. */
  readonly area: string
  /** What was done, as a person reads it: `kill at a random moment while typing`. It names the figure within its area. */
  readonly what: string
  readonly runs: number
  /** What came out: `0 files in between`. */
  readonly found: string
}

/** The machine and what it has to do, for figures in which time counts: `2 cores (name), load 3.1`. */
export function machine(): string {
  const cores = cpus()
  const name = cores[0]?.model.trim() || 'unknown'
  return `${cores.length} cores (${name}), load ${(loadavg()[0] ?? 0).toFixed(1)}`
}

/** Says what a proof came to. It stands in docs/figures.md after the long form; otherwise nothing is written. */
export function figure(one: Figure): void {
  if (figuresFolder === undefined) return
  mkdirSync(figuresFolder, { recursive: true })
  const line = `${JSON.stringify({ ...one, seed })}\n`
  appendFileSync(join(figuresFolder, `${process.pid}.jsonl`), line)
}
