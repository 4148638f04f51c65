import { WidgetType } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import { carriedTooOften } from '../../notes/series/close-out.ts'

/** The chip at the end of an item that came over from earlier weeks: `carried`, then `carried ×2`. */
export class CarriedWidget extends WidgetType {
  readonly times: number

  constructor(times: number) {
    super()
    this.times = times
  }

  override eq(other: CarriedWidget): boolean {
    return other.times === this.times
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.className = this.times >= carriedTooOften ? 'cm-carried cm-late' : 'cm-carried'
    chip.textContent = texts().editor.carried(this.times)
    return chip
  }

  /** A click on it is a click on its line. */
  override ignoreEvent(): boolean {
    return false
  }
}
