const absent =
  /^(?:absen\p{L}+|abwesen\p{L}+|afwezig\p{L}*|apologies|ausentes|entschuldigte?|excus(?:ed|és)|frånvarande|regrets):?$/iu

/** "Apologies", "Absent:", "Entschuldigt": heads a list of those who are not there. */
export function isOfAbsent(words: string): boolean {
  return absent.test(words)
}
