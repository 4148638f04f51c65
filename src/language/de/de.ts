import type { Texts } from '../texts.ts'
import { actions } from './actions.ts'
import { carry } from './carry.ts'
import { cli } from './cli.ts'
import { count } from './count.ts'
import { desktop } from './desktop.ts'
import { editor } from './editor.ts'
import { files } from './files.ts'
import { find } from './find.ts'
import { frame } from './frame.ts'
import { host } from './host.ts'
import { insight } from './insight.ts'
import { panel } from './panel.ts'
import { people } from './people.ts'
import { safety } from './safety.ts'
import { settings } from './settings.ts'
import { writing } from './writing.ts'

/** All texts in German, an area a file. */
export const de: Texts = {
  actions,
  carry,
  cli,
  count,
  desktop,
  editor,
  files,
  find,
  frame,
  host,
  insight,
  panel,
  people,
  safety,
  writing,
  settings,
}
