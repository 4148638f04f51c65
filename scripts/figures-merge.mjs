// Which figures the proofs have, and which of them a run has made.

/** @import { Figure } from './figures-page.mjs' */

/**
 * A call of `figure` as it stands in a test: `what` may have places that are filled while it runs.
 * @typedef {{ readonly area: string, readonly what: string, readonly isFilled: boolean }} FigureCall
 */

/** @typedef {{ readonly known: readonly Figure[], readonly found: readonly Figure[] }} Both */

/**
 * The figures that a file of tests can give, by the calls in its text; what is put in while it runs stands for any words.
 * @param {string} text
 * @returns {FigureCall[]}
 */
export function figureCalls(text) {
  const calls = text.matchAll(
    /\bfigure\(\{\s*area: '((?:[^'\\]|\\.)*)',\s*what:\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`)/g,
  )
  return [...calls].map(([, area = '', plain, filled = '']) => ({
    area: area.replaceAll('\\', ''),
    what: plain === undefined ? filled : plain.replaceAll(/\\(.)/g, '$1'),
    isFilled: plain === undefined,
  }))
}

/**
 * What these calls should have given in a run and did not: calls without any figure, and figures that were there before.
 * @param {readonly FigureCall[]} calls
 * @param {Both} figures
 * @returns {string[]}
 */
export function missedFigures(calls, { known, found }) {
  const never = calls.filter((call) => !found.some((one) => isOf(call, one)))
  const names = new Set(found.map(nameOf))
  const before = known.filter(
    (one) => !names.has(nameOf(one)) && calls.some((call) => isOf(call, one)),
  )
  /** @param {FigureCall} one */
  const isTold = (one) => before.some((other) => isOf(one, other))
  return [...never.filter((one) => !isTold(one)), ...before].map(nameOf)
}

/**
 * What was known with what was found in its place, by area and name; without what no call gives any more.
 * @param {readonly FigureCall[]} calls
 * @param {Both} figures
 * @returns {Figure[]}
 */
export function mergedFigures(calls, { known, found }) {
  const byName = new Map([...known, ...found].map((one) => [nameOf(one), one]))
  return [...byName.values()]
    .filter((one) => calls.some((call) => isOf(call, one)))
    .sort((a, b) => a.area.localeCompare(b.area) || a.what.localeCompare(b.what))
}

/** @param {Pick<Figure, 'area' | 'what'>} figure */
function nameOf({ area, what }) {
  return `${area}: ${what}`
}

/**
 * @param {FigureCall} call
 * @param {Pick<Figure, 'area' | 'what'>} one
 */
function isOf({ area, what, isFilled }, one) {
  if (area !== one.area) return false
  if (!isFilled) return what === one.what
  const words = what.split(/\$\{[^}]*\}/).map((part) => escaped(part))
  return new RegExp(`^${words.join('.*')}$`).test(one.what)
}

/** @param {string} words */
function escaped(words) {
  return words.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
