import type { Message } from './port.ts'

// How a message crosses a socket, as frames of text. Most are one frame, the message's JSON. A note of megabytes goes
// ahead of its message in pieces, so that the ends work side by side, and neither has to quote it or to take it at once:
//   tweek one of ten years, as it is …      a piece: "t" and a part of the text
//   [{"id":7,"ok":true,"value":{"text":""}},[["text",20]]]      the message, and which of its texts came in how many pieces

const pieceLength = 256 * 1024
const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/

/** The frames of the message, in the order in which they are to be sent. */
export function* framesOf(message: Message): Generator<string, void> {
  const long = longTexts(message)
  if (long.length === 0) {
    yield JSON.stringify(message)
    return
  }
  const counts: (readonly [string, number])[] = []
  for (const [key, text] of long) {
    const pieces = piecesOf(text)
    for (const piece of pieces) yield `t${piece}`
    counts.push([key, pieces.length])
  }
  const emptied = Object.fromEntries(long.map(([key]) => [key, '']))
  const value = { ...(broughtBy(message) as object), ...emptied }
  yield JSON.stringify([{ ...message, value }, counts])
}

/** Takes frames as they come, and gives the message when its last is there. Throws where a frame is no JSON. */
export function frameReader(): (frame: string) => Message | null {
  let pieces: string[] = []
  return (frame) => {
    if (frame.startsWith('t')) {
      pieces.push(frame.slice(1))
      return null
    }
    if (!frame.startsWith('[')) return JSON.parse(frame) as Message
    const [message, counts] = JSON.parse(frame) as [Message, [string, number][]]
    const texts: Record<string, string> = {}
    for (const [key, count] of counts) texts[key] = pieces.splice(0, count).join('')
    pieces = []
    return { ...message, value: { ...(broughtBy(message) as object), ...texts } } as Message
  }
}

/** The long texts at the top of what the message brings. Half a character can't cross but in JSON. */
function longTexts(message: Message): [string, string][] {
  const value = broughtBy(message)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).filter(
    ([, field]) => typeof field === 'string' && field.length > pieceLength && field.isWellFormed(),
  )
}

function broughtBy(message: Message): unknown {
  return 'value' in message ? message.value : null
}

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = from + pieceLength
    const to = surrogatePair.test(text.slice(end - 1, end + 1)) ? end + 1 : end
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
