// Letters by range, for the inside of a class: Latin, Greek and Cyrillic. A class of all letters of the world costs a
// thousand ranges at each place, and in an expression that ignores case each of them is looked at when the expression is
// used for the first time: that is tens of milliseconds of a start.

export const upper =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΩА-ЯЁЂЄІЇЈЉЊЋЏҐ'
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏ\\u0300-\\u036fͰ-ϿЀ-ӿ'
