const figures = new Intl.NumberFormat('en')

const one = (n: number, singular: string, plural: string) =>
  `${figures.format(n)} ${n === 1 ? singular : plural}`

/** Numbers of things. */
export const count = {
  items: (n: number) => one(n, 'item', 'items'),
  weeks: (n: number) => one(n, 'week', 'weeks'),
  weeksOrMore: (n: number) => `${figures.format(n)}+ weeks`,
  meetings: (n: number) => one(n, 'meeting', 'meetings'),
  notes: (n: number) => one(n, 'note', 'notes'),
  words: (n: number) => one(n, 'word', 'words'),
}
