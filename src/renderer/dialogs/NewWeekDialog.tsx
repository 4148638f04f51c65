import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { newWeek } from '../../notes/week/new-week.ts'
import type { NewWeek, NewWeekAsk, WeekWork } from '../../notes/week/week-ask.ts'
import { type SectionChoice, sectionKey, type WeekChoice } from '../../notes/week/week-choices.ts'
import { refusalText, seriesKeyOf } from '../session/new-week.ts'
import { sentenceOf } from '../session/quietly.ts'
import { useSession } from '../session/use-session.ts'
import { sectionChosen } from '../store/memory-changes.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { holdKeys } from '../ui/held-keys.ts'
import { WeekDiff } from './WeekDiff.tsx'
import { WeekItems } from './WeekItems.tsx'

type NewWeekDialogProps = {
  readonly ask: NewWeekAsk
  /** What comes of it as it is asked, where that is known. */
  readonly week?: NewWeek | undefined
}

/** The new week before it is made: each piece of open work with its choice, the date, where it goes, and how it reads. */
export function NewWeekDialog({ ask, week: given }: NewWeekDialogProps) {
  const session = useSession()
  const store = useAppStore()
  const setDialog = useApp((state) => state.setDialog)
  const skipsPreview = useApp((state) => state.settings.skipsPreview)
  const changeSettings = useApp((state) => state.changeSettings)
  const remembered = useApp((state) => state.memory.weekChoices)
  const [base, setBase] = useState(ask)
  const [date, setDate] = useState(ask.date)
  const [choices, setChoices] = useState<ReadonlyMap<string, WeekChoice>>(new Map())
  const [sections, setSections] = useState<ReadonlyMap<string, SectionChoice>>(new Map())
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const dateId = useId()
  const words = texts().carry.preview
  const series = seriesKeyOf(store, ask.path)

  const asked = useMemo((): NewWeekAsk => {
    const sectionChoice = (section: readonly string[]) => {
      const key = sectionKey(series, section)
      return sections.get(key) ?? remembered[key]
    }
    return { ...base, ...(date ? { date } : {}), choices, sectionChoice }
  }, [base, date, choices, sections, remembered, series])
  const shown = useDeferredValue(asked)
  const [first] = useState(asked)
  const week = useMemo(
    () => (given && shown === first ? given : newWeek(shown)),
    [given, first, shown],
  )
  const why = whyNotMade(week)

  const close = () => setDialog(null)
  const closeUnlessChosen = () => {
    const hasChosen = choices.size > 0 || sections.size > 0
    if (!hasChosen || problem === words.unmade) return close()
    setProblem(words.unmade)
  }
  const choose = (key: string, choice: WeekChoice) => {
    setProblem(null)
    setChoices((before) => new Map(before).set(key, choice))
  }
  const chooseSection = (
    section: readonly string[],
    choice: SectionChoice,
    keys: readonly string[],
  ) => {
    setProblem(null)
    setSections((before) => new Map(before).set(sectionKey(series, section), choice))
    setChoices((before) => new Map([...before].filter(([key]) => !keys.includes(key))))
  }
  const make = async () => {
    if (why !== null || isBusy) return
    setIsBusy(true)
    const release = holdKeys()
    let isMade = false
    try {
      const outcome = await session.makeWeek(asked)
      if (outcome.kind === 'changed') {
        setBase(outcome.ask)
        setProblem(words.changed)
        return
      }
      for (const [key, choice] of sections) session.changeMemory(sectionChosen(key, choice))
      close()
      isMade = outcome.kind === 'made'
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setIsBusy(false)
      if (!isMade) release('nothing')
    }
    if (!isMade) return
    // The dialog gives the focus back to where it was first.
    requestAnimationFrame(() => {
      session.focusEditor()
      release('text')
    })
  }
  const proposed = week.kind === 'file' || week.kind === 'section' ? week.date : date
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={closeUnlessChosen}
      onSubmit={() => void make()}
      actions={
        <>
          <label className="start check">
            <input
              type="checkbox"
              checked={skipsPreview}
              onChange={(event) => changeSettings({ skipsPreview: event.currentTarget.checked })}
            />
            {words.skip}
          </label>
          <Button onClick={close}>{texts().carry.cancel}</Button>
          <Button look="primary" type="submit" data-first-focus whyNot={why} onKeyDown={toRows}>
            {words.make}
          </Button>
        </>
      }
    >
      <div className="week-head">
        <div className="field">
          <label htmlFor={dateId}>{words.date}</label>
          <input
            id={dateId}
            className="input"
            type="date"
            required
            value={date ?? proposed ?? ''}
            onChange={(event) => {
              setDate(event.currentTarget.value)
              setProblem(null)
            }}
          />
        </div>
        <p className="week-place" aria-live="polite">
          {isBusy ? words.making : (why ?? placeText(week))}
        </p>
      </div>
      <p className="problem week-problem" role="alert">
        {problem}
      </p>
      {(week.kind === 'file' || week.kind === 'section') && (
        <div className="week-parts" aria-busy={shown !== asked}>
          <WeekItems
            open={week.open.map((work) => withChoice(work, asked))}
            onChoose={choose}
            onChooseSection={chooseSection}
            rememberedOf={(section) => asked.sectionChoice?.(section)}
          />
          <WeekDiff week={week} notes={shown.notes} />
        </div>
      )}
    </Dialog>
  )
}

/** From the button, which has the focus first, an arrow goes to the rows. */
function toRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  const dialog = event.currentTarget.closest('dialog')
  const chosen = dialog?.querySelectorAll<HTMLInputElement>('.week-choice input:checked')
  const radio = chosen && [...chosen].at(event.key === 'ArrowUp' ? -1 : 0)
  if (!radio) return
  event.preventDefault()
  radio.focus()
}

/** The work with what is chosen now: the week that is shown may be a moment behind. */
function withChoice(work: WeekWork, { choices, sectionChoice }: NewWeekAsk): WeekWork {
  const { key, section, kind } = work
  const usual = kind === 'item' ? (sectionChoice?.(section) ?? 'carry') : 'leave'
  const choice = choices?.get(key) ?? { kind: usual }
  return choice.kind === work.choice.kind ? work : { ...work, choice }
}

function whyNotMade(week: NewWeek): string | null {
  if (week.kind === 'refused') return refusalText(week)
  if (week.kind === 'already') return texts().carry.thereAlready(formatDay(week.date))
  return null
}

function placeText(week: NewWeek): string {
  if (week.kind === 'file') return texts().carry.preview.newFile(week.path)
  return week.kind === 'section' ? texts().carry.preview.intoFile(week.path) : ''
}
