import type { Texts } from '../texts.ts'

export const panel: Texts['panel'] = {
  name: 'Seitenleiste',
  noNote:
    'Sobald eine Notiz geöffnet ist, stehen hier ihre Aufgaben und was aus der letzten Woche noch offen ist.',
  items: {
    title: 'Aufgaben',
    none: {
      before: 'Noch keine Aufgaben. Ein Listeneintrag wie',
      after: 'erscheint hier.',
    },
    example: '- [ ] Raum buchen (Ada)',
    unread: 'Diese Notiz ist lang; ihre Aufgaben erscheinen, sobald sie gelesen ist.',
    plain: 'Diese Notiz ist zu groß, um in ihr nach Aufgaben zu suchen.',
    noneOfThese: 'Keine Aufgaben der oben gewählten Personen.',
    showAll: 'Alle zeigen',
    open: (open) => `${open} offen`,
    openAndDone: (open, done) => `${open} offen · ${done} erledigt`,
  },
  people: {
    legend: 'Aufgaben zeigen von',
    nobody: 'Niemand',
    open: (name, open) => `${name}, ${open} offen`,
    hint: (name, open) => `${name}: ${open} ${open === 1 ? 'offene Aufgabe' : 'offene Aufgaben'}`,
  },
  overdue: 'überfällig',
  due: (when) => `fällig: ${when}`,
  guess: {
    inSentence: 'aus einem Satz',
    byPlace: 'eine Vermutung',
    hint: (why) => `${why}: Y bestätigt, N verwirft`,
    confirm: (words) => `Bestätigen: ${words}`,
    reject: (words) => `Verwerfen: ${words}`,
    confirmed: (words) => `${words}: bestätigt`,
  },
  tick: {
    dropped: 'Gestrichen.',
    movedOn: 'Die Notiz hat sich gerade geändert. Bitte die Aufgabe noch einmal ansehen.',
    inConflict: 'Diese Aufgabe steht zwischen Konfliktmarken. Bitte zuerst im Text entscheiden.',
    noMark:
      'Diese Aufgabe hat kein Zeichen, das abgehakt werden kann; sie lässt sich im Text ändern.',
    now: {
      open: (words) => `${words}: wieder offen`,
      partial: (words) => `${words}: teilweise erledigt`,
      done: (words) => `${words}: erledigt`,
      dropped: (words) => `${words}: gestrichen`,
    },
  },
  lastWeek: {
    title: 'Aus der letzten Woche',
    first:
      'Vor dieser Besprechung gibt es keine. Ab der nächsten Woche steht dort, was hier noch offen ist.',
    allDone: (date) => `Alles vom ${date ?? 'letzten Mal'} ist erledigt.`,
    allHere: (all) => `alle ${all} in dieser Notiz`,
    missing: (missing, all) => `${missing} von ${all} noch nicht besprochen`,
    notYet: 'Noch nicht erwähnt',
    here: 'In dieser Notiz',
    neverMentioned: 'Nie erwähnt',
    neverMentionedCount: (missing, all) => `${missing} von ${all} nie erwähnt`,
    goToPlan: (words, about) => `${words}, ${about}: zum Plan gehen`,
    notHere: 'nicht in dieser Notiz',
    addFirst: 'Nicht in dieser Notiz. Erst hinzufügen.',
    pressEnter: 'Nicht in dieser Notiz. Die Eingabetaste fügt sie hinzu.',
    add: 'Hinzufügen',
    addThis: (words) => `Zu dieser Notiz hinzufügen: ${words}`,
    added: (words) => `Hinzugefügt: ${words}`,
    notAdded: (words) => `Konnte nicht hinzugefügt werden: ${words}`,
  },
  weeks: {
    showAll: (rows) => `Alle ${rows} zeigen`,
    showFew: 'Nur die ersten zeigen',
    cell: (words, meeting, state) => `${words}, ${meeting ?? '?'}: ${state}`,
    title: 'Woche für Woche',
    caption: 'Was aus jeder Aufgabe in den letzten Besprechungen wurde',
    states: {
      open: 'offen',
      partial: 'teilweise erledigt',
      done: 'erledigt',
      dropped: 'gestrichen',
      gone: 'nicht erwähnt',
    },
  },
}
