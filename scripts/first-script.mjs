// For every build of the page: what it is shown with comes as one script beside its entry, in place of forty that share
// their parts with what is loaded later. One request takes the time of one, and one script packs better. The entry waits
// for the language, whose part may need the others, so it stays by itself.

/**
 * Options for the bundler's output.
 * @satisfies {import('vite').Rolldown.OutputOptions}
 */
export const firstScript = {
  codeSplitting: {
    groups: [
      { name: 'first', tags: ['$initial'], test: (id) => !/[\\/]main\.tsx?$|\.html$/.test(id) },
    ],
  },
}
