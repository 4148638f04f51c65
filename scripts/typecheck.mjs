// Type-checks every layer under its own tsconfig, and says which of them failed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// Not by npx, whose own start takes longer than the check of a layer.
const tsc = join('node_modules', '.bin', 'tsc')
const layers = ['notes', 'api', 'language', 'node', 'preload', 'web', 'test', 'scripts']
const wanted = process.argv.slice(2)
const failed = []
for (const layer of wanted.length > 0 ? wanted : layers) {
  const config = `tsconfig.${layer}.json`
  if (!existsSync(config)) {
    console.error(`There is no layer "${layer}": the layers are ${layers.join(', ')}.`)
    process.exit(2)
  }
  const { status } = spawnSync(tsc, ['--noEmit', '-p', config], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) failed.push(layer)
}
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`)
  process.exit(1)
}
