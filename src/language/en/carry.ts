type WeekFacts = { readonly path: string; readonly date: string; readonly newest: string }

/** The new week, the series page, round the room and close-out. */
export const carry = {
  /** Why no week can be made, by the reason of notes/week-ask.ts. */
  refused: {
    noteGone: ({ path }: WeekFacts) => `${path} is no longer in the folder.`,
    conflictMarkers: ({ path }: WeekFacts) =>
      `${path} has conflict markers. Settle them first, then make the new week.`,
    noMeeting: ({ path }: WeekFacts) =>
      `No meeting was found in ${path}: a heading with a date starts one.`,
    onlyList: ({ path }: WeekFacts) =>
      `${path} is a list without meetings, so no week follows it. A date in its title makes it one.`,
    beforeNewest: ({ date, newest }: WeekFacts) =>
      `The newest week is that of ${newest}; ${date} is before it. Choose a later date.`,
    fileTaken: ({ path }: WeekFacts) =>
      `${path} exists already, but has another date in it. Rename it, or correct its date.`,
    neverClosed: ({ path }: WeekFacts) =>
      `The end of ${path} is inside a code block or comment that is never closed. Close it first.`,
    notReadable: ({ path }: WeekFacts) =>
      `The new week could not be put into ${path}: what stands at that place is not read as text.`,
  },
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
