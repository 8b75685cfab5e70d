const none: ReadonlySet<string> = new Set()

/** English forms agree with too little to show a misprint. */
export const oneFormed = none
export const oneNumbered = none
export const countsPeople = none
export const collectiveNouns = none
export const placesAndTimes = none
export const countsSeveral = none
export const peoples = none
export const hurtWomen = none
export const shownByDeterminer: Readonly<Record<string, string>> = {}

export const hyphenedNames = none
export const hyphenedPeoples = /(?!)/u
export const halves: Readonly<Record<string, string>> = {}
export const neverPlural = none
export const ledByA: Readonly<Record<string, readonly string[]>> = {}
export const ordinals = none
export const rankNouns = none
export const neverNouns = /(?!)/u
export const peopleEndings = /(?!)/u
export const countedUnits = none
export const makingVerbs = none
export const marked: Readonly<Record<string, string>> = {}
