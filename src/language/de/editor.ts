import type { Texts } from '../texts.ts'

export const editor: Texts['editor'] = {
  name: 'Text der Notiz',
  box: { open: 'Offen', partial: 'Teilweise erledigt', done: 'Erledigt', dropped: 'Gestrichen' },
  carried: (times) => (times > 1 ? `übertragen ×${times}` : 'übertragen'),
  found: ({ at, of }: { at: number; of: number }) =>
    of === 0 ? 'Nichts gefunden' : at === 0 ? `${of} gefunden` : `${at} von ${of}`,
  replacing: 'Ersetzen…',
  phrases: {
    Find: 'In dieser Notiz suchen',
    next: 'Weiter',
    previous: 'Zurück',
    all: 'Alle',
    'match case': 'Groß und klein',
    regexp: 'Regulärer Ausdruck',
    'by word': 'Ganzes Wort',
    Replace: 'Ersetzen durch',
    replace: 'Ersetzen',
    'replace all': 'Alle ersetzen',
    close: 'Schließen',
    'current match': 'aktueller Treffer',
    'on line': 'in Zeile',
    'replaced match on line $': 'Treffer in Zeile $ ersetzt',
    'replaced $ matches': '$ Treffer ersetzt',
    'Go to line': 'Zu Zeile',
    go: 'Los',
    'Control character': 'Steuerzeichen',
    'Selection deleted': 'Auswahl gelöscht',
  },
}
