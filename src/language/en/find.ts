/** Quick open, palette, search, links between notes, the page of people. */
export const find = {}
