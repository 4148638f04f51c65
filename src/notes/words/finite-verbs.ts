// Finite verbs of state or past, by which a sentence tells how something is or was.

const state =
  '(?:is|are|was|were|has|had|ist|sind|war|waren|hat|hatte|hatten|wurde|wurden|est|sont|était|étaient|fut|avait)'
// "The mast is too short", and no "sails that are left"
const told = new RegExp(
  `^(?:(?!(?:that|which|who|what|if|when|where|how|qui|(?<=, )(?:die|das|der))(?!\\p{L}))[^.;:])*?(?<!\\p{L})${state}(?!\\p{L})`,
  'iu',
)
// "Ben drew the map"  "We mended it"
const past =
  /^(?:(?:we|i|he|she|they|it) (?:\p{Ll}{2,}ed|bought|brought|built|found|got|held|kept|left|lost|made|met|paid|sent|sold|told)|(?:(?:the )?\p{L}+) (?:began|came|chose|drew|fell|gave|knew|rang|said|sang|saw|spoke|swam|took|went|wore|wrote))(?!\p{L})/iu

/** True where the words tell of a state or of the past. */
export function tellsHowItIs(words: string): boolean {
  return told.test(words) || past.test(words)
}
