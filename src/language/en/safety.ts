/** Saving, versions, conflicts, recovery. */
export const safety = {
  saved: 'Saved',
  saving: 'Saving…',
  conflict: 'Changed elsewhere; both texts are kept',
  notSaved: (why: string) => `Not saved: ${why}`,
  gone: 'Deleted elsewhere; the text is kept here',
  readOnly: 'Read-only',
  retry: 'Retry',
  writeAgain: 'Write it again',
  goneBanner: {
    what: 'This note was deleted elsewhere.',
    safe: 'Its text is kept here, and in no file.',
  },
  clash: (path: string) =>
    `${path} was changed elsewhere in the same place: both texts are kept. Delete the one you do not want.`,
  goThere: 'Go there',
  hostLost: 'No connection to Carryover’s host; trying again',
  hostLostBanner: {
    what: 'The connection to Carryover’s host is lost.',
    safe: 'It may have been stopped. What you write is kept in this window and saved as soon as the host is back; leave the window open.',
  },
  hostAnew: {
    what: 'Carryover was started anew and doesn’t know this window any more.',
    safe: 'What is not saved is still here: copy it before you close the window.',
  },
  lookAgain: 'Look again',
  ours: 'Something went wrong in Carryover. Your text is kept; try it once more.',
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
