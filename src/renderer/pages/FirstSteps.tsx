import { FirstKeys, SamplesCommand } from './FirstKeys.tsx'

/** What can be done in a folder without notes. */
export function FirstSteps() {
  return (
    <>
      <SamplesCommand />
      <FirstKeys />
    </>
  )
}
