import type { ReactNode } from 'react'
import { texts } from '../../language/language.ts'
import { Difference } from './Difference.tsx'

type CompareEntry = { readonly id: string; readonly name: string; readonly hint: string }

type TextCompareProps = {
  /** What the list holds, for a screen reader. */
  readonly listName: string
  readonly entries: readonly CompareEntry[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** The two texts of the chosen entry; null while they are on their way. */
  readonly compared: { readonly before: string; readonly after: string } | null
  /** In place of the comparison. */
  readonly children?: ReactNode
}

/** A list, and beside it what would change with the chosen entry. */
export function TextCompare(props: TextCompareProps) {
  const { listName, entries, chosen, onChoose, compared, children } = props
  const words = texts().safety
  return (
    <div className="text-compare">
      {entries.length > 0 && (
        <fieldset className="plain compare-list">
          <legend className="for-ears">{listName}</legend>
          {entries.map(({ id, name, hint }) => (
            <label key={id} className="compare-entry">
              <input
                type="radio"
                name="compared"
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              <span>
                {name}
                <span className="hint">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="compare-texts" aria-busy={compared === null && !children}>
        {children ??
          (compared === null ? null : compared.before === compared.after ? (
            <p className="hint">{words.noDifference}</p>
          ) : (
            <Difference {...compared} label={words.difference} />
          ))}
      </div>
    </div>
  )
}
