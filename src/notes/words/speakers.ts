// "Brynn noted that …", "Brynn worked on the map": only people do so, and only people have an address.

const said =
  'said|says|noted|asked|asks|suggested|suggests|reported|explained|mentioned|proposed|agreed|motioned|moved to|seconded|volunteered|offered|thanked|presented|confirmed|clarified|responded|replied|raised|shared|announced|recommended|commented|reminded|stated|pointed out|brought up|gave an? |made an? |(?:has |have |also )?worked (?:on|with)|(?:started|began|continued) working|berichtet|schlägt vor|fragt|meint|propose|explique|demande|comenta|propone|explica|propõe|informou|relatou'
const speech = new RegExp(
  `(?:^|[.;!?:] )(?:\\p{Lu}[\\p{L}'’-]+ and )?((?:\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)?)(?: \\(me\\))? (?:${said})\\b`,
  'gu',
)

// A capitalised word, and then one that is not
const someCapital = /\p{Lu}[\p{L}'’-]+ \p{Ll}/u

/** The names, as far as words tell, of those who speak in the words. */
export function readSpeakers(words: string): string[] {
  const text = words.length > 1500 ? words.slice(0, 1500) : words
  return someCapital.test(text) ? [...text.matchAll(speech)].map((found) => found[1] ?? '') : []
}

// "Ada Byron ada@example.org"
const address = /^([^@:]{3,50}?) [(<[]?[\w.+-]+@[\w-]+\.[\w.]+/u

/** The words in front of an address at the start of a line; null where there is none. */
export function beforeAddress(words: string): string | null {
  return words.includes('@') ? (address.exec(words)?.[1] ?? null) : null
}
