import { useId, useRef } from 'react'
import { texts } from '../../language/language.ts'
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
  const words = texts().people.guesses
  return (
    <section className="known" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <ul className="known-list">
        {entries.map(([text, judgement]) => (
          <li key={text}>
            <span className="cut" title={text}>
              {text}
            </span>
            <span className="count">{words[judgement]}</span>
            <Button
              aria-label={words.takeBackThis(text)}
              onClick={(event) => {
                focusNeighbour(event.currentTarget, heading.current)
                session.changeMemory(judged(text, null))
              }}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
