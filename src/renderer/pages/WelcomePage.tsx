import { texts } from '../../language/language.ts'
import { chooseFolder, openSamples } from '../actions/notes.ts'
import { useAction } from '../actions/use-actions.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { FirstKeys, SamplesCommand } from './FirstKeys.tsx'

/** What this is, where the notes are, and the keys that matter. */
export function WelcomePage() {
  const setPage = useApp((state) => state.setPage)
  const hello = useApp((state) => state.hello)
  const folder = useAction(chooseFolder)
  const samples = useAction(openSamples)
  const words = texts().frame.welcome
  const hasButtons = hello?.isFirstRun || folder.isOffered || samples.isOffered
  return (
    <>
      <PageHead title={words.title} />
      <div className="welcome">
        <p>{words.what}</p>
        {hello?.isFirstRun && <p>{words.samples(hello.folderName)}</p>}
        {hasButtons && (
          <div className="row-of-buttons">
            {hello?.isFirstRun && (
              <Button look="primary" onClick={() => setPage(null)}>
                {words.look}
              </Button>
            )}
            {folder.isOffered && (
              <Button onClick={folder.run}>
                {folder.label}
                {folder.keys && <kbd>{folder.keys}</kbd>}
              </Button>
            )}
            {!hello?.isFirstRun && samples.isOffered && (
              <Button onClick={samples.run}>{samples.label}</Button>
            )}
          </div>
        )}
        {!folder.isOffered && (
          <>
            <p>
              {words.ownInBrowser} <code>{words.command}</code>
            </p>
            {!hello?.isFirstRun && <SamplesCommand />}
          </>
        )}
        <FirstKeys />
      </div>
    </>
  )
}
