import { type Name, startsWithFirstName } from './names.ts'

/** "@ada", or what begins with a first name that is known everywhere: somebody, even where the note never tells of them. */
export function isGivenName({ name, shape }: Pick<Name, 'name' | 'shape'>): boolean {
  return shape === 'handle' || startsWithFirstName(name)
}
