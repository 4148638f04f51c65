/** The name under which people's work has that which nobody is named for. */
export const nobody = ''
