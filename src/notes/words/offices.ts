// Offices that are written where a name could stand.

// "Documentation Lead"  "Vice Treasurer"
const office =
  /^(?:\p{Lu}[\p{L}&-]+ ){1,2}(?:Lead|Leader|Manager|Master|Officer|Coordinator|Director|Owner|Captain|Head|Treasurer|Secretary|Chair)$/u

const post =
  '(?:(?:Co-)?Lead(?:er)?|Manager|Developer|Designer|Planner|Tester|Reporter|Presenter|Recorder|Scribe|Treasurer|Secretary|Chair|Scrum Master|Product Owner|Coordinator|Facilitator|Researcher|Engineer|Programmer|Editor|Analyst|Architect)'
// "Developer"  "Lead Designer (maps) & sails"  "Planners"
const ofPost = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]* ){0,2}${post}s?(?: ?\\([^()]*\\))?\\.?(?: ?[/&,+] .{2,40}|/.{2,40})?$`,
  'u',
)

/** Whether the words say what somebody is: "Developer", "Lead Designer & sails". */
export function isPost(words: string): boolean {
  return words.length < 80 && ofPost.test(words)
}

const part =
  '(?:(?:front|back)[- ]?end|full[- ]?stack|design|develop(?:ment|ers?)|dev ?-?ops|test(?:ing|ers?)|qa|docs|documentation|builders?|planners?|designers?|pipeline|ui|ux|ml|data(?:base)?|marketing|infra(?:structure)?|(?:team |tech )?leads?)'
// "Frontend"  "Testing and DevOps"  "Tester / Builder / Docs"
const team = new RegExp(`^${part}(?: team)?(?:(?: ?[/&,-] ?| and )${part}(?: team)?){0,2}$`, 'i')

/** Whether the words name a team by its work. */
export function isTeam(words: string): boolean {
  return words.length < 40 && team.test(words)
}

/** Whether the words are an office of somebody's. */
export function isOffice(words: string): boolean {
  return office.test(words)
}
