import { withoutTitle } from '../words/names.ts'

/** The first letter or digit of a name behind its title, in upper case: `L` of `Mr Lamb`; a bullet where there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(withoutTitle(name))?.[0].toUpperCase() ?? '•'
}
