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
  noItem: 'This line can’t be made an item.',
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
    noMeeting: 'This note has no meeting to file it in.',
  },
}
