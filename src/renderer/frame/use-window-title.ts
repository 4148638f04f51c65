import { useEffect } from 'react'
import { useApp } from '../store/use-app.ts'

/** The window's title: the note first, because taskbars and tabs cut the end off. */
export function useWindowTitle(): void {
  const folder = useApp((state) => state.hello?.folderName ?? null)
  const path = useApp((state) => state.path)
  useEffect(() => {
    const file = path?.slice(path.lastIndexOf('/') + 1)
    document.title = [file, folder, 'Carryover'].filter(Boolean).join(' – ')
  }, [folder, path])
}
