/** How the name of a note's file ends. */
export const noteEnding = /\.(?:md|markdown|txt)$/i
