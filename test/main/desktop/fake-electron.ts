import { vi } from 'vitest'

type Handler = (...args: never[]) => unknown

/** The parts of Electron that the fences use, which remember what was said to them. */
export function fakeElectron() {
  const on = new Map<string, Handler[]>()
  const remember = (emitter: string) => (event: string, handler: Handler) => {
    const key = `${emitter} ${event}`
    on.set(key, [...(on.get(key) ?? []), handler])
  }
  const said = new Map<string, unknown>()
  const forget = (event: string, handler: Handler) => {
    const key = `ipcMain ${event}`
    on.set(
      key,
      (on.get(key) ?? []).filter((one) => one !== handler),
    )
  }
  const failures: Error[] = []
  const session = () => ({
    setPermissionRequestHandler: (handler: unknown) => said.set('asks', handler),
    setPermissionCheckHandler: (handler: unknown) => said.set('checks', handler),
    setDevicePermissionHandler: (handler: unknown) => said.set('devices', handler),
    setSpellCheckerDictionaryDownloadURL: (url: string) => said.set('dictionaries', url),
    setSpellCheckerEnabled: (isOn: boolean) => said.set('spelling', isOn),
    setSpellCheckerLanguages: (languages: string[]) => said.set('languages', languages),
    async setProxy(proxy: unknown) {
      const failure = failures.shift()
      if (failure) throw failure
      said.set('proxy', proxy)
    },
    webRequest: { onBeforeRequest: (filter: unknown) => said.set('requests', filter) },
    on: remember('session'),
  })
  const partitions = new Map<string, ReturnType<typeof session>>()
  const fromPartition = (name: string) => {
    const own = partitions.get(name) ?? session()
    partitions.set(name, own)
    return own
  }
  return {
    /** The next proxy can't be set. */
    failProxy: (failure: Error) => void failures.push(failure),
    /** Calls what listens to the event of the emitter. */
    happen(emitter: string, event: string, ...args: unknown[]) {
      for (const handler of on.get(`${emitter} ${event}`) ?? []) handler(...(args as never[]))
    },
    listensTo: (emitter: string) =>
      [...on.keys()]
        .filter((key) => key.startsWith(`${emitter} `))
        .map((key) => key.slice(emitter.length + 1)),
    said,
    module: {
      app: { on: remember('app') },
      session: { fromPartition },
      protocol: {
        registerSchemesAsPrivileged: (schemes: unknown) => said.set('schemes', schemes),
        handle: (scheme: string, handler: unknown) => said.set(`serves ${scheme}`, handler),
      },
      ipcMain: { on: remember('ipcMain'), off: forget },
      ipcRenderer: { on: remember('ipcRenderer'), off: vi.fn(), send: vi.fn() },
      contextBridge: {
        exposeInMainWorld: (name: string, api: unknown) => said.set(`exposes ${name}`, api),
      },
    },
    /** Web contents of a page that is being fenced. */
    contents: () => ({
      on: remember('contents'),
      setWindowOpenHandler: (handler: unknown) => said.set('opens windows', handler),
    }),
    session,
  }
}
