/** What the series tells: the series page, what was never mentioned, round the room and close-out. */
export const insight = {
  noSeries: 'No note of a series is open.',
  reading: (then: string) => `The weeks of this series are being read. Then: ${then}`,
  end: 'End',
  round: {
    title: 'Round the room',
    place: (at: number, all: number) => `${at} of ${all}`,
    said: (name: string, at: number, all: number, items: number) =>
      `${name}, ${at} of ${all}: ${items} ${items === 1 ? 'item' : 'items'}`,
    absent: 'not at the roll call',
    nobody: 'Nobody is named in this meeting or the one before.',
    nothing: 'Nothing is open, and nothing is new.',
    with: (names: string) => `with ${names}`,
    back: 'Back',
    next: (name: string) => `Next: ${name}`,
    forth: 'Next',
    carried: 'Carried',
    promised: 'Promised last week',
    fresh: 'New',
  },
  closeOut: {
    title: 'Close-out',
    toRows: 'To the rows',
    toLookAt: 'to look at',
    count: (items: number) => `${items} to look at`,
    nothing:
      'Everything has an owner who was there, nothing is carried too long, no question is open.',
    nothingUnmentioned:
      'Nothing from last week is unmentioned, everything has an owner who was there, nothing is carried too long, no question is open.',
    groups: {
      unmentioned: 'Open last week, not mentioned yet',
      unowned: 'No owner',
      absent: 'Owner not at the roll call',
      carried: 'Carried three times or more',
      questions: 'Questions without an answer',
    },
    carried: (times: number) => `carried ×${times}`,
    fix: { add: 'Add', owner: 'Owner', drop: 'Drop', park: 'Park', keep: 'Keep' },
    fixThis: (fix: string, words: string) => `${fix}: ${words}`,
    done: {
      drop: (words: string) => `Dropped: ${words}`,
      park: (words: string) => `Parked in the backlog: ${words}`,
    },
    notDone: {
      drop: 'This line has no way to say that it is dropped; change it in the text.',
      park: 'This can’t be moved to a backlog; change it in the text.',
    },
    kept: (words: string) => `Kept as it is: ${words}`,
    ownerOf: (words: string) => `Owner of: ${words}`,
    given: (words: string, name: string) => `${words}: ${name}`,
    newName: (name: string) => `“${name}”, as typed`,
    typeName: 'Nobody is known yet; type a name.',
    whyNotGiven: {
      name: (name: string) =>
        `“${name}” would not be read as the owner in this line; change it in the text.`,
      several: (name: string) =>
        `Several people promise something in this line; change in the text what “${name}” is to do of it.`,
      named: (name: string) =>
        `The words of this line say who does it, and “${name}” would not be read there; change it in the text.`,
    },
    asked: (words: string, name: string) => `${name} is to answer: ${words}`,
    notAsked: 'Nothing can be written into this note now; choose again when it can be changed.',
    chat: 'For the team chat',
    chatHint: 'What is open now, by owner, as text to paste.',
  },
  page: {
    seriesOf: (title: string) => `Series: ${title}`,
    span: (meetings: string, from: string, to: string) => `${meetings}, ${from} to ${to}`,
    reading: (percent: number) => `Reading the whole series: ${percent}%`,
    young: 'One more meeting, and this page tells what became of what was planned.',
    openItems: 'Open items',
    nothingOpen: 'Nothing is open.',
    oldest: (weeks: string) => `oldest ${weeks}`,
    since: (date: string) => `since ${date}`,
    carried: (times: number) => (times === 1 ? 'carried once' : `carried ${times} times`),
    lastSpokenOf: (date: string) => `not in the newest note, last on ${date}`,
    neverMentioned: 'Never mentioned',
    neverMentionedHint: 'Planned the week before, and no word of it in the note of this day.',
    allMentioned: 'Everything planned was spoken of the week after.',
    notMentioned: (items: number) => `${items} without a word`,
    neverAgain: 'no word since',
    backOn: (date: string) => `came back on ${date}`,
    plans: 'What became of the plans',
    shares: (
      meetings: number,
      percents: { done: string; carried: string; dropped: string | null; unmentioned: string },
    ) => {
      const { done, carried, dropped, unmentioned } = percents
      return `Of what was planned for the last ${meetings === 1 ? 'meeting' : `${meetings} meetings`}, ${done} was done, ${carried} carried on${dropped === null ? '' : `, ${dropped} dropped`}, and ${unmentioned} never mentioned.`
    },
    asTable: 'The same as a table',
    week: 'Week',
    planned: 'Planned',
    plannedCount: (items: number) => `${items} planned`,
    completion: 'Completion',
    carryRate: 'Carry rate',
    percent: (percent: number) => `${percent}%`,
    outcome: {
      done: 'done',
      carried: 'carried on',
      dropped: 'dropped',
      unmentioned: 'never mentioned',
    },
  },
}
