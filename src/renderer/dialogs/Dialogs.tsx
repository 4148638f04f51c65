import { useApp } from '../store/use-app.ts'
import { CaptureDialog } from './CaptureDialog.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { Finder } from './Finder.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NewIssueDialog } from './NewIssueDialog.tsx'
import { NewNoteDialog } from './NewNoteDialog.tsx'
import { NewWeekDialog } from './NewWeekDialog.tsx'
import { OutlinePicker } from './OutlinePicker.tsx'
import { OwnerPicker } from './OwnerPicker.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'
import { RecoveryDialog } from './RecoveryDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { SeriesDialog } from './SeriesDialog.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'

/** The dialog that is asked for, if any. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog)
  switch (dialog?.kind) {
    case 'new-note':
      return <NewNoteDialog />
    case 'rename':
      return <RenameDialog path={dialog.path} />
    case 'delete':
      return <DeleteDialog path={dialog.path} />
    case 'capture':
      return <CaptureDialog />
    case 'outline':
      return <OutlinePicker />
    case 'owner':
      return <OwnerPicker of={dialog.of} names={dialog.names} give={dialog.give} />
    case 'hand-over':
      return <HandOverDialog />
    case 'new-issue':
      return <NewIssueDialog shown={dialog.shown} work={dialog.work} />
    case 'keys':
      return <KeysDialog />
    case 'settings':
      return <SettingsDialog />
    case 'new-week':
      return <NewWeekDialog ask={dialog.ask} week={dialog.week} />
    case 'series':
      return <SeriesDialog path={dialog.path} />
    case 'people':
      return <PeopleDialog />
    case 'finder':
      return <Finder start={dialog.start} />
    case 'recovery':
      return <RecoveryDialog />
    case 'copy':
      return <CopyDialog copy={dialog.copy} of={dialog.of} />
    case 'versions':
      return <VersionsDialog path={dialog.path} />
    case 'week-awaited':
    case undefined:
      return null
  }
}
