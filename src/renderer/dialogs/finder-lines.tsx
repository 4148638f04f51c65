import { texts } from '../../language/language.ts'
import { keyName } from '../actions/shortcut.ts'
import { useApp } from '../store/use-app.ts'
import { Marked } from '../ui/Marked.tsx'
import type { PaletteRow } from './palette-rows.ts'
import type { QuickRow } from './quick-open-rows.ts'

/** A note in the list of quick open. */
export function QuickLine({ row }: { readonly row: QuickRow }) {
  const isOpen = useApp((state) => state.path === row.note.path)
  return (
    <>
      <span className="picker-main cut">
        <Marked text={row.title} passages={row.inTitle} />
      </span>
      {isOpen && <span className="hint">{texts().find.openNow}</span>}
      <span className="picker-path cut">
        <Marked text={row.path} passages={row.inPath} />
      </span>
      {row.date !== '' && (
        <span className="picker-date">
          <Marked text={row.date} passages={row.inDate} />
        </span>
      )}
    </>
  )
}

/** An action in the palette: what it is called, where else it stands, its keys, and why it can't be run now. */
export function PaletteLine({ row }: { readonly row: PaletteRow }) {
  return (
    <>
      <span className="picker-main cut">
        <Marked text={row.label} passages={row.inLabel} />
      </span>
      <span className="picker-path cut">{row.whyNot ?? row.menu}</span>
      {row.keys && <kbd>{row.keys}</kbd>}
    </>
  )
}

/** What the keys do here. */
export function FinderFoot({ isPalette }: { readonly isPalette: boolean }) {
  const { find } = texts()
  return (
    <>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {find.choose}
      </span>
      <span>
        <kbd>{keyName('enter')}</kbd> {isPalette ? find.run : find.open}
      </span>
      {!isPalette && (
        <span>
          <kbd>&gt;</kbd> {find.toPalette}
        </span>
      )}
    </>
  )
}
