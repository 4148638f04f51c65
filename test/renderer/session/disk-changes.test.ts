import { expect, test } from 'vitest'
import { openSession } from './open-session.ts'

const note = '# Crew\n\n- rope\n- tar\n- oil\n'

test('an outside change to a clean note shows, and is not saved again', async () => {
  const { host, clock, text, save } = await openSession({ 'a.md': note })
  host.write('a.md', `${note}- paint\n`)
  await clock.pass(5_000)
  expect(text()).toBe(`${note}- paint\n`)
  expect(save()).toBe('clean')
  expect(host.writes).toEqual([])
})

test('the caret stays where it was, and undo takes the outside change back', async () => {
  const { host, clock, text, view, session } = await openSession({ 'a.md': note })
  view.dispatch({ selection: { anchor: note.indexOf('tar') + 1 } })
  host.write('a.md', note.replace('rope', 'a longer rope'))
  await clock.pass(0)
  const { head } = view.state.selection.main
  expect(text().slice(head - 1, head + 2)).toBe('tar')
  session.undo()
  expect(text()).toBe(note)
})

test('changes on different lines are both kept, and saved', async () => {
  const { host, clock, text, type } = await openSession({ 'a.md': note })
  type(' (Ada)', note.indexOf('rope') + 4)
  host.write('a.md', note.replace('oil', 'oil (Ben)'))
  await clock.pass(400)
  const merged = note.replace('rope', 'rope (Ada)').replace('oil', 'oil (Ben)')
  expect(text()).toBe(merged)
  expect(host.files.get('a.md')).toBe(merged)
})

test('changes on the same line are kept in both versions, and the person is told', async () => {
  const { host, clock, text, type, store } = await openSession({ 'a.md': note })
  type(' by Ada', note.indexOf('tar') + 3)
  host.write('a.md', note.replace('tar', 'tar by Ben'))
  await clock.pass(400)
  expect(text()).toBe(note.replace('- tar', '- tar by Ada\n- tar by Ben'))
  expect(host.files.get('a.md')).toBe(text())
  expect(store.getState().clashes).toBe(1)
})

test('a passage in two versions waits for a choice also after a restart, wherever it stands by then', async () => {
  const first = await openSession({ 'a.md': note })
  first.type(' by Ada', note.indexOf('tar') + 3)
  first.host.write('a.md', note.replace('tar', 'tar by Ben'))
  await first.clock.pass(400)
  const places = first.session.places()

  const saved = `# Crew\n\n- mast\n${first.text().slice('# Crew\n\n'.length)}`
  const { store, session, open, text } = await openSession({ 'b.md': '', 'a.md': saved })
  store.getState().setPlaces(places)
  await open('a.md')
  expect(store.getState().clashes).toBe(1)
  session.undo()
  expect(store.getState().clashes).toBe(1)
  session.choose('theirs')
  expect(text()).toBe(saved.replace('- tar by Ada\n', ''))
  expect(store.getState().clashes).toBe(0)
})

test('a passage of which one version was edited meanwhile waits for no choice, and keeps both', async () => {
  const first = await openSession({ 'a.md': note })
  first.type(' by Ada', note.indexOf('tar') + 3)
  first.host.write('a.md', note.replace('tar', 'tar by Ben'))
  await first.clock.pass(400)
  const saved = first.text().replace('by Ben', 'by Mirko')
  const { store, open, text } = await openSession({ 'b.md': '', 'a.md': saved })
  store.getState().setPlaces(first.session.places())
  await open('a.md')
  expect(store.getState().clashes).toBe(0)
  expect(text()).toBe(saved)
})

test('a save that finds another text on disk merges it and saves again', async () => {
  const { host, clock, text, type, save } = await openSession({ 'a.md': note })
  type('- mine\n')
  host.files.set('a.md', note.replace('rope', 'ropes'))
  await clock.pass(400)
  const merged = `${note.replace('rope', 'ropes')}- mine\n`
  expect(text()).toBe(merged)
  expect(host.files.get('a.md')).toBe(merged)
  expect(save()).toBe('clean')
})

test('an outside change during a save waits for its answer', async () => {
  const { host, clock, text, type } = await openSession({ 'a.md': note })
  const release = host.hold()
  type('- mine\n')
  await clock.pass(400)
  host.write('a.md', `- theirs\n${note}`)
  await clock.pass(0)
  expect(text()).toBe(`${note}- mine\n`)
  release()
  await clock.pass(400)
  expect(text()).toBe(`- theirs\n${note}- mine\n`)
  expect(host.files.get('a.md')).toBe(text())
})

test('an outside change waits for the end of a composition', async () => {
  const { host, clock, text, view, type } = await openSession({ 'a.md': note })
  view.composing = true
  type('に')
  host.write('a.md', `- theirs\n${note}`)
  await clock.pass(1_000)
  expect(text()).toBe(`${note}に`)
  view.composing = false
  await clock.pass(1_000)
  expect(text()).toBe(`- theirs\n${note}に`)
})

test('a note in the background takes an outside change too', async () => {
  const { host, open, clock, text } = await openSession({ 'a.md': note, 'b.md': 'b' })
  await open('b.md')
  host.write('a.md', `${note}- more\n`)
  await clock.pass(0)
  expect(text()).toBe('b')
  await open('a.md')
  expect(text()).toBe(`${note}- more\n`)
  expect(host.calls.get('openNote')).toBe(2)
})

test('the text of a deleted note is kept and can be written anew', async () => {
  const { host, clock, text, type, save, session } = await openSession({ 'a.md': note })
  host.remove('a.md')
  type('- more\n')
  await clock.pass(5_000)
  expect(save()).toBe('gone')
  expect(host.files.has('a.md')).toBe(false)
  void session.writeAnew()
  await clock.pass(0)
  expect(host.files.get('a.md')).toBe(text())
  expect(save()).toBe('clean')
})

test('a note that is deleted and comes back is merged and saved again', async () => {
  const { host, clock, text, type, save } = await openSession({ 'a.md': note })
  host.remove('a.md')
  type('- more\n')
  await clock.pass(500)
  host.write('a.md', note)
  await clock.pass(500)
  expect(save()).toBe('clean')
  expect(host.files.get('a.md')).toBe(text())
})

test('a note that a save found gone is saved when it is back, with the bytes it had', async () => {
  const { host, clock, text, type, save } = await openSession({ 'a.md': note })
  host.files.delete('a.md')
  type('- more\n')
  await clock.pass(500)
  expect(save()).toBe('gone')
  host.write('a.md', note)
  await clock.pass(500)
  expect(save()).toBe('clean')
  expect(host.files.get('a.md')).toBe(text())
})

test('a renamed note is saved under its new name', async () => {
  const { host, clock, type, store } = await openSession({ 'a.md': note })
  host.move('a.md', 'z.md')
  await clock.pass(0)
  expect(store.getState().path).toBe('z.md')
  type('- more\n')
  await clock.pass(400)
  expect(host.files.get('z.md')).toBe(`${note}- more\n`)
  expect(host.files.has('a.md')).toBe(false)
})

test('a note that was missed on its way to another name is saved under it, with what is typed after', async () => {
  const { host, clock, text, type, save } = await openSession({ 'a.md': note })
  host.files.delete('a.md')
  type('- more\n')
  await clock.pass(400)
  expect(save()).toBe('gone')
  host.files.set('a.md', note)
  host.move('a.md', 'z.md')
  type('- and more\n')
  await clock.pass(400)
  expect([...host.files]).toEqual([['z.md', text()]])
  expect(text()).toBe(`${note}- more\n- and more\n`)
  expect(save()).toBe('clean')
})

test('a save that is under way while its note gets another name is made again under that', async () => {
  const { host, clock, text, type, save } = await openSession({ 'a.md': note })
  const release = host.hold()
  type('- more\n')
  await clock.pass(400)
  host.move('a.md', 'z.md')
  await clock.pass(0)
  release()
  await clock.pass(0)
  expect([...host.files]).toEqual([['z.md', text()]])
  expect(save()).toBe('clean')
})

test('what came while a save failed is there when the text is as it was', async () => {
  const { type, clock, host, session, text, save } = await openSession({ 'a.md': 'rope\n\n\nend' })
  const release = host.hold()
  type('!')
  await clock.pass(400)
  host.write('a.md', 'rope\n\n\nend of theirs')
  await clock.pass(10)
  host.fail('disk-full')
  release()
  await clock.pass(0)
  session.undo()
  host.fail(null)
  await clock.pass(60_000)
  expect(save()).toBe('clean')
  expect(text()).toBe('rope\n\n\nend of theirs')
  expect(host.files.get('a.md')).toBe('rope\n\n\nend of theirs')
})
