import { connect } from 'node:net'

/** What comes back for exactly these bytes, until the connection ends or `enoughMs` have passed. */
export function rawAnswer(
  port: number,
  sent: string | Uint8Array,
  enoughMs = 5000,
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    let got = ''
    const finish = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve(got)
    }
    const timer = setTimeout(finish, enoughMs)
    socket.on('data', (chunk) => {
      got += chunk.toString('latin1')
      if (isWhole(got)) finish()
    })
    socket.on('close', finish)
    socket.on('error', finish)
    socket.write(sent)
  })
}

export function statusIn(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
}

/** The headers of the answer by their names in small letters. */
export function headersIn(answer: string): Record<string, string> {
  const [head = ''] = answer.split('\r\n\r\n')
  const lines = head.split('\r\n').slice(1)
  return Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
}

export function bodyIn(answer: string): string {
  return answer.slice(answer.indexOf('\r\n\r\n') + 4)
}

function isWhole(answer: string): boolean {
  if (!answer.includes('\r\n\r\n')) return false
  const length = headersIn(answer)['content-length']
  return length !== undefined && bodyIn(answer).length >= Number(length)
}
