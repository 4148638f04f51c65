// Kinds of words by which a line of talk can be told from a line of work, whoever the people are and whatever they make.
// English complete, the commonest of German, French, Spanish and Portuguese.

/** The verbs with their past and gerund; a form that nobody writes harms nothing. */
function inForms(verbs: string, irregular: string): string {
  const forms = verbs.split(/\s+/).flatMap((verb) => {
    const stem = verb.replace(/e$/, '')
    const past = verb.replace(/y$/, 'i')
    const last = verb.at(-1)
    return [
      verb,
      `${verb}s`,
      `${verb}es`,
      `${past}es`,
      `${stem}ed`,
      `${past}ed`,
      `${stem}ing`,
      `${verb}${last}ed`,
      `${verb}${last}ing`,
    ]
  })
  return `${forms.join(' ')} ${irregular}`
}

const kinds = {
  /** "Is": something is so. */
  states: `
    am are aren't be been being is isn't it's that's there's they're was wasn't we're were you're
    bin bist ist sind war waren est sont était étaient es son está están era eran é são foram`,
  /** "Very", "probably": how somebody finds something. */
  hedges: `
    already also always bad best better big clear different difficult easier easy enough etc even far fine generally good great happy hard hopefully important
    interesting just like long lot lots many maybe more most much never nice often ok okay only perhaps possible potential potentially pretty probably quite rather
    really same similar small sure than think thinks thought too useful usually very worse
    auch sehr vielleicht wahrscheinlich eher gut mehr aussi très peut-être plutôt mieux también muy quizás mejor mais muito talvez melhor`,
  /** "Because": why, when or who. */
  explains: `
    although because but however if or since that though unless when where whereas whether which while who whose why
    aber dass ob oder weil wenn mais parce que quand si pero porque cuando quando porém`,
  /** "Would": what may be. */
  allows: `
    can can't could couldn't may might must shall would wouldn't
    dürfen könnte könnten müsste würde würden pourrait devrait podría debería poderia deveria`,
  /** What teams make: pages and tests, posters and budgets. */
  made: `
    account accounts adr adrs application architecture article articles backend banner banners bar blog booking branch budget bug bugs button buttons card cards
    catering chart charts ci class code color config configuration contract contracts controller css dashboard deploy deployment design designs diagram
    diagrams doc docs documentation edit email emails endpoint endpoints equipment feedback figma flyer flyers form forms frontend function functions grant
    header html icon icons image images implementation integration invite invoice invoices leaflet leaflets letter letters library link links linting login logo
    management menu merch migration mockup mockups module modules newsletter package page pages permit photo photos pipeline plugin post poster posters posts pr
    presentation prototype prototypes prs quote quotes readme refactor refactoring report reports repo repository research reviews room schedule
    schema screen screens script scripts search server settings setup sign signs site slides spec specs storage style styling survey task tasks template
    templates test testing tests ticket tickets timer ui unit user venue video videos view views website wireframe wireframes
    bericht entwurf flyer folien plakat rechnung seite seiten affiche devis diapositives facture rapport cartel factura informe página cartaz fatura relatório`,
  /** Deeds, in all of their forms. */
  deeds: inForms(
    `add arrange ask assemble bake begin bind bolt book borrow bring build buy call carry check clean close collect configure contact continue cook
    count create cut debug deliver demo deploy design dig document draft draw drill drive drop edit email empty fetch fill finalise finalize find
    finish fix fold follow get glue grease hang harvest hire implement install integrate investigate invite knit label lay lend load lock look make
    measure meet mend merge mount move mow nail oil order organise organize pack paint pay peel pick plan plant polish post pour prepare print prune
    publish pull push reach read record recruit refactor register remove rename rent repair research return review rewrite sand saw schedule screw
    send set setup sew share sharpen solder sort stack start store submit swap sweep test translate trim try tune update upload varnish wash water
    weed weigh weld wipe wire work wrap write`,
    'began bought brought built completed completing drew filed filing drove dug found got hung laid lent made met opened opening paid presented presenting sent sewn swept tried wrote',
  ),
  /** What verbs tell that are no deeds. */
  weak: inForms(
    `agree allow ask avoid become believe consider decide depend discuss enable ensure exist feel focus give go happen have include keep know leave let mean mention need
    prefer propose put raise require say seem suggest support take think use want wish`,
    'felt gave goes had has kept knew left meant said says took went',
  ),
  /** What a meeting is about: sprints and members, names and days. */
  matters: `
    agenda attendees backlog board cases community concerns contributor current data day decisions feature features focus foundation general group groups
    issues item items matter matters meeting meetings member members milestone minutes month months name names network news people process project projects
    request requests responsibilities roles security source sprint status suggestions summary support team teams time updates weeks`,
  /** What people do in a meeting. */
  talk: `
    agenda call discuss discussed discussion introduction introductions meeting meetings notes presentation question questions talked
    besprochen diskussion diskutiert discuté discussion discutido`,
  /** What a question begins with. */
  asks: `
    are can do does how if is should what when where which who why
    warum wann was welche wer wie wo comment où pourquoi qui como cómo cuándo dónde quién quando onde quem`,
  pronouns: `he her him his i it its me my our she their them they us we you your er sie wir ich ihr il elle nous on ils nosotros él ella nós ele ela`,
  articles: `
    a all an any each every it its many most my no our some that the there these they this those
    das der die ein eine le la les un une el los una o os uma`,
  days: `
    fri friday mon monday sat saturday sun sunday thu thur thurs thursday today tomorrow tonight tue tues tuesday wed wednesday
    heute morgen montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes segunda terça quarta quinta sexta`,
} as const

type WordKind = keyof typeof kinds

const names = Object.keys(kinds) as WordKind[]
const bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<
  WordKind,
  number
>
const kindsByWord = new Map<string, number>()
for (const name of names)
  for (const word of kinds[name].trim().split(/\s+/))
    kindsByWord.set(word, (kindsByWord.get(word) ?? 0) | bits[name])

/** How often each kind is among the words, which are in lower case. */
export function countKinds(words: readonly string[]): (kind: WordKind) => number {
  const of = words.map((word) => kindsByWord.get(word) ?? 0)
  return (kind) => of.reduce((sum, one) => sum + (one & bits[kind] ? 1 : 0), 0)
}

/** Whether the word, in lower case, is of that kind. */
export function isOfKind(word: string, kind: WordKind): boolean {
  return ((kindsByWord.get(word) ?? 0) & bits[kind]) !== 0
}

/** Whether the table has no such word, in lower case. */
export function isOfNoKind(word: string): boolean {
  return !kindsByWord.has(word)
}
