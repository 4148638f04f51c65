import type { Texts } from '../texts.ts'

export const cli: Texts['cli'] = {
  items: {
    noDate: 'ohne Datum',
    noTitle: '(ohne Titel)',
    due: (when) => `fällig ${when}`,
    guess: 'Vermutung',
  },
  help: `Aufruf:
  carryover serve [ORDNER | NOTIZ] [--port N] [--no-open]   einen Ordner mit Notizen im Browser öffnen
  carryover serve --samples                         die Beispielnotizen öffnen, in einer eigenen Kopie
  carryover items DATEI... [--json] [--why]         die Aufgaben der Notizen ausgeben
  carryover week DATEI [--date DATUM] [--write]     die Notiz der nächsten Woche ausgeben oder schreiben

  ORDNER   die Notizen; ohne Angabe die letzten, beim ersten Mal Beispiele
  NOTIZ    ihr Ordner wird geöffnet und die Notiz gezeigt
  --port   von 127.0.0.1; ohne Angabe der vom letzten Mal, sonst irgendein freier
  --no-open   nur die Adresse ausgeben
  --json   für Programme: Dokumente, Besprechungen, Aufgaben und Verbindungen
  --why    die Regel, die jede Aufgabe fand
  --date   JJJJ-MM-TT; ohne Angabe nach dem Rhythmus der Besprechungen
  --write  die Notiz anlegen oder die Woche in ihre Notiz schreiben

  carryover --help, carryover --version`,
  ours: (reason) => `In Carryover selbst ist etwas schiefgegangen: ${reason}`,
  sayWhat: 'Bitte angeben, was zu tun ist.',
  noCommand: (command) => `Einen Befehl „${command}“ gibt es nicht.`,
  oneFolder: 'Es lässt sich ein Ordner öffnen.',
  hasOpen: (folder) => `Carryover hat ${folder} geöffnet unter`,
  servedAlready: (port) =>
    `Ein anderes Carryover hat diesen Ordner schon geöffnet, unter http://127.0.0.1:${port}. Beide lassen sich nebeneinander benutzen.`,
  noPort: (given) => `„${given}“ ist kein Port: Das ist eine Zahl bis 65535.`,
  nameFiles: 'Bitte die Dateien angeben.',
  noFile: (path) => `Eine Datei ${path} gibt es nicht.`,
  nameOneFile: 'Bitte eine Datei angeben.',
  unchangedThere: (path, line) =>
    `In der neuesten Besprechung in ${path}, Zeile ${line}, hat sich nichts geändert, seit sie angelegt wurde. Mit --date wird die nächste trotzdem angelegt.`,
  weekThere: (path, date, line) => `${path} hat die Woche vom ${date} schon, in Zeile ${line}.`,
  changedElsewhere: (path) =>
    `${path} wurde gerade anderswo geändert; es wurde nichts geschrieben.`,
  wrote: (date, path) => `Die Woche vom ${date} steht jetzt in ${path}.`,
  carried: (items) => `${items} ${items === 1 ? 'Aufgabe' : 'Aufgaben'} übertragen.`,
  noDate: (given) => `„${given}“ ist kein Datum: Es hat die Form 2026-11-23.`,
  nameFolder: 'Bitte den Ordner angeben, den Carryover öffnen soll.',
  lastGone: (path) => `Den Ordner ${path} gibt es nicht mehr.`,
  samples: (path) => `Beispielnotizen zum Ausprobieren stehen in ${path}.`,
  opening: (path) => `${path} wird geöffnet.`,
  sampleFolder: 'Carryover-Notizen',
}
