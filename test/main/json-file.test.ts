import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { putFile } from '../../src/main/json-file.ts'
import { tempFolder } from './temp-folder.ts'

const bytes = new TextEncoder().encode('<h1>Deck crew</h1>')

test('a file that is put somewhere takes the place of the one that was there', async () => {
  const folder = await tempFolder({ 'crew.html': 'old' })
  await putFile(folder.at('crew.html'), bytes)
  await putFile(folder.at('new.html'), bytes)
  expect([await folder.read('crew.html'), await folder.read('new.html')]).toEqual(
    Array(2).fill('<h1>Deck crew</h1>'),
  )
})

test('what the disk has against it is told with the file’s name, and nothing is left', async () => {
  const folder = await tempFolder({ file: '' })
  await mkdir(folder.at('crew.html'))
  const put = (name: string) => putFile(folder.at(name), bytes)
  await expect(put('gone/a.html')).rejects.toMatchObject({
    code: 'not-found',
    message: '“a.html” is not there any more.',
  })
  await expect(put('file/a.html')).rejects.toMatchObject({ code: 'not-found' })
  await expect(put('crew.html')).rejects.toMatchObject({ name: 'ApiError' })
  await expect(put(`${'a'.repeat(300)}.html`)).rejects.toMatchObject({ code: 'bad-request' })
  expect(await folder.names()).toEqual(['file'])
})
