import { crc32 } from 'node:zlib'

// A journal is a row of records: length and checksum of the payload (four bytes each, little-endian), then the payload,
// which is JSON. A crash can cut it anywhere; what stands before the first record that is not whole is good.

const headBytes = 8
// No record is larger than the text of a note in JSON may be.
const longestPayload = 256 * 1024 * 1024

/** The value as a record. */
export function encodeRecord(value: unknown): Buffer {
  const payload = Buffer.from(JSON.stringify(value), 'utf8')
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(payload.length, 0)
  head.writeUInt32LE(crc32(payload), 4)
  return Buffer.concat([head, payload])
}

type Records = {
  readonly values: readonly unknown[]
  /** Where the last good record ends, in bytes. */
  readonly end: number
  /** Nothing stands after it. */
  readonly isWhole: boolean
}

/** The good records at the start of the bytes. Total: any bytes give some, or none. */
export function readRecords(bytes: Buffer): Records {
  const values: unknown[] = []
  let at = 0
  while (at + headBytes <= bytes.length) {
    const length = bytes.readUInt32LE(at)
    const from = at + headBytes
    if (length > longestPayload || from + length > bytes.length) break
    const payload = bytes.subarray(from, from + length)
    if (crc32(payload) !== bytes.readUInt32LE(at + 4)) break
    const value = parsed(payload)
    if (value === undefined) break
    values.push(value)
    at = from + length
  }
  return { values, end: at, isWhole: at === bytes.length }
}

function parsed(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    return undefined
  }
}
