import { useRef, useState } from 'react'
import { texts } from '../../language/language.ts'
import { IconButton } from '../ui/Button.tsx'

type SameAsFieldProps = {
  readonly name: string
  readonly sameAs: string | null
  /** Of the datalist with the names that can be meant. */
  readonly listId: string
  readonly isFirst: boolean
  readonly onChange: (to: string | null) => void
}

/** Whose other spelling a name is: what is written counts when the field is left, on Enter, or when a name is picked. */
export function SameAsField({ name, sameAs, listId, isFirst, onChange }: SameAsFieldProps) {
  const [words, setWords] = useState(sameAs ?? '')
  const input = useRef<HTMLInputElement>(null)
  const commit = (value: string) => {
    const to = value.trim() === '' ? null : value.trim()
    if (to !== sameAs) onChange(to)
  }
  return (
    <span className="same-as">
      <input
        ref={input}
        className="input"
        aria-label={texts().people.people.sameAs(name)}
        placeholder={texts().people.people.sameAsExample}
        list={listId}
        value={words}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        data-first-focus={isFirst || undefined}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          if (isPick(event.nativeEvent)) commit(event.currentTarget.value)
        }}
        onBlur={() => commit(words)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          commit(words)
        }}
      />
      {sameAs !== null && (
        <IconButton
          icon="close"
          label={texts().people.people.isOther(name, sameAs)}
          onClick={() => {
            input.current?.focus()
            setWords('')
            onChange(null)
          }}
        />
      )}
    </span>
  )
}

/** A name taken from the list comes in one piece, and not by a key. */
function isPick(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText'
}
