// Prints the weeks that are asked for on its standard input: run in other time zones and locales.

import { readFileSync } from 'node:fs'
import { newWeek } from '../../src/notes/week/new-week.ts'
import type { NewWeekAsk } from '../../src/notes/week/week-ask.ts'

const asked = JSON.parse(readFileSync(0, 'utf8')) as readonly NewWeekAsk[]
process.stdout.write(JSON.stringify(asked.map((ask) => newWeek(ask))))
