/** Versions, conflicts, recovery. */
export const safety = {}
