import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Rules about what stands beside or below a line, each with its example and its counter-example.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'a week in brackets is nobody, and a person is somebody',
    '## Action items\n\n- Order rope (W12)\n- Ring the mill (Q3)\n- Tar the hull (Ada)',
    ['3 open - "Order rope (W12)"', '4 open - "Ring the mill (Q3)"', '5 open Ada "Tar the hull"'],
  ],
  [
    'a box in an agenda is work where its status stands below it',
    '# Crew\n\n# Agenda\n\n[ ] A word from the mill\n\n[ ] Deck lamps\n\nStatus:\n\n- TODO https://harbour.example/issues/3\n- No progress, still TODO',
    ['7 open - "Deck lamps"', '11 open - "https://harbour.example/issues/3"'],
  ],
  [
    'a ticket’s address is somebody’s work right below what she does next, and below her work a reference',
    '## Updates\n\n@ada\n\n- Next:\n  - https://harbour.example/issues/3\n  - Order rope\n    - https://harbour.example/issues/4\n  - https://harbour.example/map\n\n## Talks\n\n- https://harbour.example/issues/5',
    ['6 open ada "https://harbour.example/issues/3"', '7 open ada "Order rope"'],
  ],
  [
    'what was not completed is open, what was not clear is no list of work',
    '## Review\n\n- What was completed:\n  - Tails\n- What wasn’t and why:\n  - Reel because it rained\n- What wasn’t clear:\n  - The wind',
    ['4 done reported - "Tails"', '6 open reported - "Reel because it rained"'],
  ],
  [
    'with whom somebody does something is no owner of it, at the end he is',
    '## Action items\n\n- @ada, @ben – walk the pier with @fennel\n- walk the pier - @fennel',
    ['3 open ada,ben "walk the pier with @fennel"', '4 open fennel "walk the pier"'],
  ],
  [
    'a nick of the roll call promises behind a comma, a thing does not',
    '## Attendees\n\n- @yarrow-b\n\n## Notes\n\n- prices, yarrow-b will ask the mill\n- index, script will sort it',
    ['7 open yarrow-b "prices, yarrow-b will ask the mill"'],
  ],
  [
    'A/I is an action, I/O none',
    '## Notes\n\n- A/I: measure the shed\n- I/O: measure the shed',
    ['3 open - "measure the shed"'],
  ],
  [
    'what begins with a past form is nobody, also as a part of a name',
    '## Done\n\n@ada\n\n- Added WINCH to the list\n- HARBOUR charts tool will print it',
    [
      '5 done reported ada "Added WINCH to the list"',
      '6 done reported ada "HARBOUR charts tool will print it"',
    ],
  ],
  [
    'priorities over people are theirs, and over things or one person none',
    '## Roll call\n\n- Ada\n- Ben\n\n## Notes\n\n- Priorities\n  - Ada: the map\n  - Ben\n    - Lamps\n- Priorities\n  - Calm seas\n  - Ada: the map\n- Assign the tickets:\n  - Ada: sails\n  - Ben: oars\n- Split hulls:\n  - Heron\n  - Tern',
    ['9 open Ada "the map"', '11 open Ben "Lamps"', '16 open Ada "sails"', '17 open Ben "oars"'],
  ],
  [
    'a review that a thing needs is of the one it is from, no place and no month',
    '## Roll call\n\n- Ada\n\n## Notes\n\n- The map needs cleanup and review from Ada\n- The hull is ready for tests by May\n- The map had a review from Ada',
    ['7 open Ada "The map needs cleanup and review from Ada"'],
  ],
  [
    'who moves is news, and what he works on elsewhere is work',
    '## Notes\n\n- Good news\n  - Ben is moving to the lake\n- Map\n  - Ben is drawing the bay',
    ['6 partial Ben "Ben is drawing the bay"'],
  ],
  [
    'whom a note assigned has it, and what was assigned to nobody is told',
    '## Notes\n\n- Assigned Jurek and Sana to do the varnish\n- Assigned tasks to do\n- We assigned Neela for the cleats',
    [
      '3 open Jurek,Sana "Assigned Jurek and Sana to do the varnish"',
      '5 open Neela "We assigned Neela for the cleats"',
    ],
  ],
  [
    'deeds beside work that was handed out are work, beside talk they are none',
    '## Notes\n\n- Draw a plan of the moorings\n- Assigned Ada to do the varnish\n- It rains\n- Mend the fender (Ben)\n\n## Talks\n\n- Draw a plan of the moorings\n- The bay is deep\n- It rains\n- Ben was here',
    [
      '3 open - "Draw a plan of the moorings"',
      '4 open Ada "Assigned Ada to do the varnish"',
      '6 open Ben "Mend the fender"',
    ],
  ],
  [
    'one who is known vouches for the others in the brackets of a line, and no places',
    '## Action items\n\n- Mend the fender (Ada) and the cleat (Ishmael)\n- Charts of the bay (Oslo) and the slip (Harbour)',
    [
      '3 open Ada,Ishmael "Mend the fender (Ada) and the cleat (Ishmael)"',
      '4 open - "Charts of the bay (Oslo) and the slip (Harbour)"',
    ],
  ],
  [
    'a deed behind its day is work if the day is to come, a thing or a meeting is none',
    '## May 4, 2031\n\n- May 6: mend the winch\n- May 2: mend the hull\n- May 9: it opens\n- May 7: meet at the pier',
    ['3 open - "May 6: mend the winch" due 2031-05-06'],
  ],
  [
    'somebody who needs to do something is looked for, somebody who needs it is not',
    '## Notes\n\n- Someone needs to write a sign\n- Someone needs a sign',
    ['3 open - "Someone needs to write a sign"'],
  ],
  [
    'an area in front is nobody where a roll call has others',
    '# 2031-05-04\n\n## Attendees\n\n- Ada\n- Ben\n- Carla\n- Dora\n\n## Next steps\n\n- Signboard: paint it over\n\n# 2031-05-11\n\n## Attendees\n\n- Ada\n- Ben\n\n## Next steps\n\n- Wendo: paint it over',
    ['12 open - "Signboard: paint it over"', '23 open Wendo "paint it over"'],
  ],
  [
    'projects in front of what Jasper does are none of its owners',
    '## Plans\n\n### @jasper\n\n- bow_winch and stern-lamp drawings\n- @anna-lena: lamps',
    ['5 open jasper "bow_winch and stern-lamp drawings"', '6 open anna-lena "lamps"'],
  ],
  [
    'a label in the text of a bullet stands over what is further in',
    '## Updates\n\n- @ada\n  Done:\n    - the map\n  Next week:\n    - Hiring',
    ['5 done reported ada "the map"', '7 open ada "Hiring"'],
  ],
  [
    'what still needs to be done below what is done is open, what it needed is told',
    '## Updates\n\n@ada\n\n- Done:\n  - Released the tables\n    - Need to write the page on it\n    - Needed two weeks',
    ['6 done reported ada "Released the tables"', '7 open ada "Need to write the page on it"'],
  ],
  [
    'what somebody wants to do shortly is to come, what she wants to know is not',
    '## Notes\n\n- @ada wants to send it shortly\n- @ada wants to know why',
    ['3 open ada "@ada wants to send it shortly"'],
  ],
  [
    'who is working on doing something is a person, what works on something is a thing',
    '## Notes\n\n- mizzle is working on shortening the rope\n- winch is working on low\n- winch is working on the pier',
    ['3 partial mizzle "mizzle is working on shortening the rope"'],
  ],
  [
    'an adverb in front of a deed, over what explains it',
    '## TODO\n\n- Clearly settle the route:\n  - Getting out more often\n  - Working with the mill\n- Weekly open house',
    ['3 open backlog - "Clearly settle the route:"', '6 open backlog - "Weekly open house"'],
  ],
  [
    'Getting Started is a page, getting started is a state',
    '## Last week\n\n@ada\n\n- Wrote the page on Getting Started\n- Map, getting started\n- Guide - didn’t touch it this week',
    [
      '5 done reported ada "Wrote the page on Getting Started"',
      '6 partial reported ada "Map, getting started"',
      '7 open reported ada "Guide - didn’t touch it this week" due this week',
    ],
  ],
  [
    'the summary of a week is a report, the summary of a book none',
    '# May 4, 2031\n\n## Close of week summary\n\n- Lamps\n\n## Summary\n\n- Lamps',
    ['5 done reported - "Lamps"'],
  ],
  [
    'how often something is, and a name, are no adverbs in front of a deed',
    'Present: Ada\n\n## Notes\n\n- Ada: Biweekly review\n- Ada: Quickly mend the bell\n\n## Next steps\n\n- Beverly: draw the map',
    ['6 open Ada "Quickly mend the bell"', '10 open Beverly "draw the map"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
