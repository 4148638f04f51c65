import type { NotesApi } from '../../api/contract.ts'
import type { AppStore } from '../store/store.ts'

/** Asks the host for the day, which goes on while a window stays open. Rejects with ApiError where the host can't tell. */
export async function askDay(api: Pick<NotesApi, 'hello'>, store: AppStore): Promise<void> {
  const hello = await api.hello()
  const { hello: known, setHello } = store.getState()
  if (hello.today !== known?.today) setHello(hello)
}
