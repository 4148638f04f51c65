import type { Texts } from '../texts.ts'

export const settings: Texts['settings'] = {
  title: 'Einstellungen',
  done: 'Fertig',
  search: 'Einstellung suchen',
  noneFound: (query) => `Keine Einstellung enthält „${query}“.`,
  found: (settings) => `${settings} ${settings === 1 ? 'Einstellung' : 'Einstellungen'} gefunden`,
  groups: { look: 'Erscheinungsbild', writing: 'Schreiben', meetings: 'Besprechungen' },
  folder: 'Dieser Ordner',
  peopleHint: 'Wer wer ist, und die Beschriftungen des Teams',
  usual: 'Wie am Anfang',
  each: {
    theme: {
      label: 'Farben',
      values: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    },
    language: {
      label: 'Sprache',
      values: { system: 'Wie das System', en: 'English', de: 'Deutsch' },
    },
    textSize: { label: 'Größe des Notiztexts in Pixeln' },
    isTypewriter: { label: 'Die Zeile der Schreibmarke in der Mitte halten' },
    isFocused: { label: 'Alles außer der aktuellen Besprechung zurückhaltend zeigen' },
    spelling: {
      label: 'Rechtschreibung prüfen',
      hint: 'Unter Windows und Linux lädt Electron dafür einmal je Sprache ein Wörterbuch von einem Server von Google (redirector.gvt1.com); Text wird nicht gesendet. Carryover lässt das nur mit „Immer“ zu, ab dem nächsten Start. Ein Mac und Browser haben eigene.',
      values: { local: 'Wo nichts geladen wird', on: 'Immer', off: 'Nie' },
    },
    skipsPreview: { label: 'Neue Woche sofort anlegen, ohne sie vorher zu zeigen' },
    marksCarried: { label: 'Übertragenes in der alten Woche mit [>] markieren' },
  },
  inFile: {
    keys: 'Tasten je Befehl, als Mod+Shift+P (Mod ist Strg, auf einem Mac Cmd); leer für keine',
    sidebarWidth: 'Breite der Notizliste in Pixeln',
    panelWidth: 'Breite der Seitenleiste in Pixeln',
  },
  problems: {
    title: 'Einige Einstellungen der Datei wurden ausgelassen',
    wrong: ({ key, found, allowed, used }) =>
      `Die Einstellung „${key}“ ist ${found}; möglich ist ${allowed}. Carryover verwendet stattdessen ${used} und lässt die Datei, wie sie ist.`,
    wrongKeys: (entries) =>
      `Einige Tasten in der Datei nennen keinen Befehl oder keine Taste und wurden ausgelassen: ${entries}.`,
    oneOf: (values) => `eines von ${values}`,
    between: (least, most) => `eine Zahl von ${least} bis ${most}`,
    onOff: 'true oder false',
    words: 'ein Objekt aus Wörtern',
    noJson: (file) =>
      `${file} ist nicht als JSON lesbar, deshalb gilt davon nichts. Die Datei bleibt, wie sie ist, bis etwas darin festzuhalten ist, und danach als Kopie mit der Endung .bad.`,
    leftOut: (key, file) =>
      `Der Eintrag „${key}“ in ${file} ist nicht verständlich und wurde ausgelassen. Die Datei bleibt, wie sie ist, bis etwas darin festzuhalten ist, und danach als Kopie mit der Endung .bad.`,
  },
}
