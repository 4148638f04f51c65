// Loaded into a host before its own modules: writes for how long its event loop was held at most, once it serves.
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolutionMs = 1

const held = monitorEventLoopDelay({ resolution: resolutionMs })
// Starting the program itself is not what is asked: that ends with the address that it prints.
const { write } = process.stdout
process.stdout.write = (...args) => {
  setImmediate(() => held.enable())
  return Reflect.apply(write, process.stdout, args)
}
process.on('exit', () => {
  writeFileSync(process.env['HELD_FILE'] ?? '', String(held.max / 1e6 - resolutionMs))
})
