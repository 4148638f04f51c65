import { Icon } from './Icon.tsx'

type SearchFieldProps = {
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** The field on top of a dialog that leaves in it what is asked for; it has the focus first. */
export function SearchField({ label, query, onQuery }: SearchFieldProps) {
  return (
    <label className="find">
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        data-first-focus
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  )
}
