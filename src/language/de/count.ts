import type { Texts } from '../texts.ts'

const one = (n: number, singular: string, plural: string) => `${n} ${n === 1 ? singular : plural}`

export const count: Texts['count'] = {
  items: (n) => one(n, 'Aufgabe', 'Aufgaben'),
  weeks: (n) => one(n, 'Woche', 'Wochen'),
  meetings: (n) => one(n, 'Besprechung', 'Besprechungen'),
  notes: (n) => one(n, 'Notiz', 'Notizen'),
  words: (n) => one(n, 'Wort', 'Wörter'),
}
