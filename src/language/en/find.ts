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
}
