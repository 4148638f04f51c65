// Many notes are called "Meeting notes", each in its own language, which tells nothing of the meeting.

const plain = new Set(
  (
    'meeting meetings call calls sync notes note minutes log logs summary weekly daily monthly team our the of and from for ' +
    'protokoll sitzung besprechung treffen notizen mitschrift wöchentliche der des vom ' +
    'réunion compte rendu notes de la du procès verbal hebdomadaire équipe ' +
    'reunión acta actas notas reunion equipo semanal del reunião ata atas semanal equipe da'
  ).split(' '),
)

/** Whether a title without its date could be that of any meeting: "meeting notes", "protokoll". */
export function isPlainTitle(name: string): boolean {
  return name !== '' && name.split(' ').every((word) => plain.has(word))
}
