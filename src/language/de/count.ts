import type { Texts } from '../texts.ts'

const figures = new Intl.NumberFormat('de')

const one = (n: number, singular: string, plural: string) =>
  `${figures.format(n)} ${n === 1 ? singular : plural}`

export const count: Texts['count'] = {
  items: (n) => one(n, 'Aufgabe', 'Aufgaben'),
  weeks: (n) => one(n, 'Woche', 'Wochen'),
  weeksOrMore: (n) => `${figures.format(n)}+ Wochen`,
  meetings: (n) => one(n, 'Besprechung', 'Besprechungen'),
  notes: (n) => one(n, 'Notiz', 'Notizen'),
  words: (n) => one(n, 'Wort', 'Wörter'),
}
