/** Words with which people speak rather than promise. */
export function isTalk(words: string): boolean {
  return talking.test(words) && !deed.test(words)
}

// "Ada: review the plan", "Ben: share the notes": with a thing it is done to
const deed =
  /^(?:look (?:into|at|for)|do (?:a|an|the|this|that|it|some)|get (?:a|an|the|our|some)|take (?:care|over|on)|keep (?:\p{L}+ ){1,4}up to date|go (?:through|over))\b|^(?:review|share|update|move|order|ask|show|recap) (?:the|a|an|our|all|any|his|her|their) \p{Ll}/iu

// What speakers say in minutes: "Ada: think about it", "Ada: see the issue"
const talking =
  /^(?:(?:also|just|maybe|really|still) )?(?:maybe|perhaps|think|thank|see|agree|support|suggest|propose|wait|like|know|look|love|want|mean|note|say|understand|believe|feel|hope|guess|update|reports?|discuss|remember|keep|do|have|get|go|try|let|help|share|speak|stop|take|use|show|state|ask|answer|move|comment|question|recap|review|view|trust|welcome|demo|order|second|motion)\b/i

/** What one does with a point of the agenda: "Discuss the rope". */
export function isOfMeeting(words: string): boolean {
  return atMeeting.test(words)
}

const atMeeting =
  /^(?:discuss|assign|delegate|review|approve|update|introduce|vote|decide|present|talk|plan|report|share|welcome|open|close|recap|check|agree|confirm|elect|show|demo|diskutieren|besprechen|vorstellen|berichten|beschließen|wählen)\b/iu
