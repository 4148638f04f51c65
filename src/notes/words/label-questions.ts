// Labels that say in half a sentence or a question what stands below them: "Ada will", "To order", "What did you do?".

import { type LabelMeaning, means } from './label-meaning.ts'
import { startsWithFirstName } from './names.ts'
import { verbForm } from './verbs.ts'

// "To order"  "To be bought"  "Things to look into"  "We need to fix"
const toDeed =
  /^(?:(?:things|stuff|tasks|items|what|issues|tickets|we|i) )?(?:(?:is|are|still|must|need|needs|have|has|left) )*to (?:also |be )?(\p{L}[\p{L}-]+)(?: (?:[\p{L}\d]+ ?){1,3})?$/u
// "To be drawn"  "To be written"
const participle = /[aeorw]n$/
const noDeed =
  /^(?:discuss\w*|talk|cover|raise|highlight|learn|address|clarify|decide|consider|think|summari[sz]e|reproduce|recap|read|share|present|demo|vote|ask|improve|keep|stop|start|have|get|go|use|celebrate|celebrated|run|join|participate|contribute|watch|buy|bring)$/

// "Need to define the terms": a deed, whose entries explain it
const deedAlone = /^(?:(?:still|must|needs?|have|has) )+to (?:also )?\p{L}[\p{L}-]+ \p{L}/u

// "I should"  "He will"  "Ada will"  "Ada and Ben need to"  "We are going to"
const promised =
  /^((?:[\p{L}'-]+(?: (?:and|&) )?){1,2}?|the \p{L}+) (?:will|should|shall|must|needs? to|ha(?:s|ve) to|(?:is|are|am) (?:going )?to|agrees? to|agreed to|plans? to|promised to|to[- ]?do'?s?|muss|soll|wird|doit|va|debe|deve)$/u
const anybody =
  /^(?:i|we|he|she|they|you|it|what|who|this|that|which|there|ich|er|sie|wir|il|elle|nous|ella|él|ele|ela)$/

const office =
  /^(?:the )?(?:note[- ]?takers?|minute[- ]?takers?|scribes?|moderators?|facilitators?|hosts?|timekeepers?)$/

/** Who is to do the entries, said in half a sentence. */
export function promiseOf(label: string): LabelMeaning | undefined {
  const who = promised.exec(label)?.[1]
  if (who === undefined || /^(?:what|who|this|that|which|it|there)$/.test(who)) return undefined
  // "The notetaker should": what an office has to do each time
  if (office.test(who) && label.endsWith(' should')) return means('chores', null, true)
  const rest = anybody.test(who) ? '' : who
  return { section: 'planned', status: null, strong: true, rest }
}

// "Videos to record"  "Letters to answer": not "Changes to design"
const thingsTo =
  /^(?:\p{L}[\p{L}'-]+ ){0,2}?(?!(?:decisions|changes|updates|links|notes|answers|additions|edits|comments|references|responses|revisions|questions|ideas|features|steps|ways|reasons|rules|goals) )\p{L}{3,}s to (\p{Ll}[\p{Ll}-]+)$/u

// "Here are the functions that we need to write"
const thingsWe =
  /^(?:(?:here|these|below) are )?(?:the |some )?(?:\p{L}+ ){0,2}\p{L}{3,}s (?:(?:that|which) )?(?:we|i) (?:still |really )?(?:need|have|want|plan) to (\p{Ll}+)$/u

/** Where the entries are what is to be ordered, fixed or looked into. */
export function deedToDo(label: string): LabelMeaning | undefined {
  const verb = (toDeed.exec(label) ?? thingsTo.exec(label) ?? thingsWe.exec(label))?.[1]
  if (verb === undefined || noDeed.test(verb) || deedAlone.test(label)) return undefined
  // "Thomas to review" is his
  if (startsWithFirstName(label)) return undefined
  const form = verbForm(verb)
  if (form !== 'base' && !(label.includes('to be ') && (form === 'past' || participle.test(verb))))
    return undefined
  return means('planned', null, true)
}

// "What did you achieve?"  "What have we done since …?"  "What has been completed"
const askedForReport =
  /^what (?:you|we|i|they)(?:'ve| have) (?:been (?:doing|working on|up to)|done|worked on|finished|completed)\b|^what (?:did|have|has|had) (?:you|we|i|they|been|(?:the |our )?team|everyone) (?:\p{L}+ )?(?:do|done|achieve|accomplish|complete|finish|work(?:ed)? on|ship|deliver|buil[dt]|ma[dk]e|implement|been (?:doing|working on|up to))/u
// "What each member did"  "What everyone will do"
const ofEach =
  /^what (?:(?:each|every|all)(?: \p{L}+){0,2}?|every(?:one|body)|(?:the |our )?team) (?:(will|should|(?:is|are) going to|plans? to|needs? to) |(?:did|worked on|completed|(?:has|have) (?:done|worked)))/u
// "What's everybody been up to?"  "What has everyone been working on?"
const upTo = /^what(?:'s| has| have) (?:every(?:one|body)|we all|you all) been /
// "What would you like to work on next week?"  "What are you planning?"
const askedForPlan =
  /^what would like to work on\b|^what (?:(?:tasks?|things?|work) )?(?:will|would|do|am|are|is|should|can) (?:you|we|i|they|(?:the |our )?team|everyone)\b.* ?(?:plan(?:ning|s)?|going to|want to|like to|intend|hope to|aim to|commit(?:ted|ting)? to|work(?:ing)? on|do next|next (?:week|sprint|meeting|time)|tackle|focus on|need (?:by|until|before)|until|today)\b/u

// "Who is working on what?"
const whoWhat = /^who(?:(?:'s| is| are) (?:working on|doing|to do)| does) what\b/
// "What we'll do differently", at the end of a retrospective
const otherwise =
  /^what (?:we|i)(?:'ll| will| are going to| want to) (?:do differently|do better|change|improve)\b/
// "O que a equipe fez"  "Qué hizo el equipo"  "Was haben wir gemacht"
const askedAbroad =
  /^(?:o que|lo que|qu[eé]|was|ce que|ce qu'on|qu'est ce qu[ei]|qu'(?:avons|avez|a))(?!\p{L})/u
const didAbroad =
  /\b(?:fez|fizemos|fizeram|foi feito|hicimos|hizo|hicieron|se hizo|hemos hecho|gemacht|erreicht|geschafft|a fait|avons (?:nous )?fait|on a fait|ont fait|a été fait)\b/u
const willAbroad =
  /\b(?:faremos|fará|farão|será feito|vamos fazer|haremos|hará|vamos a hacer|steht an|werden wir|bis zum nächsten|bis nächste|soll(?:te|en|ten)? (?:gemacht|erledigt|fertig)|sein soll(?:te|en)?|haben wir vor|brauchen wir (?:noch |alles )?bis|muss (?:noch |alles )?bis|(?:gemacht|erledigt|getan) werden|machen wir (?:als nächstes|diese|nächste|bis)|ferons|allons faire|va faire|reste t il à faire|faire pour|o que fazer|reste à faire|falta)\b/u

// "Anything blocking your progress?"  "What is blocking you?", and no "blockchain"
const askedForBlocker = /^(?:any|anything|anyone|what)\b.* block(?:ing|ed|s you)\b/

// "What will we pursue next?"  "What must happen before the fair?"
const askedAhead =
  /^what (?:will|should|shall|do) (?:we|i|you|they) \p{L}+ (?:next|now)$|^what (?:(?:has|needs) to|must) happen(?: (?:next|now|(?:before|until|by) .+))?$/u

// "How was sprint 9?"  "How did the last week go?"
const howItWas =
  /^how (?:was|were) (?:(?:the|our|this|last) )*(?:sprint|week|iteration|month|cycle)(?: \d+)?$|^how did (?:(?:the|our|this|last) )*(?:sprint|week|iteration|month|cycle)(?: \d+)? go$/

/** What a question asks everyone for: their report, their plan or what blocks them. */
export function askedFor(label: string): LabelMeaning | undefined {
  if (upTo.test(label)) return means('update')
  if (askedForBlocker.test(label)) return means('blocker')
  if (howItWas.test(label)) return means('reported')
  if (whoWhat.test(label)) return means('planned', null, true)
  if (askedAbroad.test(label)) {
    const isToDo = willAbroad.test(label)
    if (!isToDo && !didAbroad.test(label)) return undefined
    const said = isToDo
      ? ({ section: 'planned', status: null } as const)
      : ({ section: 'reported', status: 'done' } as const)
    return { ...said, strong: false, rest: '' }
  }
  if (
    !label.startsWith('what ') ||
    /\b(?:learn|wrong|right\b|well|help|block\w*|struggle|problem)/.test(label)
  )
    return undefined
  const told = ofEach.exec(label)
  const isPlan = told
    ? told[1] !== undefined
    : askedForPlan.test(label) || askedAhead.test(label) || otherwise.test(label)
  if (!told && !isPlan && !askedForReport.test(label)) return undefined
  return {
    section: isPlan ? 'planned' : 'reported',
    status: isPlan ? null : 'done',
    strong: false,
    rest: '',
  }
}
