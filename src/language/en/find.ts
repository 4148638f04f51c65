/** Quick open, palette, search, links between notes, the page of people. */
export const find = {
  quickOpen: 'Open a note',
  quickPlaceholder: 'Title, date, series or file name',
  palette: 'Run an action',
  palettePlaceholder: 'What do you want to do?',
  noNote: (typed: string) =>
    typed === ''
      ? 'There are no notes in this folder yet.'
      : `No note has “${typed}” in its title, date, series or file name.`,
  noAction: (typed: string) => `No action is called “${typed}”.`,
  openNow: 'open',
  choose: 'choose',
  open: 'open',
  run: 'run',
  toPalette: 'actions',
  nothingBefore: 'There is nothing to go back to.',
  nothingAfter: 'There is nothing to go forward to.',
  noSeries: 'No note of this folder belongs to a series of meetings.',
  noEarlierMeeting: 'There is no earlier meeting of this series.',
  noLaterMeeting: 'There is no later meeting of this series.',
  noThisWeek: (series: string) => `${series} has no meeting of this week yet.`,
  makeIt: 'Make it',
  inFolder: 'Find in the folder',
  inFolderPlaceholder: 'Words, "phrases", owner:ada, is:open, after:2026-10-01',
  filters: 'Filters',
  isOpen: 'Open',
  isDone: 'Done',
  noOwner: 'No owner',
  lines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
  foundIn: (lines: number, notes: number) =>
    lines === 0
      ? 'Nothing found'
      : `${lines} ${lines === 1 ? 'line' : 'lines'} in ${notes} ${notes === 1 ? 'note' : 'notes'}`,
  searching: 'Looking through the notes',
  searched: (n: number, total: number) => `${n} of ${total} notes looked through`,
  unread: (n: number) => `${n} ${n === 1 ? 'note is' : 'notes are'} still being read`,
  stop: 'Stop',
  goOn: 'Look further',
  notUnderstood: (typed: string) =>
    `“${typed}” is not understood: is: takes open, partial, done or dropped, and after: and before: take a date such as 2026-10-01.`,
  nothingFound: 'No line has all of that. Fewer words or filters find more.',
  /** What is typed for them; the field takes every language's words. */
  filter: {
    open: 'is:open',
    done: 'is:done',
    nobody: 'owner:none',
    owner: 'owner',
    series: 'series',
  },
  /** What may be typed, and what it finds. */
  help: [
    ['rope winch', 'lines with all of these words, in any case and accents'],
    ['"new rope"', 'these words in a row'],
    ['owner:ada', 'items of a person; owner:none for items of nobody'],
    ['is:open', 'items that are open; or partial, done, dropped'],
    ['after:2026-10-01', 'meetings of that day and later'],
    ['before:2026-11', 'meetings of earlier days'],
    ['series:crew', 'meetings of a series, by a part of its name'],
  ] as readonly (readonly [typed: string, meaning: string])[],
  people: 'Everyone’s open work',
  peoplePlaceholder: 'Words, a name, a series',
  showWorkOf: 'Show work of',
  partly: 'partly done',
  quietSince: (date: string) => `not mentioned since ${date}`,
  openWork: (n: number) => (n === 1 ? '1 open item' : `${n} open items`),
  searchedSeries: (n: number, total: number) => `${n} of ${total} series looked through`,
  withQuiet: (n: number) =>
    `Also ${n} ${n === 1 ? 'item' : 'items'} not mentioned in the last two meetings`,
  everyone: 'Everyone',
  readAgain: 'Look again',
  noWork: 'Nothing is open in this folder.',
  noWorkHere: 'Nothing open fits. Fewer words or people show more.',
  noLink: 'There is no link at the caret.',
  linkMissing: (path: string) => `There is no note ${path} yet.`,
  linkOutside: (target: string) =>
    `“${target}” leads out of the folder of notes, so it is not opened.`,
  linksFollowed: (n: number) =>
    n === 1 ? 'Renamed. The links in 1 note follow.' : `Renamed. The links in ${n} notes follow.`,
  linksLeft: (paths: string) => `The links in ${paths} could not be changed. Mend them by hand.`,
  linksKept: (paths: string) =>
    `${paths} was changed since, so its links were left as they are. Mend them by hand.`,
  undo: 'Undo',
}
