import { useEffect, useState } from 'react'
import type { NotePath, TemplateText } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { fillTemplate } from '../../notes/week/template.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { sentenceOf } from '../session/quietly.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { NewNoteFields, type NewNoteValues } from './NewNoteFields.tsx'
import { joinPath, suggestFileName, whyNoFileName, withEnding } from './new-note-path.ts'
import { TemplateList } from './TemplateList.tsx'

type Problem = { readonly text: string; readonly existing: NotePath | null }

/** Makes a note from a template: which, under what title and date, and in which file. Never overwrites one. */
export function NewNoteDialog() {
  const { api, session, store } = useActionContext()
  const language = useLanguage()
  const setDialog = useApp((state) => state.setDialog)
  const [templates, setTemplates] = useState<readonly TemplateText[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const [values, setValues] = useState<NewNoteValues>(() => firstValues(store.getState()))
  const [problem, setProblem] = useState<Problem | null>(null)
  const template = templates.find(({ id }) => id === chosen) ?? firstChoice(templates)
  const fileName = values.fileName ?? suggestFileName(values.title, values.date)

  useEffect(() => {
    let isWanted = true
    api.listTemplates(language).then(
      (found) => isWanted && setTemplates(found),
      (error: unknown) => isWanted && setProblem({ text: sentenceOf(error), existing: null }),
    )
    return () => {
      isWanted = false
    }
  }, [api, language])

  const words = texts().files.newNote
  const close = () => setDialog(null)
  const change = (part: Partial<NewNoteValues>) => {
    setValues((before) => ({ ...before, ...part }))
    setProblem(null)
  }
  // The dialog gives the focus back to where it was first; then it goes to where one writes.
  const closeIntoText = () => {
    close()
    requestAnimationFrame(session.focusEditor)
  }
  const openExisting = async (path: NotePath) => {
    await session.openNote(path)
    closeIntoText()
  }
  const create = async () => {
    const full = withEnding(fileName, '.md')
    const reason = whyNoFileName(full)
    if (reason !== null || !template)
      return setProblem(reason ? { text: reason, existing: null } : null)
    const { date, folder } = values
    const title = titleOf(values, template)
    const path = joinPath(folder, full)
    const outcome = await session.createFromTemplate({ template, title, date, path })
    if (outcome.kind === 'created') closeIntoText()
    else if (outcome.kind === 'failed') setProblem({ text: outcome.message, existing: null })
    else {
      setProblem({ text: words.exists(outcome.path), existing: outcome.path })
    }
  }
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={close}
      onSubmit={() => void create()}
      actions={
        <>
          {problem && (
            <p className="problem start" role="alert">
              {problem.text}
            </p>
          )}
          {problem?.existing && (
            <Button onClick={() => problem.existing && void openExisting(problem.existing)}>
              {words.openIt}
            </Button>
          )}
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit">
            {words.create}
          </Button>
        </>
      }
    >
      <div className="new-note">
        <TemplateList templates={templates} chosen={template?.id ?? null} onChoose={setChosen} />
        <NewNoteFields
          values={values}
          fileName={fileName}
          preview={template ? previewOf(template, values) : ''}
          onChange={change}
        />
      </div>
    </Dialog>
  )
}

/** The folder's own templates come before ours; of ours, the one that most teams begin with. */
function firstChoice(templates: readonly TemplateText[]): TemplateText | undefined {
  return (
    templates.find(({ source }) => source === 'folder') ??
    templates.find(({ id }) => id.startsWith('shipped:weekly-planning')) ??
    templates[0]
  )
}

function previewOf(template: TemplateText, values: NewNoteValues): string {
  return fillTemplate(template.text, { title: titleOf(values, template), date: values.date }).text
}

/** A note without a title of its own is called what its template is. */
function titleOf({ title }: NewNoteValues, template: TemplateText): string {
  return title.trim() || template.name
}

/** Today's date, and the folder of the open note, because a new meeting is mostly kept beside the others. */
function firstValues(state: {
  readonly hello: { readonly today: string } | null
  readonly path: NotePath | null
}): NewNoteValues {
  const { hello, path } = state
  const beside = path?.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  // A note in there would be a template.
  const folder = /^templates(\/|$)/i.test(beside) ? '' : beside
  return { title: '', date: hello?.today ?? '', folder, fileName: null }
}
