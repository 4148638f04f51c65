/** The panel beside the note. */
export const panel = {}
