import fc from 'fast-check'
import { z } from 'zod'
import type { NotesApi } from '../../src/api/contract.ts'
import { argumentsOf } from '../../src/api/shapes.ts'

// Arguments made from the shapes themselves, so that a method that is added to the contract is attacked too.

type Shape = {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly minimum?: number
}

const version = 'f'.repeat(64)

/** Arguments that the method takes, where every string that may be anything is `word`. */
export function argumentsWith(method: keyof NotesApi, word: string): unknown[] {
  return filled(shapeOf(method), word) as unknown[]
}

/** Whether some string among the method's arguments may be anything. */
export function takesWords(method: keyof NotesApi): boolean {
  return (
    JSON.stringify(argumentsWith(method, 'one')) !== JSON.stringify(argumentsWith(method, 'two'))
  )
}

/** Arguments that are nearly what the method takes: one part of them is something else. */
export function nearlyArguments(method: keyof NotesApi): fc.Arbitrary<unknown[]> {
  const good = argumentsWith(method, 'a.md')
  const paths = placesIn(good).filter((place) => place.length > 0)
  if (paths.length === 0) return fc.array(oddValue, { minLength: 1, maxLength: 3 })
  return fc
    .tuple(fc.constantFrom(...paths), fc.oneof(oddValue, fc.jsonValue(), fc.string()))
    .map(([place, value]) => replaced(good, place, value) as unknown[])
}

/** Values that have tripped other programs. */
export const oddValue: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[null, true, false, 0, -1, 1e308, -0.5, 2 ** 53, '', 'a'.repeat(100_000), '\0', '\ud800'],
  ...['__proto__', 'constructor', '../a.md', '/etc/passwd', 'javascript:alert(1)', 'a\r\nb'],
  ...[
    [],
    {},
    [[]],
    [null],
    { length: 3 },
    JSON.parse('{"then":1}'),
    { toString: 'x' },
    { toJSON: 1 },
  ],
  ...[JSON.parse('{"__proto__":{"isAdmin":true}}'), { constructor: { prototype: { isAdmin: 1 } } }],
  ...[{ extra: 1 }, Array.from({ length: 5000 }, (_, i) => i), nested(200)],
)

function shapeOf(method: keyof NotesApi): Shape {
  return z.toJSONSchema(argumentsOf[method], { unrepresentable: 'any' }) as Shape
}

function filled(shape: Shape, word: string): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) return filled(choices[0] ?? {}, word)
  // What may also be null has a list of types.
  switch ([shape.type].flat()[0]) {
    case 'array':
      if (shape.prefixItems) return shape.prefixItems.map((item) => filled(item, word))
      return shape.items ? [filled(shape.items, word)] : []
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).map(([key, part]) => [key, filled(part, word)]),
      )
    case 'string':
      return shape.pattern === undefined ? word : matching(shape.pattern)
    case 'number':
    case 'integer':
      return Math.max(shape.minimum ?? 0, 1)
    case 'boolean':
      return true
    default:
      return word
  }
}

function matching(pattern: string): string {
  const half = version.slice(32)
  const known = [version, half, `${half}-${half}`, '2026-11-23', 'a', '1']
  return known.find((one) => new RegExp(pattern).test(one)) ?? version
}

type Place = readonly (string | number)[]

/** The places of a value and of everything in it. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) {
    return value.map((part, at) => (String(at) === String(key) ? replaced(part, rest, by) : part))
  }
  const whole = value as Record<string, unknown>
  return { ...whole, [key]: replaced(whole[key], rest, by) }
}

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let i = 0; i < depth; i++) value = [value]
  return value
}
