import type { CompletionSource } from '@codemirror/autocomplete'
import { loadPart } from '../transport/load-part.ts'

/** What offers something while one types, once that is `asked` for: its code comes then. */
export function offerLater(asked: RegExp, load: () => Promise<CompletionSource>): CompletionSource {
  let source: CompletionSource | null = null
  return async (context) => {
    if (!context.matchBefore(asked)) return null
    source ??= await loadPart(load).catch(() => null)
    return (await source?.(context)) ?? null
  }
}
