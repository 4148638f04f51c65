const absent =
  /^(?:absences?|absent(?:e?e)?s?|afwezigen?|abwesende?|apologies|ausentes|entschuldigte?|excused|excusés|frånvarande|regrets)(?: for absence)? ?:?$/iu

/** "Apologies", "Absent:", "Entschuldigt": heads a list of those who are not there. */
export function isOfAbsent(words: string): boolean {
  return absent.test(words)
}
