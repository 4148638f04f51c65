import type { Texts } from '../texts.ts'

export const insight: Texts['insight'] = {
  noSeries: 'Es ist keine Notiz einer Serie offen.',
  page: {
    seriesOf: (title) => `Serie: ${title}`,
    span: (meetings, from, to) => `${meetings}, ${from} bis ${to}`,
    reading: (percent) => `Die ganze Serie wird gelesen: ${percent} %`,
    young: 'Nach einer weiteren Besprechung zeigt diese Seite, was aus den Plänen wurde.',
    openItems: 'Offene Aufgaben',
    nothingOpen: 'Nichts ist offen.',
    oldest: (weeks) => `älteste ${weeks}`,
    since: (date) => `seit ${date}`,
    carried: (times) => (times === 1 ? 'einmal übertragen' : `${times}-mal übertragen`),
    lastSpokenOf: (date) => `nicht in der neuesten Notiz, zuletzt am ${date}`,
    neverMentioned: 'Nie erwähnt',
    neverMentionedHint:
      'In der Woche davor geplant, und in der Notiz dieses Tages kein Wort davon.',
    allMentioned: 'Alles Geplante kam in der Woche danach zur Sprache.',
    notMentioned: (items) => `${items} ohne ein Wort`,
    neverAgain: 'seitdem kein Wort',
    backOn: (date) => `wieder da am ${date}`,
    plans: 'Was aus den Plänen wurde',
    shares: (meetings, { done, carried, unmentioned }) =>
      `Vom Geplanten (letzte ${meetings}) wurden ${done} erledigt, ${carried} übertragen und ${unmentioned} nie erwähnt.`,
    asTable: 'Dasselbe als Tabelle',
    week: 'Woche',
    planned: 'Geplant',
    plannedCount: (items) => `${items} geplant`,
    completion: 'Quote erledigt',
    carryRate: 'Quote übertragen',
    percent: (percent) => `${percent} %`,
    outcome: {
      done: 'erledigt',
      carried: 'übertragen',
      dropped: 'fallen gelassen',
      unmentioned: 'nie erwähnt',
    },
  },
}
