type WeekFacts = { readonly path: string; readonly date: string; readonly newest: string }

/** The new week, the series page, round the room and close-out. */
export const carry = {
  /** Why no week can be made, by the reason of notes/week/week-ask.ts. */
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
  notBroughtIn: 'This note has conflict markers. Settle them first, then bring in open items.',
  thereAlready: (date: string) => `The week of ${date} is there already.`,
  unchangedThere: 'Nothing in the newest meeting has changed since it was made.',
  fileThere: (path: string) => `${path} is there already.`,
  made: (date: string, from: string | null, items: number, settled: number) =>
    `Week of ${date} made${from ? ` from ${from}` : ''}: ${
      items + settled > 0
        ? `${items} ${items === 1 ? 'item' : 'items'} carried over${settled > 0 ? `, ${settled} settled` : ''}`
        : 'no open items were found there. Look whether something is missing.'
    }`,
  undo: 'Undo',
  writtenInSince: (path: string) => `${path} has been written in since. It was left alone.`,
  goneSince: (path: string) =>
    `${path} is no longer there under this name. Nothing more was taken back.`,
  notTakenBack: (date: string, why: string) =>
    `The week of ${date} is not wholly taken back: ${why} “Retry” goes on where it stopped.`,
  makeNext: (date: string) => `Make that of ${date}`,
  makeNextOne: 'Make the next one',
  leftUnread: (entries: number) =>
    entries === 1
      ? '1 entry of the plan was not read as work and stayed behind.'
      : `${entries} entries of the plan were not read as work and stayed behind.`,
  leftUnmentioned: (items: number) =>
    items === 1
      ? '1 open item that the last meeting did not mention stayed behind.'
      : `${items} open items that the last meeting did not mention stayed behind.`,
  notMarked: (path: string) =>
    `${path} has changed meanwhile, so the carried items were not marked there.`,
  takenBack: (date: string) => `The week of ${date} was taken back.`,
  noWeekToUndo: 'No new week has been made that could be taken back.',
  noMeetingBefore: 'There is no meeting before this one.',
  allThere: 'Everything that the meeting before left open is in this note already.',
  broughtIn: (items: number) =>
    `${items} ${items === 1 ? 'item' : 'items'} brought in from the meeting before`,
  past: {
    since: (weeks: string, first: string) => `${weeks}, first ${first}`,
    carried: (age: string, times: number) =>
      `${age}; carried over ${times === 1 ? 'once' : `${times} times`}`,
    was: (date: string | null, words: string, owners: string) =>
      `${date ?? 'Before'}: ${words}${owners ? ` (${owners})` : ''}`,
  },
  odd: {
    'done-before': (day: string) => `done on ${day}`,
    twice: (day: string) => `${day} is there twice`,
    hint: {
      'done-before':
        'Somebody ticked this in the meeting before, and it is open here. Tick it if it is done.',
      twice: 'Two meetings of this day have this item. Take one of them out, or tick it in both.',
    },
  },
  maybe: {
    ask: (words: string, day: string | null) =>
      day === null ? `same as “${words}”?` : `same as “${words}” of ${day}?`,
    hint: 'Y: it is the same work, N: it is another',
    same: (words: string) => `It is the same work: ${words}`,
    other: (words: string) => `It is other work: ${words}`,
    saidSame: 'Remembered: the same work. Its weeks count from the first one.',
    saidOther: 'Remembered: other work.',
    tooLong: 'The words are too long to be remembered.',
  },
  cancel: 'Cancel',
  preparing: 'Preparing the preview…',
  making: 'Making the new week…',
  preview: {
    title: 'New week',
    make: 'Make the week',
    making: 'Making the week…',
    skip: 'Make it at once from now on, without asking',
    date: 'Date of the meeting',
    newFile: (path: string) => `Makes the file ${path}. The old week keeps every byte.`,
    intoFile: (path: string) => `Goes into ${path}. Everything else there stays as it is.`,
    unmade: 'Close again to let go of your choices.',
    changed: 'The notes have changed meanwhile. Look again: this is how it would be now.',
    items: 'Open work of last week',
    itemsOf: (items: number) =>
      `${items} open ${items === 1 ? 'item' : 'items'} in the last meeting`,
    nothingOpen: 'Nothing is open in the last meeting.',
    noSection: 'Without a heading',
    notMentioned: 'Open before, not mentioned in the last meeting',
    all: 'All here',
    choices: {
      carry: 'Carry',
      done: 'Done',
      drop: 'Drop',
      give: 'Give',
      park: 'Park',
      leave: 'Leave',
    },
    takeAlong: 'Take along',
    notRead: 'not read as an item',
    goesTo: (section: string) => `goes to ${section}`,
    untold: 'its line can’t say that; it stays as it was, to be changed in the text',
    giveTo: 'To',
    diff: 'How the notes will read',
    against: (path: string, before: string) => `${path}, against ${before}`,
  },
  series: {
    title: 'Series of this note',
    of: (path: string) => `${path} belongs to`,
    asNamed: (title: string) => `what its name tells: ${title}`,
    none: 'no series',
    own: 'a series of its own',
    other: (title: string) => `the series ${title}`,
    join: 'The whole series is the same as',
    joinNone: 'no other',
    done: 'Done',
    cancel: 'Cancel',
    kept: 'Kept by Carryover, never written into your notes.',
    undated: 'none',
  },
  nothingOpen: 'Nothing is open in this meeting.',
}
