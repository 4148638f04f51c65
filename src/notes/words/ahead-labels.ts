// What stands in front of an entry of somebody's report and says that it is still to come: "Continue working on: …",
// "Updates required: …", "Assigned: …".

const ahead =
  /^(?:(?:to |will )?(?:continue|keep|continuing)(?: (?:to )?work(?:ing)?)?(?: (?:on|with))?|(?:(?:more|further|minor|some) )?(?:updates?|changes|fix(?:es)?|work|improvements?|edits) (?:still )?(?:required|needed|to (?:do|make))|needs (?:work|fixing)|to (?:improve|fix|finish|complete)|(?:newly )?assigned(?: work| tasks?)?|still (?:to (?:do|come|be done)|missing)|left(?: to do)?|upcoming|coming up|up next|next(?: steps?| week| up)?|remaining(?: work)?|to[- ]?do|planned|plans?(?: for .{3,20})?|weiter(?:hin|arbeiten an)?|noch (?:zu tun|offen)|als nächstes|geplant|zugewiesen|reste à faire|à (?:venir|suivre|faire)|continuar(?: con)?|por hacer|pendientes?|siguiente|a fazer|pendentes?)$/iu

/** Whether a label in front of what somebody tells says that it is to come. */
export function isAheadLabel(words: string): boolean {
  return words.length < 40 && ahead.test(words.trim())
}
