import { expect, test } from 'vitest'
import { createAccess } from '../../../src/main/loopback/access.ts'

const forUs = (port: number, host: string) =>
  createAccess(port).isForUs({ headers: { host }, headersDistinct: { host: [host] } })

test('on port 80 the host is known without its port too, as browsers write it there', () => {
  for (const host of ['127.0.0.1', 'localhost', '127.0.0.1:80', 'localhost:80']) {
    expect(forUs(80, host), host).toBe(true)
  }
  expect(createAccess(80).isFromUs({ host: 'localhost', origin: 'http://localhost' })).toBe(true)
  for (const host of ['127.0.0.1:8080', 'evil.example', 'evil.example:80', '']) {
    expect(forUs(80, host), host).toBe(false)
  }
})

test('on any other port the host is known by that port alone', () => {
  expect(forUs(4711, 'localhost:4711')).toBe(true)
  for (const host of ['localhost', '127.0.0.1', 'localhost:80']) {
    expect(forUs(4711, host), host).toBe(false)
  }
})
