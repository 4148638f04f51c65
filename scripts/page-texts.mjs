// For every build of the page: texts that the host alone says (its command line, its menus, its refusals) stay out of what
// a page has to load. `test/language/page-texts.test.ts` sees to it that no source of the page asks for one.

/**
 * The areas of the table of texts that only the host has.
 * @type {readonly string[]}
 */
export const hostAreas = ['cli', 'desktop', 'host']

const ofHost = new RegExp(`/src/language/[a-z]{2}/(${hostAreas.join('|')})\\.ts$`)

/**
 * The plugin that every bundle of the page needs.
 * @returns {import('vite').Plugin}
 */
export function pageTexts() {
  return {
    name: 'page-texts',
    enforce: 'pre',
    transform(_code, id) {
      const area = ofHost.exec(id.replaceAll('\\', '/').replace(/\?.*$/, ''))?.[1]
      return area === undefined ? null : { code: `export const ${area} = {}`, map: null }
    },
  }
}
