import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'

/** Whether a new week is shown before it is made, and whether the old one gets marks. */
export function NewWeekSettings() {
  const skipsPreview = useApp((state) => state.skipsPreview)
  const setSkipsPreview = useApp((state) => state.setSkipsPreview)
  const marksCarried = useApp((state) => state.marksCarried)
  const setMarksCarried = useApp((state) => state.setMarksCarried)
  const words = texts().carry.settings
  return (
    <fieldset className="field plain">
      <legend>{words.legend}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={skipsPreview}
          onChange={(event) => setSkipsPreview(event.currentTarget.checked)}
        />
        {words.skips}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={marksCarried}
          onChange={(event) => setMarksCarried(event.currentTarget.checked)}
        />
        {words.marks}
      </label>
    </fieldset>
  )
}
