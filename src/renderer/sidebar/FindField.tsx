import type { KeyboardEvent } from 'react'
import { texts } from '../../language/language.ts'
import { Icon } from '../ui/Icon.tsx'

type FindFieldProps = {
  readonly query: string
  readonly keys: string | null
  readonly onQuery: (query: string) => void
  /** Down and Enter go on into the list. */
  readonly onLeave: () => void
}

export function FindField({ query, keys, onQuery, onLeave }: FindFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault()
      onQuery('')
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      onLeave()
    }
  }
  return (
    <label className="find">
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={texts().files.list.find}
        placeholder={texts().files.list.find}
        data-find-note
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {keys && query === '' && <kbd>{keys}</kbd>}
    </label>
  )
}
