/** What the host says of files, folders and the system. */
export const host = {
  noRecovery: 'This text is not there any more.',
  versionNotKept: (name: string) =>
    `The present text of “${name}” could not be kept among its versions. The disk that has Carryover’s own data may be full or read-only.`,
  noTrash:
    'The folder of notes has a file called “.trash”, so nothing can be put into its trash. Rename that file first.',
  noVersion: 'This version is not there any more.',
  notInTrash: (name: string) =>
    `“${name}” can’t be brought back from here any more. Look for it in the trash.`,
  gone: (name: string) => `“${name}” is not there any more.`,
  forbidden: (name: string) =>
    `The system does not allow that for “${name}”. Check its permissions.`,
  full: (name: string) =>
    `The disk is full, so “${name}” was not saved. Make some room, then try again.`,
  busy: (name: string) => `Another program holds “${name}”. Try again in a moment.`,
  diskReadOnly: (name: string) => `The disk is read-only, so “${name}” can’t be changed.`,
  linkToNowhere: (name: string) => `“${name}” is a link that leads nowhere.`,
  isFolder: (name: string) => `“${name}” is a folder, not a note.`,
  longName: (name: string) => `“${name}” is too long for a file name.`,
  manyFiles: 'The system has too many files open. Try again in a moment.',
  diskError: (code: string, name: string) =>
    `The disk reports an error (${code}) for “${name}”. Nothing was changed.`,
  tooLargeToSave:
    'With this the note would be over 20 MB, which is more than Carryover saves. Make it shorter, or go on in another note.',
  noFolder: (path: string) => `There is no folder ${path}.`,
  folderGone: 'The folder of notes is not there. What you type is kept until it is back.',
  thisFolderGone: (name: string) =>
    `The folder “${name}” is not there any more. What you type is kept until it is back.`,
  noPath: (path: string) => `“${path}” is not the path of a note.`,
  noPathThere: (path: string) =>
    `There is nothing at ${path}. It may have been moved or renamed; open its folder instead.`,
  noNote: (path: string) => `“${path}” is not a note: notes end in .md, .markdown or .txt.`,
  needsName: 'A note needs a name.',
  needsEnding: (path: string) => `“${path}” has to end in .md, .markdown or .txt.`,
  emptyPart: 'A part of the path has no name.',
  control: 'A name can’t have control characters in it.',
  wrongSign: (name: string, sign: string) =>
    `“${name}” can’t be a name: ${sign} is not allowed in file names everywhere.`,
  wrongEnd: (name: string) => `“${name}” can’t be a name: it ends in a dot or a blank.`,
  hidden: (name: string) => `“${name}” can’t be a name: with a dot at its start it is hidden.`,
  notShown: (name: string) => `“${name}” is a folder whose files are not shown.`,
  reserved: (name: string) => `“${name}” can’t be a name: Windows keeps it for itself.`,
  tooLong: (start: string) => `“${start}…” is too long for a name.`,
  outside: (path: string) => `“${path}” leads out of the folder of notes.`,
  leadsOut: 'This note leads out of the folder of notes.',
  editsDontFit: 'The edits do not fit the text of the note.',
  otherLinks: 'Only web and mail addresses are opened.',
  notFromHere: 'That can’t be done from here.',
  portInUse: (port: number) => `Port ${port} is in use. Choose another, or none.`,
  portForbidden: (port: number) => `The system does not let Carryover use port ${port}.`,
  oldAddress:
    'This address is of an earlier start of Carryover. Open the address that it printed this time.',
  noCall: 'Carryover has no such call.',
  wrongArguments: (call: string) => `The arguments of ${call} are not what it takes.`,
  ours: 'Something went wrong in Carryover itself. Please try again.',
  startFailed: 'Something went wrong while Carryover was starting.',
}
