import { useId } from 'react'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { foldersOf } from './new-note-path.ts'

export type NewNoteValues = {
  readonly title: string
  /** YYYY-MM-DD; empty while it is being typed. */
  readonly date: string
  readonly folder: string
  /** Null for as long as it follows title and date. */
  readonly fileName: string | null
}

type NewNoteFieldsProps = {
  readonly values: NewNoteValues
  readonly fileName: string
  readonly preview: string
  readonly onChange: (part: Partial<NewNoteValues>) => void
}

export function NewNoteFields({ values, fileName, preview, onChange }: NewNoteFieldsProps) {
  const notes = useApp((state) => state.notes)
  const id = useId()
  const folders = foldersOf((notes ?? []).map(({ path }) => path)).filter(Boolean)
  const words = texts().files.newNote
  return (
    <div className="fields">
      <div className="field most">
        <label htmlFor={`${id}title`}>{words.noteTitle}</label>
        <input
          id={`${id}title`}
          className="input"
          data-first-focus
          placeholder={words.titleExample}
          value={values.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
      <div className="field least">
        <label htmlFor={`${id}date`}>{words.date}</label>
        <input
          id={`${id}date`}
          className="input"
          type="date"
          value={values.date}
          required
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}folder`}>{words.folder}</label>
        <input
          id={`${id}folder`}
          className="input"
          list={`${id}folders`}
          placeholder={words.notesFolder}
          value={values.folder}
          spellCheck={false}
          onChange={(event) => onChange({ folder: event.currentTarget.value })}
        />
        <datalist id={`${id}folders`}>
          {folders.map((folder) => (
            <option key={folder} value={folder} />
          ))}
        </datalist>
      </div>
      <div className="field">
        <label htmlFor={`${id}file`}>{words.fileName}</label>
        <input
          id={`${id}file`}
          className="input"
          value={fileName}
          spellCheck={false}
          onChange={(event) => onChange({ fileName: event.currentTarget.value })}
        />
      </div>
      <div className="field whole">
        <label htmlFor={`${id}preview`}>{words.preview}</label>
        <textarea id={`${id}preview`} className="preview" readOnly value={preview} />
      </div>
    </div>
  )
}
