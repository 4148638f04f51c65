import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ApiError } from '../api/errors.ts'
import type { NotePath, TemplateText } from '../api/notes.ts'
import { partsOfPath } from '../notes/series/file-names.ts'
import { templateName } from '../notes/week/template.ts'
import type { Folder } from './folder/folder.ts'
import { isNoteName } from './folder/paths.ts'
import { isTemplate } from './folder/summaries.ts'

/** The templates in the folder's own `templates`, then those that stand in `shippedIn`, where the program has them. */
export async function loadTemplates(
  folder: Folder,
  shippedIn: string,
): Promise<readonly TemplateText[]> {
  const own = folder.listNow().filter(({ path }) => isTemplate(path))
  const texts = await Promise.all(own.map(({ path }) => loadOwn(folder, path)))
  return [...texts.flat(), ...(await loadShipped(shippedIn))]
}

/** None where the note can't be read: the list of notes says why. */
async function loadOwn(folder: Folder, path: NotePath): Promise<TemplateText[]> {
  try {
    const { text } = await folder.notes.open(path)
    const name = templateName(text, partsOfPath(path).stem)
    return [{ id: `folder:${path}`, name, source: 'folder', text }]
  } catch (error) {
    if (error instanceof ApiError) return []
    throw error
  }
}

async function loadShipped(folder: string): Promise<TemplateText[]> {
  const names = (await readdir(folder)).filter(isNoteName).sort()
  return await Promise.all(
    names.map(async (file): Promise<TemplateText> => {
      const text = await readFile(join(folder, file), 'utf8')
      const { stem } = partsOfPath(file)
      return { id: `shipped:${stem}`, name: templateName(text, stem), source: 'shipped', text }
    }),
  )
}
