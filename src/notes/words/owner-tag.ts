import type { Name } from './names.ts'

/** Where a line names people who may be its owners. Whether they are people is asked later, of the whole note. */
export type OwnerTag = {
  readonly place:
    | 'paren'
    | 'dash'
    | 'comma'
    | 'lead'
    | 'assign'
    | 'mention'
    | 'initials'
    | 'bracket'
    | 'link'
  readonly names: readonly Name[]
  /** The words of the line without the tag. */
  readonly rest: string
  /** The tag says more than names: "(Doug to coordinate)". */
  readonly loose: boolean
}

/** The words without a part of them; empty where nothing but marks is left. */
export function without(text: string, from: number, length: number): string {
  const rest = `${text.slice(0, from).trimEnd()} ${text.slice(from + length).trimStart()}`.trim()
  return /^[;,.:)\]-]*$/.test(rest) ? '' : rest.replace(/ ([.!])$/, '$1')
}
