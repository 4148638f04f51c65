import type { KeyboardEvent, MouseEvent } from 'react'
import { texts } from '../../language/language.ts'
import type { WeekWork } from '../../notes/week/week-ask.ts'
import type { SectionChoice, WeekChoice } from '../../notes/week/week-choices.ts'
import { useApp } from '../store/use-app.ts'
import { placeWords } from '../ui/place-words.ts'
import { choiceKeys } from './choice-keys.ts'
import { WeekItemRow } from './WeekItemRow.tsx'

type WeekItemsProps = {
  readonly open: readonly WeekWork[]
  readonly onChoose: (key: string, choice: WeekChoice) => void
  readonly onChooseSection: (
    section: readonly string[],
    choice: SectionChoice,
    keys: readonly string[],
  ) => void
  readonly rememberedOf: (section: readonly string[]) => SectionChoice | undefined
}

const sectionChoices = ['carry', 'done', 'drop', 'park'] as const

/**
 * All open work of last week, section by section, then what it does not mention of the week before. Up and Down go from
 * row to row; Left, Right and letters choose within one. What is chosen at a section counts for its rows and is remembered.
 */
export function WeekItems({ open, onChoose, onChooseSection, rememberedOf }: WeekItemsProps) {
  const words = texts().carry.preview
  const people = useApp((state) => state.knowledge.people)
  if (open.length === 0) return <p className="week-items empty">{words.nothingOpen}</p>
  const carried = open.filter(isItem).length
  return (
    <section
      className="week-items"
      aria-label={words.items}
      onKeyDown={goOrChoose}
      onClick={askAfterClick}
    >
      <h3>{words.itemsOf(carried)}</h3>
      {groupsOf(open).map(({ section, rows }) => (
        <fieldset key={rows[0]?.key} className="week-section">
          <legend className="week-legend" title={section?.join(' › ')}>
            {section === null ? words.notMentioned : placeWords(section) || words.noSection}
          </legend>
          {section !== null && rows.some(isItem) && (
            <label className="week-all">
              <span>{words.all}</span>
              <select
                className="input small"
                value={rememberedOf(section) ?? 'carry'}
                onChange={(event) =>
                  onChooseSection(
                    section,
                    event.currentTarget.value as SectionChoice,
                    rows.filter(isItem).map(({ key }) => key),
                  )
                }
              >
                {sectionChoices.map((choice) => (
                  <option key={choice} value={choice}>
                    {words.choices[choice]}
                  </option>
                ))}
              </select>
            </label>
          )}
          {rows.map((row) => (
            <WeekItemRow key={row.key} row={row} people={people} onChoose={onChoose} />
          ))}
        </fieldset>
      ))}
    </section>
  )
}

/** Null above what last week does not mention. */
type Group = { readonly section: readonly string[] | null; readonly rows: WeekWork[] }

/** Neighbours of one section together, in the order of last week. */
function groupsOf(open: readonly WeekWork[]): readonly Group[] {
  const groups: Group[] = []
  for (const work of open) {
    const section = work.kind === 'unmentioned' ? null : work.section
    const last = groups.at(-1)
    if (last && last.section?.join('\n') === section?.join('\n')) last.rows.push(work)
    else groups.push({ section, rows: [work] })
  }
  return groups
}

function isItem({ kind }: WeekWork): boolean {
  return kind === 'item'
}

function goOrChoose(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
  const row = target.closest<HTMLElement>('[data-row]')
  if (!row) return
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    event.preventDefault()
    goFrom(row, { by: event.key === 'ArrowUp' ? -1 : 1, among: event.currentTarget })
    return
  }
  const pressed = event.key.toLowerCase()
  const choice = Object.entries(choiceKeys).find(([, key]) => key === pressed)?.[0]
  const radio = row.querySelector<HTMLInputElement>(`input[type=radio][value="${choice}"]`)
  if (!radio) return
  event.preventDefault()
  radio.focus()
  radio.click()
  if (choice === 'give') askToWhom(row)
}

type Step = { readonly by: 1 | -1; readonly among: HTMLElement }

/** To what is chosen in the next row or the one before; the ends hold. */
function goFrom(row: HTMLElement, { by, among }: Step): void {
  const rows = [...among.querySelectorAll<HTMLElement>('[data-row]')]
  const next = rows[rows.indexOf(row) + by]
  next?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus()
}

function askAfterClick({ target, detail }: MouseEvent<HTMLElement>): void {
  // What keys press is a click of no detail.
  if (detail === 0 || !(target instanceof Element)) return
  const row = target.closest<HTMLElement>('[data-row]')
  if (row && target.closest('label')?.querySelector('input[value=give]')) askToWhom(row)
}

/** To whom is asked at once, so that no name is taken for letters that choose; the field is there only with the next frame. */
function askToWhom(row: HTMLElement): void {
  requestAnimationFrame(() => row.querySelector<HTMLInputElement>('.week-give input')?.focus())
}
