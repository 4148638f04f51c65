import { useId } from 'react'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { TextField } from '../ui/TextField.tsx'
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
      <TextField
        label={words.noteTitle}
        span="most"
        data-first-focus
        placeholder={words.titleExample}
        value={values.title}
        onText={(title) => onChange({ title })}
      />
      <TextField
        label={words.date}
        span="least"
        type="date"
        value={values.date}
        required
        onText={(date) => onChange({ date })}
      />
      <TextField
        label={words.folder}
        offers={folders}
        placeholder={words.notesFolder}
        value={values.folder}
        spellCheck={false}
        onText={(folder) => onChange({ folder })}
      />
      <TextField
        label={words.fileName}
        value={fileName}
        spellCheck={false}
        onText={(typed) => onChange({ fileName: typed })}
      />
      <div className="field whole">
        <label htmlFor={`${id}preview`}>{words.preview}</label>
        <textarea id={`${id}preview`} className="preview" readOnly value={preview} />
      </div>
    </div>
  )
}
