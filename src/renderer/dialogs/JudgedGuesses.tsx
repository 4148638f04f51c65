import { useId, useRef } from 'react'
import { useSession } from '../session/use-session.ts'
import { judged } from '../store/memory-changes.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { focusNeighbour } from './focus-neighbour.ts'

/** The user's word on guesses, to be taken back here when its message has gone; the latest first. */
export function JudgedGuesses() {
  const session = useSession()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const judgements = useApp((state) => state.memory.judgements)
  const entries = Object.entries(judgements).reverse()
  if (entries.length === 0) return null
  return (
    <section className="known" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        Your word on guesses
      </h3>
      <ul className="known-list">
        {entries.map(([text, judgement]) => (
          <li key={text}>
            <span className="cut" title={text}>
              {text}
            </span>
            <span className="count">{judgement === 'rejected' ? 'no item' : 'an item'}</span>
            <Button
              aria-label={`Take back: ${text}`}
              onClick={(event) => {
                focusNeighbour(event.currentTarget, heading.current)
                session.changeMemory(judged(text, null))
              }}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
