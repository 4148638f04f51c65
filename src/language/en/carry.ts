/** The new week, the series page, round the room and close-out. */
export const carry = {
  thereAlready: (date: string) => `The week of ${date} is there already.`,
  fileThere: (path: string) => `${path} is there already.`,
  made: (date: string, from: string | null, items: number) =>
    `Week of ${date} made${from ? ` from ${from}` : ''}: ${
      items > 0
        ? `${items} ${items === 1 ? 'item' : 'items'} carried over`
        : 'no open items were found there. Look whether something is missing.'
    }`,
  undo: 'Undo',
  writtenInSince: (path: string) => `${path} has been written in since. It was left alone.`,
  changedSince: 'The note has been changed since. Undo it in the text, step by step.',
  nothingOpen: 'Nothing is open in this meeting.',
  copied: 'Open items copied, by owner',
  notCopied: 'The system did not let Carryover copy.',
}
