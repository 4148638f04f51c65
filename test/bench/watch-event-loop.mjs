// Loaded into a host before its own modules: writes for how long its event loop was held at most, once it serves.
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// Starting the program itself is not what is asked.
const fromMs = 500
const resolutionMs = 1

const held = monitorEventLoopDelay({ resolution: resolutionMs })
setTimeout(() => held.enable(), fromMs).unref()
process.on('exit', () => {
  writeFileSync(process.env['HELD_FILE'], String(held.max / 1e6 - resolutionMs))
})
