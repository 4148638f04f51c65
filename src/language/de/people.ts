import type { Texts } from '../texts.ts'

export const people: Texts['people'] = {
  title: 'Personen und Wörter',
  kept: 'Merkt sich Carryover; in die Notizen wird davon nichts geschrieben.',
  done: 'Fertig',
  people: {
    title: 'Personen',
    hint: 'Zwei Schreibweisen einer Person? Einmal angegeben, kommen ihre Aufgaben zusammen.',
    none: 'Noch keine Notiz dieses Ordners nennt eine Person.',
    open: (open) => `${open} offen`,
    sameAs: (name) => `${name} ist dieselbe Person wie`,
    sameAsExample: 'ist dieselbe Person wie…',
    isOther: (name, than) => `${name} ist jemand anderes als ${than}`,
  },
  labels: {
    title: 'Beschriftungen des Teams',
    hint: 'Was unter einer solchen Überschrift oder Beschriftung steht, ist für die kommende Woche geplant, aus der letzten berichtet oder im Backlog.',
    below: (label) => `Einträge unter ${label} sind`,
    remove: (label) => `${label} entfernen`,
    newLabel: 'Neue Beschriftung',
    newExample: 'Eine Beschriftung wie in den Notizen',
    belowNew: 'Einträge unter der neuen Beschriftung sind',
    add: 'Hinzufügen',
    phases: { planned: 'Geplant', reported: 'Berichtet', backlog: 'Backlog' },
    whyNot: {
      empty: 'Bitte die Beschriftung eingeben, wie sie in den Notizen steht, etwa „Merkliste“.',
      long: 'Eine Beschriftung hat höchstens neunzig Zeichen.',
    },
  },
  guesses: {
    title: 'Entschiedene Vermutungen',
    rejected: 'keine Aufgabe',
    confirmed: 'eine Aufgabe',
    takeBack: 'Zurücknehmen',
    takeBackThis: (words) => `Zurücknehmen: ${words}`,
    remembered: 'Als Aufgabe gemerkt. Die Notiz bleibt, wie sie ist.',
    notAnItem: 'Keine Aufgabe mehr. Die Notiz bleibt, wie sie ist.',
    tooLong: 'Die Aufgabe ist zu lang, um sie sich nach ihren Worten zu merken.',
    noItem: 'In dieser Zeile steht keine Aufgabe.',
    noGuess: 'Diese Aufgabe ist keine Vermutung. Sie lässt sich im Text ändern.',
  },
  notKept: (why) => `Das konnte nicht gemerkt werden: ${why}`,
}
