// Promises in the present, as several languages make them: "Caio ajusta o menu", "Léa contacte la mairie", "Ute holt
// zwei Angebote ein". The verb is told by its infinitive, which stands in the table of verbs.

import { baseVerbs } from './verbs.ts'

// With these people tell, think or are asked, and promise nothing
const speech = new Set(
  `presentar apresentar comentar comentarar explicar informar proponer preguntar perguntar relatar sugerir pedir decir destacar agradecer lembrar mencionar
considerar opinar discutir mostrar terminar acabar comenzar empezar comunicar participar saber querer dizer falar hablar
présenter demander proposer expliquer discuter remercier signaler rappeler indiquer préciser annoncer informer souhaiter penser trouver constater commencer continuer finir terminer avancer
berichten fragen meinen sagen finden denken erklären haben bitten begrüßen eröffnen schließen vorschlagen zeigen empfehlen informieren leiten nutzen wünschen beginnen beenden brauchen geben
accepter choisir décider voir savoir être avoir`.split(/\s+/),
)

/** Whether the word is a verb's third person in the present, singular or plural, of something that one does. */
export function isPresentDeed(word: string): boolean {
  return infinitives(word).some((verb) => baseVerbs.has(verb) && !speech.has(verb))
}

/** Whether the word is a verb's third person in the past, in Spanish or Portuguese: "implementou", "dibujó". */
export function isPastDeed(word: string): boolean {
  const found = /^(\p{L}{2,})(?:(ou|ó|aron|aram)|(eu)|(iu)|(ió|ieron))$/u.exec(word)
  if (!found?.[1]) return false
  const endings = found[2] ? ['ar'] : found[3] ? ['er'] : found[4] ? ['ir'] : ['er', 'ir']
  return endings.some((ending) => baseVerbs.has(found[1] + ending))
}

function infinitives(word: string): string[] {
  const found: string[] = []
  const add = (stem: string, ...endings: string[]) => {
    if (stem.length > 1) for (const ending of endings) found.push(stem + ending)
  }
  if (word.length < 4) return found
  if (word.endsWith('a')) add(word.slice(0, -1), 'ar')
  if (word.endsWith('e')) add(word.slice(0, -1), 'er', 'ir')
  if (/[ae]n$/.test(word)) add(word.slice(0, -2), 'ar', 'er', 'ir')
  if (/[ae]m$/.test(word)) add(word.slice(0, -2), 'ar', 'er', 'ir')
  if (word.endsWith('ent')) add(word.slice(0, -3), 'er')
  if (word.endsWith('et')) add(word.slice(0, -2), 'en')
  if (word.endsWith('t')) add(word.slice(0, -1), 'en', 'n')
  return found
}
