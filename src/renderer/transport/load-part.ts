import { texts } from '../../language/language.ts'

/**
 * Loads a part of the page. Where the page comes from a host this is asked first whether it is there: a browser doesn't
 * ask again for a script that it once failed to get, not even when the connection is back.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  // Elsewhere the files of the page are beside it.
  if (/^http/.test(globalThis.location?.protocol)) await askHost()
  return await load()
}

async function askHost(): Promise<void> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' })
  } catch (error) {
    throw Object.assign(new Error('The host is away', { cause: error }), { name: 'PartAway' })
  }
}

/** Why a part could not be loaded, and what to do then; null for an error of another kind. */
export function whyNotLoaded(error: unknown): string | null {
  const name = error instanceof Error && error.name
  const { partAway, partLost } = texts().safety
  if (name === 'PartAway') return partAway
  return name === 'PartLost' ? partLost : null
}
