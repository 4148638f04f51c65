import type { Status } from '../../notes/vocabulary.ts'

/** The look of a checkbox in its four states; what can be pressed is the control around it. */
export function StatusBox({ status }: { readonly status: Status }) {
  return (
    <span className="box" data-status={status} aria-hidden="true">
      {status === 'done' && (
        <svg viewBox="0 0 12 12" width="10" height="10" focusable="false" aria-hidden="true">
          <path d="M2.5 6.4l2.4 2.4 4.6-5.4" />
        </svg>
      )}
    </span>
  )
}
