// "@name", "[Your name]": where somebody's name would stand in a template.
const placeholder =
  /^(?:@(?:your[-_ ]?)?(?:user[-_]?|github[-_]?)?(?:name|handle|login|person|teammate|vorname|nombre|nome|prénom)[-_ ]?\d?|[<[({]?@?your (?:(?:first |user |own )?name|handle|login)[>\])}]?|[<[{]@?(?:(?:first |full |user ?|team ?)?name|member|person|handle|login|teammate)(?: ?\d)?[>\]}]|\((?:name|username|handle)\)|(?:dein|euer|ihr) name|(?:tu|su) nombre|(?:votre|ton) (?:nom|prénom)|(?:seu|teu) nome)\s?:?$/iu

/** Whether the words only say that somebody's name belongs here. */
export function isPlaceholderName(words: string): boolean {
  return words.length < 30 && placeholder.test(words.trim())
}
