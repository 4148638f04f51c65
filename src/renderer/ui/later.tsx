import { type ComponentType, lazy, Suspense, useState } from 'react'
import { loadPart } from '../transport/load-part.ts'
import { KeysHeld } from './KeysHeld.tsx'

type Load = () => Promise<unknown>

const parts: Load[] = []

/**
 * A part of the window whose code comes after the first paint. Until it is there nothing shows; one that `holdsFocus`
 * takes the keys meanwhile, so that what is typed for it comes to it and never into the text. A failure to load is the
 * nearest boundary's, whose "again" asks anew.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { holdsFocus = false } = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetch = async () => {
    loaded = await loadPart(load)
    return { default: loaded }
  }
  parts.push(fetch)
  return function Later(props: Props) {
    // What was drawn by one stays drawn by it: another component would lose its state.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? lazy(fetch))
    return (
      <Suspense fallback={holdsFocus ? <KeysHeld /> : null}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** Loads every such part, and others, so that none is waited for when it is first used; one that fails is asked for again then. */
export async function loadParts(others: readonly Load[]): Promise<void> {
  for (const load of [...parts, ...others]) await load().catch(() => undefined)
}
