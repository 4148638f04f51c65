import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react'

type Load = () => Promise<unknown>

const parts: Load[] = []

/**
 * A part of the window whose code comes after the first paint. Until it is there nothing shows; one that `holdsFocus`
 * takes the keys meanwhile, so that what is typed for it gets into its field and never into the text. A failure to load is the nearest
 * boundary's, whose "again" asks anew.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { holdsFocus = false } = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetch = async () => {
    loaded = await load()
    return { default: loaded }
  }
  parts.push(fetch)
  return function Later(props: Props) {
    // What was drawn by one stays drawn by it: another component would lose its state.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? lazy(fetch))
    return (
      <Suspense fallback={holdsFocus ? <Held /> : null}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** Loads every such part, so that none is waited for when it is first used; one that fails is asked for again then. */
export async function loadParts(): Promise<void> {
  for (const load of parts) await load().catch(() => undefined)
}

/** Takes the keys, and gives them to the field that has the focus when the part is there. */
function Held() {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    let typed = ''
    const hold = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      typed += event.key
    }
    element.current?.addEventListener('keydown', hold)
    element.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
      // The part takes the focus in this same turn.
      queueMicrotask(() => typeInto(document.activeElement, typed))
    }
  }, [])
  return <div ref={element} tabIndex={-1} aria-busy="true" />
}

function typeInto(field: Element | null, typed: string): void {
  if (typed === '' || !(field instanceof HTMLInputElement)) return
  const end = field.value.length
  field.setRangeText(typed, field.selectionStart ?? end, field.selectionEnd ?? end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
