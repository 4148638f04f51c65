import { type ReactNode, useId } from 'react'
import { texts } from '../../language/language.ts'
import { IconButton } from './Button.tsx'
import { useModal } from './use-modal.ts'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot; the last one is the main one. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large' | 'wide'
  /** Runs on Enter in a field and on a button of type submit. */
  readonly onSubmit?: () => void
}

/**
 * A modal dialog of the platform: the focus goes to what has `data-first-focus`, stays inside, and returns to where it
 * was; Escape closes.
 */
export function Dialog({ title, onClose, children, actions, size, onSubmit }: DialogProps) {
  const { element } = useModal()
  const titleId = useId()
  return (
    <dialog
      ref={element}
      className={`dialog ${size ?? 'small'}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={texts().frame.close} onClick={onClose} />
        </header>
        <div className="dialog-body">{children}</div>
        {actions && <footer className="dialog-foot">{actions}</footer>}
      </form>
    </dialog>
  )
}
