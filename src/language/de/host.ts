import type { Texts } from '../texts.ts'

export const host: Texts['host'] = {
  noRecovery: 'Dieser Text ist nicht mehr da.',
  versionNotKept: (name) =>
    `Der jetzige Text von „${name}“ ließ sich nicht unter seinen Fassungen aufheben. Der Datenträger mit Carryovers eigenen Daten ist vielleicht voll oder schreibgeschützt.`,
  noTrash:
    'Im Ordner der Notizen liegt eine Datei namens „.trash“, deshalb lässt sich nichts in seinen Papierkorb legen. Bitte zuerst diese Datei umbenennen.',
  noVersion: 'Diese Fassung ist nicht mehr da.',
  notInTrash: (name) =>
    `„${name}“ lässt sich von hier aus nicht mehr zurückholen. Bitte im Papierkorb nachsehen.`,
  gone: (name) => `„${name}“ gibt es nicht mehr.`,
  forbidden: (name) => `Das System erlaubt das für „${name}“ nicht. Bitte die Rechte prüfen.`,
  full: (name) =>
    `Der Datenträger ist voll, deshalb wurde „${name}“ nicht gespeichert. Bitte Platz schaffen und noch einmal versuchen.`,
  busy: (name) => `Ein anderes Programm hält „${name}“ fest. Bitte gleich noch einmal versuchen.`,
  diskReadOnly: (name) =>
    `Der Datenträger ist schreibgeschützt, deshalb lässt sich „${name}“ nicht ändern.`,
  linkToNowhere: (name) => `„${name}“ ist eine Verknüpfung, die nirgendwohin führt.`,
  isFolder: (name) => `„${name}“ ist ein Ordner, keine Notiz.`,
  longName: (name) => `„${name}“ ist zu lang für einen Dateinamen.`,
  manyFiles: 'Im System sind zu viele Dateien geöffnet. Bitte gleich noch einmal versuchen.',
  diskError: (code, name) =>
    `Der Datenträger meldet einen Fehler (${code}) bei „${name}“. Es wurde nichts geändert.`,
  tooLargeToSave:
    'So wäre die Notiz größer als 20 MB, und mehr speichert Carryover nicht. Bitte kürzen oder in einer anderen Notiz weiterschreiben.',
  noFolder: (path) => `Einen Ordner ${path} gibt es nicht.`,
  folderGone:
    'Der Ordner der Notizen ist nicht da. Was hier geschrieben wird, bleibt erhalten, bis er wieder da ist.',
  thisFolderGone: (name) =>
    `Den Ordner „${name}“ gibt es nicht mehr. Was hier geschrieben wird, bleibt erhalten, bis er wieder da ist.`,
  noPath: (path) => `„${path}“ ist kein Pfad einer Notiz.`,
  noPathThere: (path) =>
    `Unter ${path} gibt es nichts. Vielleicht wurde es verschoben oder umbenannt; dann bitte den Ordner öffnen.`,
  noNote: (path) => `„${path}“ ist keine Notiz: Notizen enden auf .md, .markdown oder .txt.`,
  needsName: 'Eine Notiz braucht einen Namen.',
  needsEnding: (path) => `„${path}“ muss auf .md, .markdown oder .txt enden.`,
  emptyPart: 'Ein Teil des Pfads hat keinen Namen.',
  control: 'Ein Name kann keine Steuerzeichen enthalten.',
  wrongSign: (name, sign) =>
    `„${name}“ geht nicht als Name: ${sign} ist nicht überall in Dateinamen erlaubt.`,
  wrongEnd: (name) => `„${name}“ geht nicht als Name: Er endet mit einem Punkt oder Leerzeichen.`,
  hidden: (name) =>
    `„${name}“ geht nicht als Name: Mit einem Punkt am Anfang ist die Datei versteckt.`,
  notShown: (name) => `„${name}“ ist ein Ordner, dessen Dateien nicht gezeigt werden.`,
  reserved: (name) => `„${name}“ geht nicht als Name: Windows verwendet ihn selbst.`,
  tooLong: (start) => `„${start}…“ ist zu lang für einen Namen.`,
  outside: (path) => `„${path}“ führt aus dem Ordner der Notizen hinaus.`,
  leadsOut: 'Diese Notiz führt aus dem Ordner der Notizen hinaus.',
  editsDontFit: 'Die Änderungen passen nicht zum Text der Notiz.',
  otherLinks: 'Nur Web- und Mailadressen werden geöffnet.',
  notFromHere: 'Das geht von hier aus nicht.',
  portInUse: (port) => `Der Port ${port} ist belegt. Bitte einen anderen wählen, oder keinen.`,
  portForbidden: (port) => `Das System lässt Carryover den Port ${port} nicht verwenden.`,
  oldAddress:
    'Diese Adresse stammt von einem früheren Start von Carryover. Bitte die Adresse öffnen, die diesmal ausgegeben wurde.',
  noCall: 'Diesen Aufruf kennt Carryover nicht.',
  wrongArguments: (call) => `Die Angaben zu ${call} sind nicht die erwarteten.`,
  ours: 'In Carryover selbst ist etwas schiefgegangen. Bitte noch einmal versuchen.',
  startFailed: 'Beim Start von Carryover ist etwas schiefgegangen.',
}
