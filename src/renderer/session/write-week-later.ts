import type { WeekWriter, WeekWriterParts } from './write-week.ts'

/** Getting a week onto the disk, whose code is loaded when the first one is made. */
export function createWeekWriter(parts: WeekWriterParts): WeekWriter {
  return async (week, ask) => (await import('./write-week.ts')).createLoaded(parts)(week, ask)
}
