import { texts } from '../../language/language.ts'
import { AgeChip } from '../ui/AgeChip.tsx'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import type { RowPlace, RowUse } from './ItemList.tsx'
import { RowFrame } from './RowFrame.tsx'
import type { CloseOutGroup, CloseOutRow } from './use-close-out.ts'

type Fix = 'add' | 'owner' | 'drop' | 'park' | 'keep'

const keyOf = { add: 'a', owner: 'o', drop: 'x', park: 'p', keep: 'k' } as const
const fixesOf: Readonly<Record<CloseOutGroup, readonly Fix[]>> = {
  unmentioned: ['add', 'keep'],
  unowned: ['owner', 'drop', 'park', 'keep'],
  absent: ['owner', 'keep'],
  carried: ['drop', 'park', 'keep', 'owner'],
  questions: ['owner', 'keep'],
}

/** The keys that settle the row. */
export function usesOf({ group }: CloseOutRow): Readonly<Record<string, RowUse>> {
  return Object.fromEntries(fixesOf[group].map((fix) => [keyOf[fix], fix]))
}

type CloseOutRowViewProps = RowPlace & { readonly row: CloseOutRow }

/** A row of the close-out: what it is about, and what settles it. */
export function CloseOutRowView({ row, ...place }: CloseOutRowViewProps) {
  const words = texts().insight.closeOut
  const fixes = (
    <span className="fixes">
      {fixesOf[row.group].map((fix) => (
        <button
          key={fix}
          type="button"
          className="fix"
          data-use={fix}
          tabIndex={place.isCurrent ? 0 : -1}
          aria-label={words.fixThis(words.fix[fix], withoutMarkdown(row.text))}
          aria-keyshortcuts={keyOf[fix].toUpperCase()}
        >
          {words.fix[fix]}
          <kbd>{keyOf[fix].toUpperCase()}</kbd>
        </button>
      ))}
    </span>
  )
  if (row.item === null) return <QuestionRow {...place} row={row} fixes={fixes} />
  const { owners } = row.item
  return (
    <RowFrame
      {...place}
      id={row.id}
      item={row.item}
      whyNoTick={row.before ? texts().panel.lastWeek.addFirst : null}
      chip={
        row.before ? (
          <AgeChip weeks={row.before.ageWeeks} />
        ) : (
          row.times > 0 && <span className="chip late">{words.carried(row.times)}</span>
        )
      }
    >
      {owners.length > 0 && <span className="owners">{owners.join(', ')}</span>}
      {fixes}
    </RowFrame>
  )
}

type QuestionRowProps = CloseOutRowViewProps & { readonly fixes: React.ReactNode }

function QuestionRow({ row, fixes, isCurrent, position, count }: QuestionRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list can't be a ul, see there
    <div
      role="listitem"
      className="row"
      data-row={row.id}
      aria-setsize={count}
      aria-posinset={position}
    >
      <span className="question-mark" aria-hidden="true">
        ?
      </span>
      <span className="words">
        <button type="button" className="tick question" data-use="go" tabIndex={isCurrent ? 0 : -1}>
          {withoutMarkdown(row.text)}
        </button>
      </span>
      <span className="who">{fixes}</span>
    </div>
  )
}
