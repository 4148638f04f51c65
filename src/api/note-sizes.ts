// In bytes of the file.

/** The largest note that is read for items and saved. */
export const largestNote = 20 * 1024 * 1024
/** The largest note that is shown; over `largestNote` it is shown as it is, and not changed. */
export const largestShown = 64 * 1024 * 1024
