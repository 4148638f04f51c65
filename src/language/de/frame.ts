import type { Texts } from '../texts.ts'

export const frame: Texts['frame'] = {
  menus: {
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    meeting: 'Besprechung',
    go: 'Gehe zu',
    help: 'Hilfe',
  },
  keys: {
    title: 'Tasten',
    done: 'Fertig',
    inList: 'In einer Liste',
    tickHere: 'Aufgabe abhaken oder wieder öffnen',
    fromRowToRow: 'Von Zeile zu Zeile',
    tickInPanel: 'Aufgabe der Seitenleiste abhaken',
    goToLine: 'Zur Zeile gehen; Notiz öffnen',
    judgeGuess: 'Vermutung bestätigen oder verwerfen',
  },
}
