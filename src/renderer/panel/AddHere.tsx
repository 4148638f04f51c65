import { texts } from '../../language/language.ts'
import { withoutMarkdown } from '../ui/without-markdown.ts'

/** In the row of an item that the meeting doesn't speak of yet: takes it into the meeting. */
export function AddHere({
  text,
  isCurrent,
}: {
  readonly text: string
  readonly isCurrent: boolean
}) {
  const words = texts().panel.lastWeek
  return (
    <button
      type="button"
      className="link"
      data-use="add"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words.addThis(withoutMarkdown(text))}
    >
      {words.add}
    </button>
  )
}
