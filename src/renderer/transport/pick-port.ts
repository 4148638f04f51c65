import type { Port } from '../../api/port.ts'
import { askAdmission } from './admission.ts'
import { socketPort } from './socket-port.ts'

declare global {
  interface Window {
    /** The preload's port; only Electron's window has it. */
    readonly carryover?: Port
  }
}

/** The way to the host: Electron's port where there is one, else a WebSocket to where the page came from. */
export function pickPort(onRefused: (message: string) => void): Port {
  if (window.carryover) return window.carryover
  const { protocol, host } = window.location
  return socketPort({
    admit: () => askAdmission(window),
    open: (pass) =>
      new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/socket`, [
        'carryover',
        pass,
      ]),
    onRefused,
  })
}
