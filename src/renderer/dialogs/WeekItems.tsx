import type { KeyboardEvent } from 'react'
import { texts } from '../../language/language.ts'
import type { OpenWork } from '../../notes/week/week-ask.ts'
import type { SectionChoice, WeekChoice } from '../../notes/week/week-choices.ts'
import { useApp } from '../store/use-app.ts'
import { placeWords } from '../ui/place-words.ts'
import { choiceKeys } from './choice-keys.ts'
import { WeekItemRow } from './WeekItemRow.tsx'

type WeekItemsProps = {
  readonly open: readonly OpenWork[]
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
 * All open work of last week, section by section. Tab goes from row to row, the arrows choose within one, and so do
 * letters; what is chosen at a section counts for its rows and is remembered.
 */
export function WeekItems({ open, onChoose, onChooseSection, rememberedOf }: WeekItemsProps) {
  const words = texts().carry.preview
  const people = useApp((state) => state.knowledge.people)
  if (open.length === 0) return <p className="week-items empty">{words.nothingOpen}</p>
  const carried = open.filter(({ isItem }) => isItem).length
  return (
    <section className="week-items" aria-label={words.items} onKeyDown={chooseByLetter}>
      <h3>{words.itemsOf(carried)}</h3>
      {groupsOf(open).map(({ section, rows }) => (
        <fieldset key={rows[0]?.key} className="week-section">
          <legend className="week-legend" title={section.join(' › ')}>
            {placeWords(section) || words.noSection}
          </legend>
          {rows.some(({ isItem }) => isItem) && (
            <label className="week-all">
              <span>{words.all}</span>
              <select
                className="input small"
                value={rememberedOf(section) ?? 'carry'}
                onChange={(event) =>
                  onChooseSection(
                    section,
                    event.currentTarget.value as SectionChoice,
                    rows.filter(({ isItem }) => isItem).map(({ key }) => key),
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

type Group = { readonly section: readonly string[]; readonly rows: OpenWork[] }

/** Neighbours of one section together, in the order of last week. */
function groupsOf(open: readonly OpenWork[]): readonly Group[] {
  const groups: Group[] = []
  for (const work of open) {
    const last = groups.at(-1)
    if (last && last.section.join('\n') === work.section.join('\n')) last.rows.push(work)
    else groups.push({ section: work.section, rows: [work] })
  }
  return groups
}

function chooseByLetter(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
  const pressed = event.key.toLowerCase()
  const choice = Object.entries(choiceKeys).find(([, key]) => key === pressed)?.[0]
  const row = target.closest('[data-row]')
  const radio = row?.querySelector<HTMLInputElement>(`input[type=radio][value="${choice}"]`)
  if (!radio) return
  event.preventDefault()
  radio.focus()
  radio.click()
  // To whom is asked at once; the field is there only now.
  if (choice === 'give') {
    requestAnimationFrame(() => row?.querySelector<HTMLInputElement>('.week-give input')?.focus())
  }
}
