import { useId, useRef, useState } from 'react'
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
  return (
    <section className="known" aria-labelledby={id}>
      <h3 id={id}>Labels of your team</h3>
      <p className="hint">
        What stands below such a heading or label is planned for the coming week, reported from the
        last one, or backlog.
      </p>
      <ul className="known-list">
        {Object.entries(labels).map(([label, of]) => (
          <li key={label}>
            <span className="cut">{label}</span>
            <PhaseSelect
              label={`Entries below ${label} are`}
              phase={of}
              onChange={(to) => session.changeMemory(labelled(label, to))}
            />
            <IconButton
              icon="close"
              label={`Remove ${label}`}
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
          aria-label="New label"
          placeholder="A label as in your notes"
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
        <PhaseSelect label="Entries below the new label are" phase={phase} onChange={setPhase} />
        <Button onClick={add}>Add label</Button>
      </div>
      <small id={`${id}problem`} className="problem" role="alert">
        {problem}
      </small>
    </section>
  )
}

const phases = [
  { phase: 'planned', label: 'Planned' },
  { phase: 'reported', label: 'Reported' },
  { phase: 'backlog', label: 'Backlog' },
] as const

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
        const chosen = phases.find((each) => each.phase === event.currentTarget.value)
        if (chosen) onChange(chosen.phase)
      }}
    >
      {phases.map((each) => (
        <option key={each.phase} value={each.phase}>
          {each.label}
        </option>
      ))}
    </select>
  )
}
