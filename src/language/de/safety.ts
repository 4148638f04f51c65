import type { Texts } from '../texts.ts'

export const safety: Texts['safety'] = {
  saved: 'Gespeichert',
  saving: 'Wird gespeichert…',
  conflict: 'Anderswo geändert; beide Texte bleiben erhalten',
  notSaved: (why) => `Nicht gespeichert: ${why}`,
  gone: 'Anderswo gelöscht; der Text bleibt hier erhalten',
  readOnly: 'Schreibgeschützt',
  retry: 'Erneut versuchen',
  writeAgain: 'Neu schreiben',
  goneBanner: {
    what: 'Diese Notiz wurde anderswo gelöscht.',
    safe: 'Ihr Text ist nur noch hier, in keiner Datei.',
  },
  clash: (path) =>
    `${path} wurde anderswo an derselben Stelle geändert: Beide Texte bleiben erhalten. Bitte den überflüssigen löschen.`,
  goThere: 'Zur Stelle',
  hostLost: 'Keine Verbindung zu Carryover; neuer Versuch läuft',
  hostLostBanner: {
    what: 'Die Verbindung zu Carryover ist unterbrochen.',
    safe: 'Vielleicht wurde es beendet. Was hier geschrieben wird, bleibt in diesem Fenster und wird gespeichert, sobald die Verbindung wieder steht; das Fenster bitte offen lassen.',
  },
  hostAnew: {
    what: 'Carryover wurde neu gestartet und kennt dieses Fenster nicht mehr.',
    safe: 'Was nicht gespeichert ist, steht noch hier: bitte kopieren, bevor das Fenster geschlossen wird.',
  },
  lookAgain: 'Noch einmal nachsehen',
  ours: 'In Carryover ist etwas schiefgegangen. Der Text ist erhalten; bitte noch einmal versuchen.',
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
