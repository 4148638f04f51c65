type Now = 'made' | 'open' | 'partial' | 'done' | 'dropped'

const states: Readonly<Record<Now, string>> = {
  made: 'an item now',
  open: 'open again',
  partial: 'in progress',
  done: 'done',
  dropped: 'dropped',
}
const items = (n: number) => (n === 1 ? '1 item' : `${n} items`)

/** Writing: items by key, capture, people offered, folding, outline. */
export const writing = {
  itemNow: (text: string, now: Now) => `${text}: ${states[now]}`,
  itemsMade: (n: number) => `${items(n)} made`,
  itemsDone: (n: number) => `${items(n)} done`,
  itemsReopened: (n: number) => `${items(n)} open again`,
  marksChanged: (n: number) => `${items(n)} with another mark`,
  noMark: 'This item has no mark that could be ticked; change it in the text.',
  noPromise:
    'A remark here would count for every promise in this line. Tick all of them from the end of the line, or put each on a line of its own.',
  noItem: 'This line can’t be made an item.',
  noItemHere: 'There is no item on this line.',
  noBox: 'This item has no checkbox, so there is no next mark; change it in the text.',
  inConflict: 'This stands between conflict markers. Decide in the text first.',
  near: { meeting: 'at this meeting', note: 'in this note', folder: 'in this folder' },
  capture: {
    title: 'Capture a thought',
    field: 'What is to be done, and by whom',
    example: 'Ada to send the numbers',
    file: 'File it',
    cancel: 'Cancel',
    goesTo: (section: string | null, owners: string) =>
      `${section === null ? 'Goes to the end of the meeting' : `Goes under “${section}”`}, ${
        owners === '' ? 'without an owner' : `for ${owners}`
      }`,
    filed: (text: string, section: string | null) =>
      section === null ? `Filed: ${text}` : `Filed under “${section}”: ${text}`,
    nothing: 'Write what is to be done.',
    inConflict: 'Where it would go, conflict markers stand. Decide in the text first.',
    noMeeting: 'This note has no meeting to file it in.',
  },
  handOver: {
    title: 'Hand over open items',
    form: 'Form',
    forms: {
      markdown: 'Markdown',
      text: 'Plain text',
      rich: 'Rich text',
      tasks: 'GitHub task list',
    },
    by: 'Grouped by',
    orders: { owner: 'Owner', section: 'Section' },
    whose: 'Whose',
    everyone: 'Everyone’s',
    preview: 'What is copied',
    copy: 'Copy',
    copied: (form: string) => `Open items copied as ${form}`,
    notCopied: 'The system did not let Carryover copy.',
    nothing: 'Nothing is open here.',
    listWords: { nobody: 'No owner', inProgress: 'in progress' },
    noMeeting: 'This note has no meeting to hand over.',
    exported: 'The meeting was exported.',
    oneAtATime: 'One export is still going on. It can be stopped in the status bar.',
    tooLongToPrint:
      'This meeting is too long to be printed from here. Export it as HTML, and print that.',
  },
  issue: {
    title: 'New issue',
    repository: 'Repository of this folder',
    repositoryHint: 'owner/name on GitHub, or the address of a GitHub or GitLab project',
    noRepository: 'This names no project. Write owner/name, or its whole address.',
    issueTitle: 'Title',
    body: 'Text of the issue',
    open: 'Open the form in the browser',
    opened: 'The form is open in the browser.',
    nothingSent: 'Nothing is sent from here.',
    address: 'Address of the issue, once it is there',
    addressHint: 'It is put on the item’s line as a link.',
    notLinked: {
      'no-address': 'This is no whole web address. It has to begin with https://.',
      'there-already': 'This address stands on the item’s line already.',
      'in-table': 'The item stands in a table, where no link is put. Write it into a cell.',
      'reads-otherwise':
        'With the link the line would read as other work, so it was left as it is. Write it in the text.',
      'moved-on': 'The item’s words have changed since. Close this, and choose the item again.',
      'in-conflict': 'The item stands between conflict markers. Settle them in the text first.',
      'read-only': 'This note can’t be changed here.',
    },
    put: 'Put it on the line',
    linked: 'The link stands on the item’s line.',
    noItem: 'There is no item on this line.',
  },
  outline: {
    label: 'Headings and meetings of the note',
    placeholder: 'Go to a heading or a meeting',
    nothing: (query: string) =>
      query === '' ? 'This note has no headings.' : `No heading has “${query}”.`,
  },
  /** CodeMirror's own words of folding, by the phrases that it asks for. */
  folds: {
    'Folded lines': 'Folded lines',
    'Unfolded lines': 'Unfolded lines',
    to: 'to',
    'folded code': 'folded lines',
    unfold: 'unfold',
    'Fold line': 'Fold',
    'Unfold line': 'Unfold',
  },
}
