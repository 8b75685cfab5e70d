export const done = 0
/** The input could not be used; one line on standard error said why. */
export const unusable = 1
export const wrongUsage = 2
