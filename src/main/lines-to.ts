/**
 * Gives what writes lines to the stream. Where nobody reads them any more they are dropped: a failure to tell is nothing
 * to tell of, again and again.
 */
export function linesTo(stream: NodeJS.WritableStream): (line: string) => void {
  stream.on('error', () => undefined)
  return (line) => {
    stream.write(`${line}\n`)
  }
}
