/**
 * What a proof says of itself. `commit` is the one that it was made on, short; figures that are older than this have none.
 * @typedef {{
 *   readonly area: string, readonly what: string, readonly runs: number, readonly found: string,
 *   readonly seed: number, readonly commit?: string
 * }} Figure
 */

/**
 * The page of figures, from what the long forms of the proofs said.
 * @param {readonly Figure[]} figures
 */
export function figuresPage(figures) {
  const areas = [...new Set(figures.map(({ area }) => area))]
  /** @param {Figure} figure */
  const row = ({ what, runs, found, seed, commit = '' }) =>
    `| ${what} | ${runs.toLocaleString('en')} | ${found} | ${seed} | ${commit} |`
  const sections = areas.map((area) => {
    const rows = figures.filter((one) => one.area === area).map(row)
    return `## ${area}\n\n| What was done | runs | what came out | seed | commit |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Figures\n\nWritten by \`npm run test:long\`, which runs the long form of every proof. \`npm test\` runs the same proofs with smaller counts.\nThe same seed gives the same random inputs: \`CARRYOVER_SEED=N npm run test:long\`. The commit is the one that the figure was\nmade on, with a + where files differed from it; a part of the proofs may have run later than the others.\n\n${sections.join('\n')}`
}
