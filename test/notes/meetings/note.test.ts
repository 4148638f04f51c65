import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { note, noteLines } from '../../support/note-lines.ts'

test('the head of a part of any meeting is no title', () => {
  const titles = (text: string) => readNote(text).meetings.map(({ meeting }) => meeting.title)
  expect(titles('## Attendees\n- Ada\n- Ben\n\n## Notes\n- Ada to call\n')).toEqual([null])
  expect(titles('# Agenda\n1. Sails\n')).toEqual([null])
  expect(titles('# Agenda of the sail loft\n1. Sails\n')).toEqual(['Agenda of the sail loft'])
})

test('reads last week and this week with owners, nested work and remarks', () => {
  const text = note`
    # Harbour planning 11/16/2026

    ## Moderator / Notetaker: Ines Ferro
    **Last Week**
    - Write the restore runbook (Priya, Lena)
    - Move the nightly job (Lena) - did not finish
    - Order the new disks (Priya)
      - Not done last week, the supplier is closed

    **This Week**
    - Goal: a dry run of the restore
    - Mainnet checklist (Priya)
      - Lena to book a room
    - Prepare for the audit (Lena)
      - Update the inventory
      - There is a chance that it moves
  `
  expect(noteLines(readNote(text))).toEqual([
    '5 done reported Priya,Lena "Write the restore runbook"',
    '6 partial reported Lena "Move the nightly job - did not finish"',
    '7 open reported Priya "Order the new disks"',
    '12 open Priya "Mainnet checklist"',
    '13 open Lena "Lena to book a room"',
    '14 open Lena "Prepare for the audit"',
    '15 open Lena "Update the inventory"',
  ])
})
