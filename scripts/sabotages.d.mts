export type Sabotage = {
  readonly what: string
  readonly file: string
  /** The protection as it stands in the file, once, and what is put in its place. */
  readonly find: string
  readonly put: string
  readonly tests: readonly string[]
  /** A part of the names of the tests that are run; of all in those files where it is missing. */
  readonly named?: string
}

export const sabotages: readonly Sabotage[]
