import { useEffect, useState } from 'react'
import { texts } from '../../language/language.ts'
import { IconButton } from './Button.tsx'
import { shownForMs } from './toast-time.ts'

export type ToastContent = {
  readonly id: number
  readonly text: string
  readonly kind: 'info' | 'problem'
  /** A button of the toast, such as Undo. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

type ToastsProps = {
  readonly toasts: readonly ToastContent[]
  readonly onDismiss: (id: number) => void
}

/** Short messages at the foot of the window. They wait while the pointer or the focus is on them. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  const [isHeld, setIsHeld] = useState(false)
  return (
    <section
      className="toasts"
      data-region="messages"
      aria-label={texts().frame.messages}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} isHeld={isHeld} onDismiss={onDismiss} />
      ))}
    </section>
  )
}

type ToastProps = {
  readonly toast: ToastContent
  readonly isHeld: boolean
  readonly onDismiss: (id: number) => void
}

function Toast({ toast, isHeld, onDismiss }: ToastProps) {
  const { id, text, kind, action } = toast
  useEffect(() => {
    const ms = shownForMs({ kind, action })
    if (isHeld || ms === null) return
    const timer = setTimeout(() => onDismiss(id), ms)
    return () => clearTimeout(timer)
  }, [id, kind, action, isHeld, onDismiss])
  return (
    <div className="toast" role={kind === 'problem' ? 'alert' : 'status'}>
      <p>{text}</p>
      {action && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onDismiss(id)
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label={texts().frame.dismiss} onClick={() => onDismiss(id)} />
    </div>
  )
}
