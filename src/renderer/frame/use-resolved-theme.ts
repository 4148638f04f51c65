import { useApp } from '../store/use-app.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'

/** Light or dark: as chosen, else as the system has it. */
export function useResolvedTheme(): 'light' | 'dark' {
  const theme = useApp((state) => state.settings.theme)
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)')
  if (theme !== 'system') return theme
  return isSystemDark ? 'dark' : 'light'
}
