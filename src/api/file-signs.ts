/**
 * The signs that file names have on no system, because folders of notes are shared: for the inside of a class of a
 * regular expression. Of `/` and of signs that can't be seen each place has a rule of its own.
 */
export const forbiddenSigns = String.raw`<>:"|?*\\`
