/** The command line. */
export const cli = {
  items: {
    noDate: 'no date',
    noTitle: '(no title)',
    due: (when: string) => `due ${when}`,
    guess: 'guess',
  },
  help: `Usage:
  carryover serve [FOLDER | NOTE] [--port N] [--no-open]   open a folder of notes in the browser
  carryover serve --samples                         open the sample notes, in a copy of your own
  carryover items FILE... [--json] [--why]          print the items that the notes have
  carryover week FILE [--date DATE] [--write]       print the next week's note, or write it

  FOLDER   the notes; without it the last ones, the first time some samples
  NOTE     its folder is opened, and the note shown
  --port   of 127.0.0.1; without it that of the last time, or any that is free
  --no-open   print the address only
  --json   for programs: documents, meetings, items and links
  --why    the rule that found each item
  --date   YYYY-MM-DD; without it the rhythm of the meetings tells
  --write  make the note, or put the week into the note it belongs to

  carryover --help, carryover --version`,
  ours: (reason: string) => `Something went wrong in Carryover itself: ${reason}`,
  sayWhat: 'Say what to do.',
  noCommand: (command: string) => `There is no command “${command}”.`,
  oneFolder: 'One folder can be served.',
  hasOpen: (folder: string) => `Carryover has ${folder} open at`,
  servedAlready: (port: number) =>
    `Another Carryover has this folder open already, at http://127.0.0.1:${port}. Both can be used side by side.`,
  noPort: (given: string) => `“${given}” is no port: it is a number up to 65535.`,
  nameFiles: 'Name the files to read.',
  noFile: (path: string) => `There is no file ${path}.`,
  nameOneFile: 'Name one file.',
  unchangedThere: (path: string, line: number) =>
    `Nothing in the newest meeting in ${path}, at line ${line}, has changed since it was made. With --date the next one is made all the same.`,
  weekThere: (path: string, date: string, line: number) =>
    `${path} has the week of ${date} already, at line ${line}.`,
  changedElsewhere: (path: string) => `${path} was just changed elsewhere; nothing was written.`,
  wrote: (date: string, path: string) => `Wrote the week of ${date} to ${path}.`,
  carried: (items: number) => `${items} ${items === 1 ? 'item' : 'items'} carried over.`,
  noDate: (given: string) => `“${given}” is no date: write it as 2026-11-23.`,
  nameFolder: 'Name the folder of notes that Carryover should open.',
  lastGone: (path: string) => `The folder ${path} is not there any more.`,
  samples: (path: string) => `Some sample notes to try things with are in ${path}.`,
  opening: (path: string) => `Opening ${path}.`,
  sampleFolder: 'Carryover notes',
}
