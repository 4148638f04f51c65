import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { AppState } from '../store/store.ts'

/** What is known of a note of this folder from elsewhere. */
export function contextOf(
  { knowledge, memory }: Pick<AppState, 'knowledge' | 'memory'>,
  path: string,
): ReadingContext {
  return {
    path,
    people: knowledge.people,
    ...(knowledge.dateOrder && { dateOrder: knowledge.dateOrder }),
    ...(knowledge.near && { near: knowledge.near }),
    aliases: memory.aliases,
    judgements: memory.judgements,
    labels: memory.labels,
  }
}
