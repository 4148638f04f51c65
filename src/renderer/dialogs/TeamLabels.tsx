import { useId, useRef, useState } from 'react'
import { texts } from '../../language/language.ts'
import type { Phase } from '../../notes/vocabulary.ts'
import { useSession } from '../session/use-session.ts'
import { labelled, whyNoLabel } from '../store/memory-changes.ts'
import { useApp } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { focusNeighbour } from './focus-neighbour.ts'

/** Labels and headings of the team's own, whose entries are work as below those that the app knows. */
export function TeamLabels() {
  const session = useSession()
  const id = useId()
  const labels = useApp((state) => state.memory.labels)
  const [words, setWords] = useState('')
  const [phase, setPhase] = useState<Phase>('planned')
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const add = () => {
    const reason = whyNoLabel(words)
    setProblem(reason)
    input.current?.focus()
    if (reason !== null) return
    session.changeMemory(labelled(words, phase))
    setWords('')
  }
  const say = texts().people.labels
  return (
    <section className="known" aria-labelledby={id}>
      <h3 id={id}>{say.title}</h3>
      <p className="hint">{say.hint}</p>
      <ul className="known-list">
        {Object.entries(labels).map(([label, of]) => (
          <li key={label}>
            <span className="cut">{label}</span>
            <PhaseSelect
              label={say.below(label)}
              phase={of}
              onChange={(to) => session.changeMemory(labelled(label, to))}
            />
            <IconButton
              icon="close"
              label={say.remove(label)}
              onClick={(event) => {
                focusNeighbour(event.currentTarget, input.current)
                session.changeMemory(labelled(label, null))
              }}
            />
          </li>
        ))}
      </ul>
      <div className="add-label">
        <input
          ref={input}
          className="input"
          aria-label={say.newLabel}
          placeholder={say.newExample}
          value={words}
          maxLength={120}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${id}problem`}
          onChange={(event) => {
            setWords(event.currentTarget.value)
            setProblem(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <PhaseSelect label={say.belowNew} phase={phase} onChange={setPhase} />
        <Button onClick={add}>{say.add}</Button>
      </div>
      <small id={`${id}problem`} className="problem" role="alert">
        {problem}
      </small>
    </section>
  )
}

const phases = ['planned', 'reported', 'backlog'] as const

type PhaseSelectProps = {
  readonly label: string
  readonly phase: Phase
  readonly onChange: (phase: Phase) => void
}

function PhaseSelect({ label, phase, onChange }: PhaseSelectProps) {
  return (
    <select
      className="input select"
      aria-label={label}
      value={phase}
      onChange={(event) => {
        const chosen = phases.find((each) => each === event.currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    >
      {phases.map((each) => (
        <option key={each} value={each}>
          {texts().people.labels.phases[each]}
        </option>
      ))}
    </select>
  )
}
