// The build puts the hash of the sources here, by which notes are read (scripts/reader-rules.mjs).
const built: string = 'rules of no build'

/** Names the rules by which this program reads notes; null where it was not built, and nothing is kept of readings. */
export const readerRules: string | null = built.startsWith('rules of') ? null : built
