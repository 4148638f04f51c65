import type { LineReading } from '../lines/line-reading.ts'
import { readLabel } from '../words/labels.ts'
import { type Folding, onceAFold } from './folding.ts'

// A meeting held in writing: "- _ada:_ The rope is old.", "- _ben:_ We had a new one in spring."

const spoken = /^(?:[_*]{1,2})([\p{L}\d][\p{L}\d_.-]{1,30})\s?:(?:[_*]{1,2})\s/u
const leastTurns = 8

/** The entry is something that somebody said in a meeting in which most people speak several times. */
export function isTurnOfChat(fold: Folding, reading: LineReading): boolean {
  return speakerIn(reading) !== undefined && isChat(fold)
}

function speakerIn({ line, raw }: LineReading): string | undefined {
  if (line.kind !== 'entry' || line.box !== null) return undefined
  const name = spoken.exec(raw.slice(line.from))?.[1]
  // "**Progress:** drew the map" is said by nobody
  return name === undefined || readLabel(name) ? undefined : name.toLowerCase()
}

const isChat = onceAFold((fold) => {
  const speakers = new Set<string>()
  let turns = 0
  for (const { hidden, reading } of fold.rows) {
    const speaker = hidden ? undefined : speakerIn(reading)
    if (speaker === undefined) continue
    turns++
    speakers.add(speaker)
  }
  return turns >= leastTurns && turns >= speakers.size * 2
})
