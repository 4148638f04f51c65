/** The new week, the series page, round the room and close-out. */
export const carry = {}
