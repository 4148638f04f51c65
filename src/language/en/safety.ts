/** Why a note may only be read. */
const onlyRead = {
  utf16:
    'This note is in UTF-16, of which saving could change letters. To write in it, save it as UTF-8 in another editor.',
  olderEncoding:
    'This note is in an older encoding, of which saving could change letters. To write in it, save it as UTF-8 in another editor.',
  hasNul:
    'This note has NUL characters in it, which text has not. To write in it, remove them in another editor.',
  tooLarge:
    'This note is over 20 MB, so it is shown as plain text: it can’t be changed here, and its items are not looked for.',
  mayNotChange: 'The system does not let Carryover change this note, so it can be read only.',
  mayNotWriteHere:
    'The system does not let Carryover write in this note’s folder, so it can be read only.',
}

/** Saving, versions, conflicts, recovery. */
export const safety = {
  saved: 'Saved',
  saving: 'Saving…',
  conflict: 'Changed elsewhere; both texts are kept',
  notSaved: (why: string) => `Not saved: ${why}`,
  gone: 'Deleted elsewhere; the text is kept here',
  readOnly: 'Read-only',
  readOnlyHint: 'This text can’t be changed here.',
  onlyRead,
  /** Why the list has a note that is not read. */
  notRead: {
    ...onlyRead,
    noText: 'This file is not text, so it is not shown or changed.',
    tooLargeToShow: 'This note is over 64 MB, which is more than Carryover opens.',
    noFile: 'This is not a file, so it is not opened.',
    mayNotRead: 'The system does not let Carryover read this note.',
    leadsOut: 'This is a link that leads out of the folder, so it is not opened.',
    failed: 'The system could not read this note just now. Open it to try again.',
  },
  retry: 'Retry',
  writeAgain: 'Write it again',
  goneBanner: {
    what: 'This note was deleted elsewhere.',
    safe: 'Its text is kept here, and in no file.',
    discard: 'Discard…',
  },
  unsavedBanner: {
    what: (path: string) => `${path} is not saved.`,
    safe: 'Its text is kept in this window alone.',
    look: 'Look at it',
  },
  clash: (path: string) =>
    `${path} was changed elsewhere in the same place: both texts are kept. Choose there what stays.`,
  goThere: 'Go there',
  journalProblem: {
    what: 'What you type can’t be kept for a crash.',
    safe: 'It is saved as usual.',
  },
  markers: {
    what: 'This note has conflict markers in it, from Git or another program.',
    safe: 'Settle them in the text; until then no new week is made from it, and no tick changes what stands between them.',
  },
  clashes: {
    what: (n: number) =>
      n === 1
        ? 'One passage was changed here and elsewhere.'
        : `${n} passages were changed here and elsewhere.`,
    safe: 'Both versions are in the note: choose what stays, or go on writing.',
    go: 'Go there',
  },
  choice: {
    mine: 'Written here',
    theirs: 'Written elsewhere',
    keep: { mine: 'Keep this', theirs: 'Keep the other', both: 'Keep both' },
    none: 'No passage stands in two versions.',
    first: 'Some passages stand in two versions. Choose in them first, then make the new week.',
  },
  copies: {
    isCopy: (of: string) => `This is another version of ${of}, which a sync program kept.`,
    isCopySafe: 'Its items count nowhere until it is settled.',
    hasCopy: (copy: string) => `Another version of this note lies beside it: ${copy}.`,
    look: 'Compare…',
    title: 'Two versions of a note',
    intro: (copy: string, of: string) => `What is different in ${copy}, compared with ${of}:`,
    use: 'Use this version',
    merge: 'Merge both',
    keep: 'Keep both',
    hint: 'Used or merged, this version goes to the trash. Undo and “Versions” bring the note’s text back.',
    changed: (copy: string) => `${copy} has just changed, so it was left where it is.`,
    inList: (of: string) => `another version of ${of}`,
  },
  difference: 'What would change',
  noDifference: 'There is no difference.',
  unchanged: '$ unchanged lines',
  recovery: {
    title: 'Text that was not saved',
    what: (n: number) =>
      n === 1
        ? 'Carryover ended before a text was saved.'
        : `Carryover ended before ${n} texts were saved.`,
    safe: 'It is kept here until you decide.',
    look: 'Look at it…',
    list: 'Texts that were not saved',
    unnamed: 'Unreadable journal',
    unreadable: 'Nothing in this journal can be read. Its file is kept until you discard it.',
    cut: 'The very end of it could not be read.',
    none: 'Nothing is left that was not saved.',
    state: {
      same: 'The note is as it was when this was written into it.',
      changed:
        'The note has been changed since. Recovering brings both together; where they clash you choose.',
      gone: 'The note is not there any more. Recovering writes it again.',
    },
    recover: 'Recover into the note',
    copy: 'Keep as a copy',
    discard: 'Discard',
  },
  versions: {
    title: 'Versions of this note',
    intro: 'What bringing the chosen version back would change in the note as it is now:',
    list: 'Earlier versions',
    none: 'No earlier version is kept yet.',
    hint: 'Kept by Carryover for 30 days, the last one longer; never in your folder. Undo takes it back.',
    restore: 'Bring it back',
    why: {
      sitting: 'when you began to write',
      week: 'before a new week',
      editing: 'while writing',
      recovery: 'text that was not saved',
      choice: 'before a choice',
      restore: 'before bringing one back',
      overtaken: 'written elsewhere during a save',
    },
  },
  hostLost: 'No connection to Carryover’s host; trying again',
  hostLostBanner: {
    what: 'The connection to Carryover’s host is lost.',
    safe: 'What you write is kept in this window alone, so don’t close or reload it. It is saved as soon as the host is there again; where Carryover has ended, start it again and open its new address here, in this same tab.',
  },
  hostAnew: {
    what: 'Carryover was started anew and doesn’t know this window any more.',
    safe: 'Do that here, in this same tab, without closing or reloading it: then what is not saved yet is saved.',
  },
  lookAgain: 'Look again',
  ours: 'Something went wrong in Carryover. Your text is kept; try it once more.',
  /** A part of the page that is loaded when it is first used. */
  partLost:
    'This part of Carryover could not be loaded: Carryover has ended, or was updated meanwhile. Your text is kept; once it is saved, open Carryover anew.',
  /** The same while its host does not answer. */
  partAway:
    'This part of Carryover can’t be loaded while the connection is lost. Your text is kept; try again when it is back.',
  notAnswered: (seconds: number) => `Carryover has not answered for ${seconds} seconds.`,
  connectionLost: 'The connection to Carryover is lost.',
  refused: 'Open the address that Carryover printed when it started.',
  refusedTitle: 'Carryover is not open here',
  regionFailed: {
    what: (region: string) => `The ${region} stopped working.`,
    safe: 'That is our mistake. Your text is not affected and is saved as before.',
    again: 'Show it again',
  },
  unreadable: {
    title: 'This note can’t be opened',
    again: 'Try again',
    safe: 'The file is as it was; Carryover doesn’t write to it.',
  },
}
