import type { Texts } from '../texts.ts'

export const insight: Texts['insight'] = {
  noSeries: 'Es ist keine Notiz einer Serie offen.',
  reading: (then) => `Die Wochen dieser Serie werden gelesen. Danach: ${then}`,
  end: 'Ende',
  round: {
    title: 'Reihum',
    place: (at, all) => `${at} von ${all}`,
    said: (name, at, all, items) =>
      `${name}, ${at} von ${all}: ${items} ${items === 1 ? 'Aufgabe' : 'Aufgaben'}`,
    absent: 'nicht anwesend',
    nobody: 'In dieser und der vorigen Besprechung ist niemand genannt.',
    nothing: 'Nichts ist offen, und nichts ist neu.',
    with: (names) => `mit ${names}`,
    back: 'Zurück',
    next: (name) => `Weiter: ${name}`,
    forth: 'Weiter',
    carried: 'Übertragen',
    promised: 'Letzte Woche zugesagt',
    fresh: 'Neu',
  },
  closeOut: {
    title: 'Abschluss',
    toRows: 'Zu den Zeilen',
    toLookAt: 'zu klären',
    count: (items) => `${items} zu klären`,
    nothing:
      'Alles ist bei jemandem, der dabei war; nichts wird zu lange übertragen, keine Frage ist offen.',
    nothingUnmentioned:
      'Alles Offene der letzten Woche kommt vor, alles ist bei jemandem, der dabei war; nichts wird zu lange übertragen, keine Frage ist offen.',
    groups: {
      unmentioned: 'Letzte Woche offen, noch nicht erwähnt',
      unowned: 'Niemand zuständig',
      absent: 'Zuständige nicht anwesend',
      carried: 'Dreimal oder öfter übertragen',
      questions: 'Fragen ohne Antwort',
    },
    carried: (times) => `${times}× übertragen`,
    fix: { add: 'Hinzufügen', owner: 'Wer', drop: 'Streichen', park: 'Parken', keep: 'Behalten' },
    fixThis: (fix, words) => `${fix}: ${words}`,
    done: {
      drop: (words) => `Gestrichen: ${words}`,
      park: (words) => `Im Backlog geparkt: ${words}`,
    },
    notDone: {
      drop: 'In dieser Zeile lässt sich das nicht vermerken; bitte im Text ändern.',
      park: 'Das lässt sich nicht im Backlog parken; bitte im Text ändern.',
    },
    kept: (words) => `Bleibt, wie es ist: ${words}`,
    ownerOf: (words) => `Zuständig für: ${words}`,
    given: (words, name) => `${words}: ${name}`,
    newName: (name) => `„${name}“, wie getippt`,
    typeName: 'Noch ist niemand bekannt; bitte einen Namen tippen.',
    whyNotGiven: {
      name: (name) =>
        `„${name}“ würde in dieser Zeile nicht als zuständig gelesen; bitte im Text ändern.`,
      several: (name) =>
        `In dieser Zeile sagen mehrere etwas zu; bitte im Text ändern, was davon „${name}“ tun soll.`,
      named: (name) =>
        `Die Worte dieser Zeile sagen, wer es tut, und „${name}“ würde dort nicht erkannt; bitte im Text ändern.`,
    },
    asked: (words, name) => `${name} beantwortet: ${words}`,
    notAsked:
      'In diese Notiz kann gerade nichts geschrieben werden; erneut wählen, sobald sie sich ändern lässt.',
    chat: 'Für den Chat des Teams',
    chatHint: 'Was jetzt offen ist, nach Zuständigen, als Text zum Einfügen.',
  },
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
    shares: (meetings, { done, carried, dropped, unmentioned }) =>
      `Vom Geplanten (${meetings === 1 ? 'letzte Besprechung' : `letzte ${meetings} Besprechungen`}) wurden ${done} erledigt, ${carried} übertragen${dropped === null ? '' : `, ${dropped} gestrichen`} und ${unmentioned} nie erwähnt.`,
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
      dropped: 'gestrichen',
      unmentioned: 'nie erwähnt',
    },
  },
}
