import { texts } from '../../language/language.ts'
import { Empty } from '../ui/Empty.tsx'

/** Instead of the window, where the host shows this page nothing. */
export function Refused({ message }: { readonly message: string }) {
  return (
    <main className="refused">
      <Empty icon="lock" title={texts().safety.refusedTitle}>
        <span role="alert">{message}</span>
      </Empty>
    </main>
  )
}
