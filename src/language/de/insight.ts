import type { Texts } from '../texts.ts'

export const insight: Texts['insight'] = {
  noSeries: 'Es ist keine Notiz einer Serie offen.',
  page: {
    seriesOf: (title) => `Serie: ${title}`,
    openItems: 'Offene Aufgaben',
    nothingOpen: 'Nichts ist offen.',
  },
}
