/** Writing: commands, lists, people offered, folding. */
export const editor = {}
