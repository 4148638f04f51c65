import { useEffect, useState } from 'react'
import { report } from '../actions/report.ts'
import { useActionContext } from '../actions/use-actions.ts'

/** What `open` gives for the id, once it is there; null before that, and without an id. A failure becomes a notice. */
export function useOpened<Opened>(
  id: string | null,
  open: (id: string) => Promise<Opened>,
): Opened | null {
  const { store } = useActionContext()
  const [opened, setOpened] = useState<{ id: string; what: Opened } | null>(null)
  useEffect(() => {
    if (id === null) return
    let isWanted = true
    report(
      store,
      open(id).then((what) => {
        if (isWanted) setOpened({ id, what })
      }),
    )
    return () => {
      isWanted = false
    }
  }, [id, open, store])
  return id !== null && opened?.id === id ? opened.what : null
}
