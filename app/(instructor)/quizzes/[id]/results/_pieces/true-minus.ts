/** A number as a locale writes it, with a minus in place of a hyphen. */
export const trueMinus = (number: string): string => number.replace(/^-/u, '\u2212')
