import { useId, useMemo, useState } from 'react'
import { texts } from '../../language/language.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { type CopyForm, copyForms, copyOpenWork } from '../actions/copy-open-work.ts'
import { exportHtml, exportPdf } from '../actions/handing-over.ts'
import { report } from '../actions/report.ts'
import { useAction } from '../actions/use-actions.ts'
import { workListOf } from '../actions/work-list.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { HtmlView } from '../ui/HtmlView.tsx'

const orders = ['owner', 'section'] as const

/** The open work of the meeting in the form in which somebody else wants it, with a look at it beforehand. */
export function HandOverDialog() {
  const store = useAppStore()
  const setDialog = useApp((state) => state.setDialog)
  const note = useApp((state) => state.note)
  const caret = useApp((state) => state.caret)
  const meeting = useApp((state) => currentMeeting(state)?.meeting ?? null)
  const [form, setForm] = useState<CopyForm>('markdown')
  const [by, setBy] = useState<(typeof orders)[number]>('owner')
  const [person, setPerson] = useState<string | null>(null)
  const toHtml = useAction(exportHtml)
  const toPdf = useAction(exportPdf)
  const { handOver } = texts().writing
  const id = useId()
  const people = useMemo(() => {
    const open = meeting?.items.filter(isOpen)
    return [...new Set((open ?? []).flatMap(({ owners }) => owners))]
  }, [meeting])
  const close = () => setDialog(null)
  if (!note || !meeting) return null
  const choice = { by, person, form }
  const { text, nodes } = workListOf({ note, caret }, choice)
  const isEmpty = text === ''
  const copy = () => {
    if (isEmpty) return
    const done = copyOpenWork(store.getState(), choice).then((isCopied) => {
      if (isCopied) close()
    })
    report(store, done)
  }
  const leave = (run: () => void) => () => {
    close()
    run()
  }
  return (
    <Dialog
      title={handOver.title}
      size="medium"
      onClose={close}
      onSubmit={copy}
      actions={
        <>
          <span className="start">
            <Button whyNot={toHtml.whyNot} onClick={leave(toHtml.run)}>
              {toHtml.label}
            </Button>{' '}
            <Button whyNot={toPdf.whyNot} onClick={leave(toPdf.run)}>
              {toPdf.label}
            </Button>
          </span>
          <Button look="primary" type="submit" whyNot={isEmpty ? handOver.nothing : null}>
            {handOver.copy}
          </Button>
        </>
      }
    >
      <ChoiceField
        label={handOver.form}
        values={copyForms}
        labelOf={(one) => handOver.forms[one]}
        value={form}
        isFirst
        onChange={setForm}
      />
      <ChoiceField
        label={handOver.by}
        values={orders}
        labelOf={(one) => handOver.orders[one]}
        value={by}
        onChange={setBy}
      />
      <div className="field">
        <label htmlFor={id}>{handOver.whose}</label>
        <select
          id={id}
          className="input"
          value={person === null ? '*' : `=${person}`}
          onChange={({ currentTarget: { value } }) => {
            setPerson(value === '*' ? null : value.slice(1))
          }}
        >
          <option value="*">{handOver.everyone}</option>
          {people.map((name) => (
            <option key={name} value={`=${name}`}>
              {name}
            </option>
          ))}
          <option value="=">{handOver.listWords.nobody}</option>
        </select>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="hand-over-preview" aria-label={handOver.preview} tabIndex={0}>
        {isEmpty && <p className="hint">{handOver.nothing}</p>}
        {form === 'rich' ? <HtmlView nodes={nodes} /> : <pre>{text}</pre>}
      </section>
    </Dialog>
  )
}
