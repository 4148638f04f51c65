/** What the series tells: the series page, what was never mentioned, round the room and close-out. */
export const insight = {
  noSeries: 'No note of a series is open.',
  page: {
    seriesOf: (title: string) => `Series: ${title}`,
    openItems: 'Open items',
    nothingOpen: 'Nothing is open.',
  },
}
