import { expect, test } from 'vitest'
import { shownForMs } from '../../../src/renderer/ui/toast-time.ts'

const action = { label: 'Undo', run: () => undefined }

test('a message leaves by itself, what can be acted on later, and a problem that can be acted on never', () => {
  const informs = shownForMs({ kind: 'info' })
  const offers = shownForMs({ kind: 'info', action })
  const problem = shownForMs({ kind: 'problem' })
  expect([informs, offers, problem]).not.toContain(null)
  expect([informs, offers, problem]).toEqual(
    [informs, offers, problem].sort((a, b) => Number(a) - Number(b)),
  )
  expect(shownForMs({ kind: 'problem', action })).toBeNull()
})
