import type { Texts } from '../texts.ts'

const onlyRead: Texts['safety']['onlyRead'] = {
  utf16:
    'Diese Notiz ist in UTF-16; das Speichern könnte Buchstaben verändern. Um sie zu ändern, bitte in einem anderen Editor als UTF-8 speichern.',
  olderEncoding:
    'Diese Notiz ist in einer älteren Kodierung; das Speichern könnte Buchstaben verändern. Um sie zu ändern, bitte in einem anderen Editor als UTF-8 speichern.',
  hasNul:
    'In dieser Notiz stehen NUL-Zeichen, die kein Text hat. Um sie zu ändern, diese bitte in einem anderen Editor entfernen.',
  tooLarge:
    'Diese Notiz ist größer als 20 MB und wird deshalb als einfacher Text gezeigt: Sie lässt sich hier nicht ändern, und Aufgaben werden in ihr nicht gesucht.',
  mayNotChange: 'Das System lässt Carryover diese Notiz nicht ändern; sie lässt sich nur lesen.',
  mayNotWriteHere:
    'Das System lässt Carryover im Ordner dieser Notiz nicht schreiben; sie lässt sich nur lesen.',
}

export const safety: Texts['safety'] = {
  saved: 'Gespeichert',
  saving: 'Wird gespeichert…',
  conflict: 'Anderswo geändert; beide Texte bleiben erhalten',
  notSaved: (why) => `Nicht gespeichert: ${why}`,
  gone: 'Anderswo gelöscht; der Text bleibt hier erhalten',
  readOnly: 'Schreibgeschützt',
  readOnlyHint: 'Dieser Text lässt sich hier nicht ändern.',
  onlyRead,
  notRead: {
    ...onlyRead,
    noText: 'Diese Datei ist kein Text, deshalb wird sie weder gezeigt noch geändert.',
    tooLargeToShow: 'Diese Notiz ist größer als 64 MB, und mehr öffnet Carryover nicht.',
    noFile: 'Das ist keine Datei, deshalb wird es nicht geöffnet.',
    mayNotRead: 'Das System lässt Carryover diese Notiz nicht lesen.',
    leadsOut:
      'Das ist eine Verknüpfung, die aus dem Ordner hinausführt; deshalb wird sie nicht geöffnet.',
    failed: 'Das System konnte diese Notiz gerade nicht lesen. Zum erneuten Versuch bitte öffnen.',
  },
  retry: 'Erneut versuchen',
  writeAgain: 'Neu schreiben',
  goneBanner: {
    what: 'Diese Notiz wurde anderswo gelöscht.',
    safe: 'Ihr Text ist nur noch hier, in keiner Datei.',
    discard: 'Verwerfen…',
  },
  unsavedBanner: {
    what: (path) => `${path} ist nicht gespeichert.`,
    safe: 'Der Text ist nur noch in diesem Fenster.',
    look: 'Ansehen',
  },
  clash: (path) =>
    `${path} wurde anderswo an derselben Stelle geändert: Beide Texte bleiben erhalten. Dort lässt sich wählen, was bleibt.`,
  goThere: 'Zur Stelle',
  journalProblem: {
    what: 'Getipptes lässt sich nicht gegen einen Absturz sichern.',
    safe: 'Gespeichert wird es wie sonst.',
  },
  markers: {
    what: 'In dieser Notiz stehen Konfliktmarken, von Git oder einem anderen Programm.',
    safe: 'Bitte im Text bereinigen; bis dahin entsteht keine neue Woche daraus, und kein Haken ändert, was dazwischen steht.',
  },
  clashes: {
    what: (n) =>
      n === 1
        ? 'Eine Stelle wurde hier und anderswo geändert.'
        : `${n} Stellen wurden hier und anderswo geändert.`,
    safe: 'Beide Fassungen stehen in der Notiz: wählen, was bleibt, oder weiterschreiben.',
    go: 'Zur Stelle',
  },
  choice: {
    mine: 'Hier geschrieben',
    theirs: 'Anderswo geschrieben',
    keep: { mine: 'Diese behalten', theirs: 'Die andere behalten', both: 'Beide behalten' },
    none: 'Keine Stelle steht in zwei Fassungen da.',
    first:
      'Einige Stellen stehen in zwei Fassungen da. Bitte erst wählen, dann die neue Woche anlegen.',
  },
  copies: {
    isCopy: (of) =>
      `Dies ist eine andere Fassung von ${of}, von einem Abgleichprogramm aufbewahrt.`,
    isCopySafe: 'Ihre Aufgaben zählen nirgends mit, bis entschieden ist.',
    hasCopy: (copy) => `Eine andere Fassung dieser Notiz liegt daneben: ${copy}.`,
    look: 'Vergleichen…',
    title: 'Zwei Fassungen einer Notiz',
    intro: (copy, of) => `Was in ${copy} anders ist als in ${of}:`,
    use: 'Diese Fassung nehmen',
    merge: 'Beide zusammenführen',
    keep: 'Beide behalten',
    hint: 'Genommen oder zusammengeführt kommt diese Fassung in den Papierkorb. Rückgängig und „Fassungen“ bringen den Text der Notiz zurück.',
    changed: (copy) => `${copy} hat sich gerade geändert und blieb, wo sie ist.`,
    inList: (of) => `andere Fassung von ${of}`,
  },
  difference: 'Was sich ändern würde',
  noDifference: 'Es gibt keinen Unterschied.',
  unchanged: '$ unveränderte Zeilen',
  recovery: {
    title: 'Nicht gespeicherter Text',
    what: (n) =>
      n === 1
        ? 'Carryover endete, bevor ein Text gespeichert war.'
        : `Carryover endete, bevor ${n} Texte gespeichert waren.`,
    safe: 'Er bleibt hier erhalten, bis entschieden ist.',
    look: 'Ansehen…',
    list: 'Nicht gespeicherte Texte',
    unnamed: 'Unlesbares Protokoll',
    unreadable: 'In diesem Protokoll ist nichts lesbar. Die Datei bleibt, bis sie verworfen wird.',
    cut: 'Das äußerste Ende war nicht lesbar.',
    none: 'Es ist nichts übrig, was nicht gespeichert wäre.',
    state: {
      same: 'Die Notiz ist noch so, wie sie war, als dies geschrieben wurde.',
      changed:
        'Die Notiz wurde inzwischen geändert. Beim Wiederherstellen kommt beides zusammen; wo es sich widerspricht, steht die Wahl offen.',
      gone: 'Die Notiz ist nicht mehr da. Beim Wiederherstellen wird sie neu geschrieben.',
    },
    recover: 'In die Notiz übernehmen',
    copy: 'Als Kopie behalten',
    discard: 'Verwerfen',
  },
  versions: {
    title: 'Fassungen dieser Notiz',
    intro: 'Was sich an der Notiz ändern würde, käme die gewählte Fassung zurück:',
    list: 'Frühere Fassungen',
    none: 'Noch keine frühere Fassung.',
    hint: '30 Tage von Carryover aufbewahrt, die letzte länger; nie im Ordner. Rückgängig nimmt es zurück.',
    restore: 'Zurückholen',
    why: {
      sitting: 'als das Schreiben begann',
      week: 'vor einer neuen Woche',
      editing: 'beim Schreiben',
      recovery: 'nicht gespeicherter Text',
      choice: 'vor einer Wahl',
      restore: 'vor einem Zurückholen',
      overtaken: 'anderswo während eines Speicherns geschrieben',
    },
  },
  hostLost: 'Keine Verbindung zu Carryover; neuer Versuch läuft',
  hostLostBanner: {
    what: 'Die Verbindung zu Carryover ist unterbrochen.',
    safe: 'Was hier geschrieben wird, steht nur in diesem Fenster; bitte nicht schließen oder neu laden. Gespeichert wird es, sobald die Verbindung wieder da ist; wurde Carryover beendet, dann neu starten und die neue Adresse hier in demselben Tab öffnen.',
  },
  hostAnew: {
    what: 'Carryover wurde neu gestartet und kennt dieses Fenster nicht mehr.',
    safe: 'Am besten hier in demselben Tab, ohne ihn zu schließen oder neu zu laden: Dann wird gespeichert, was noch nicht gespeichert ist.',
  },
  lookAgain: 'Noch einmal nachsehen',
  ours: 'In Carryover ist etwas schiefgegangen. Der Text ist erhalten; bitte noch einmal versuchen.',
  partLost:
    'Dieser Teil von Carryover ließ sich nicht laden: Carryover wurde beendet oder inzwischen aktualisiert. Der Text ist erhalten; sobald er gespeichert ist, bitte Carryover neu öffnen.',
  partAway:
    'Dieser Teil von Carryover lässt sich nicht laden, solange die Verbindung unterbrochen ist. Der Text ist erhalten; bitte noch einmal versuchen, sobald sie wieder da ist.',
  notAnswered: (seconds) => `Carryover antwortet seit ${seconds} Sekunden nicht.`,
  connectionLost: 'Die Verbindung zu Carryover ist unterbrochen.',
  refused: 'Bitte die Adresse öffnen, die Carryover beim Start ausgegeben hat.',
  refusedTitle: 'Carryover ist hier nicht geöffnet',
  regionFailed: {
    what: (region) => `Dieser Bereich funktioniert nicht mehr: ${region}.`,
    safe: 'Das ist unser Fehler. Der Text ist nicht betroffen und wird gespeichert wie bisher.',
    again: 'Wieder zeigen',
  },
  unreadable: {
    title: 'Diese Notiz lässt sich nicht öffnen',
    again: 'Erneut versuchen',
    safe: 'Die Datei ist, wie sie war; Carryover schreibt nicht in sie.',
  },
}
