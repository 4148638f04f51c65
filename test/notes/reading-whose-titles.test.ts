import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Rules about names and handles in titles and labels, and whose is what stands below them, each with its counter-example.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'a title belongs to the name behind it, and what it stands before is one person',
    'Crew, 16 November 2026\n\nPresent: Rev. Ada Holt, Mr Ben Pryce\n\nACTION: Rev. Holt to oil the winch.\nACTION: Mr. Pryce to order rope.\nACTION: Miss Ellery to ring the mill.\nACTION: Ada to tar the hull. Ben to sew the sail.',
    [
      '5 open Rev. Holt "Rev. Holt to oil the winch."',
      '6 open Mr. Pryce "Mr. Pryce to order rope."',
      '7 open Miss Ellery "Miss Ellery to ring the mill."',
      '8 open Ada,Ben "Ada to tar the hull. Ben to sew the sail."',
    ],
  ],
  [
    'a handle alone is over "Last week" alone, and a word over it is nobody',
    '# Crew\n\n## Weekly\n\nCharts\n\nLast week\n\n* [x] Draw the bay\n\n## Each\n\n@tarro\n\nLast week\n\n* [x] Mend the winch\n\nThis week\n* [ ] Order rope',
    [
      '9 done reported - "Draw the bay"',
      '17 done reported tarro "Mend the winch"',
      '20 open tarro "Order rope"',
    ],
  ],
  [
    'a handle at the end of a title over "- Last week" has what is below it, down to the next title',
    '## Projects\n[12 Harbour lamps - "first light"](12%20Harbour%20lamps)  - @tarro\n- Last week\n\t- Posts set\n- This week\n\t- Cables\n\n[14 The crew of the ferry asks all to bring a lantern of their own](14%20The%20crew)\n- Last week\n\t- Letters sent',
    [
      '4 done reported tarro "Posts set"',
      '6 open tarro "Cables"',
      '10 done reported - "Letters sent"',
    ],
  ],
  [
    'a handle at the end of a topic over bold labels has its boxes, at the end of an address it has not',
    '### Reports\n\n1. :anchor: **The pier** :anchor: :bust_in_silhouette: @tarro\n\n   - **SCOPE**\n     - All planks\n   - **DELIVERABLE**\n   - [ ] Count the planks\n   - [ ] Ask the mill @mizzle\n\n1. :anchor: **The shed** :anchor: [name=bodil]\n\n- **ACTION**\n  - [ ] Sweep it\n\n1. **The slip**\n\n   - **ACTION**\n     - [ ] Grease it',
    [
      '8 open tarro "Count the planks"',
      '9 open mizzle "Ask the mill"',
      '14 open bodil "Sweep it"',
      '19 open - "Grease it"',
    ],
  ],
  [
    'a name and a handle with a slash between are one person, two names are two',
    '## Actions\n\n- Ada / @tarro:\n  - Order rope\n- Ben / Carla:\n  - Ring the mill',
    ['4 open Ada "Order rope"', '6 open Ben,Carla "Ring the mill"'],
  ],
  [
    'a firm with a dash before a name is not the person, nor is a deed before a name a label',
    '## Updates\n\n- Harbour Ltd - Ada:\n  - Mended the winch\n- Tarworks - Ben:\n  - Ordered rope\n\n## Tasks\n\n- Paint the hull - Ada\n  - red',
    [
      '4 done reported Ada "Mended the winch"',
      '6 done reported Ben "Ordered rope"',
      '10 open backlog Ada "Paint the hull"',
    ],
  ],
  [
    'behind a topic a name with a colon is whose it is, a thing with a colon is nobody',
    '## Plans\n\n- Charts: Ada: the bay is drawn\n- Charts: Paper: two sheets are left\n- Bilge RPC: mend the pump',
    [
      '3 open Ada "Charts: Ada: the bay is drawn"',
      '4 open - "Charts: Paper: two sheets are left"',
      '5 open - "Bilge RPC: mend the pump"',
    ],
  ],
  [
    'who has the list is said at its end, for what is nested in it, too',
    '### Bow\n\n- Count the ropes.\n- Parts:\n  - Mend the winch.\n  - Paint the hull (Ada).\n- **Assigned to:** @tarro & @mizzle',
    ['5 open tarro,mizzle "Mend the winch."', '6 open Ada "Paint the hull."'],
  ],
  [
    'an owner stands in front of when it is due, behind the assignee’s label, or behind a day',
    '## Action items\n\n- [ ] **Order rope** - Ada - Oct 16\n- [ ] Tar it - All crews - Sprint 3\n- [action] Ada to ring the mill [assignee] Ada Byron [due] 4 May\n- [ ] 9 Oct, Ben and Carla: Paint the hull\n- [ ] Mend the winch - Nov 3',
    [
      '3 open Ada "Order rope"',
      '4 open - "Tar it - All crews - Sprint 3"',
      '5 open Ada Byron "Ada to ring the mill"',
      '6 open Ben,Carla "Paint the hull"',
      '7 open - "Mend the winch - Nov 3"',
    ],
  ],
  [
    '"all" in front of things is nobody, in front of what all do it is everybody',
    '## Tasks\n\n- [ ] All deck lamps\n- [ ] All lamps should be lit\n- [ ] All to bring a lamp\n- [ ] Further mend the winch',
    [
      '3 open backlog - "All deck lamps"',
      '4 open backlog - "All lamps should be lit"',
      '5 open backlog All "All to bring a lamp"',
      '6 open backlog - "Further mend the winch"',
    ],
  ],
  [
    'below a team whoever stands in brackets has it, below a person he is told of',
    '## Attendees\n\n- Ada\n- Ben\n\n## Tasks\n\n- Backend\n  - Set up the store (Wexel)\n  - Gather all charts (Everyone - 5)\n- Ada\n  - Show the map (Evening Lights)\n  - (harbour-map) mend the lamps\n  - Review the map from @tarro #12',
    [
      '9 open backlog Backend "Set up the store (Wexel)"',
      '10 open backlog Everyone "Gather all charts"',
      '12 open backlog Ada "Show the map (Evening Lights)"',
      '13 open backlog Ada "(harbour-map) mend the lamps"',
      '14 open backlog Ada "Review the map from @tarro #12"',
    ],
  ],
  [
    'whoever may help in brackets has it not, and a ticket may stand in front of who has it',
    '## Next steps\n\n- Ada and Ben will draw the map (Carla might help later)\n- #12 cb: mend the winch\n\n## Attendees\n\n- cb\n- df\n- ek',
    [
      '3 open Ada,Ben "Ada and Ben will draw the map (Carla might help later)"',
      '4 open cb "mend the winch"',
    ],
  ],
  [
    'a team nested among other parts is one of them, everyone is not',
    '## Action items\n\n- [ ] Create sections\n  - Design\n  - Backend\n- [ ] Clean the hall\n  - before noon\n  - Everyone',
    ['3 open - "Create sections"', '6 open Everyone "Clean the hall"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
