/** Notes as files: list, opening, renaming, saving. */
export const files = {}
