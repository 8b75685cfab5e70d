/** How a text is set for one reader: each a step from close to wide, 0 the smallest; `ruler` is off or on. */
export const comfortSteps = { size: 5, lines: 4, spacing: 4, width: 3, ruler: 2 } as const
export type ComfortName = keyof typeof comfortSteps
export type Comfort = Record<ComfortName, number>

export const comfortNames = Object.keys(comfortSteps) as ComfortName[]
/** As the page is set for everyone. */
export const usualComfort: Comfort = { size: 1, lines: 1, spacing: 0, width: 1, ruler: 0 }
export const comfortCookie = 'comfort'

/** What a cookie says, e.g. "size3.lines2"; what it does not say, or says wrongly, is as usual. */
export function comfortFrom(cookie: string | undefined): Comfort {
  const comfort = { ...usualComfort }
  for (const part of (cookie ?? '').split('.')) {
    const [, name, step] = /^([a-z]+)(\d)$/.exec(part) ?? []
    const known = comfortNames.find(each => each === name)
    if (known && Number(step) < comfortSteps[known]) comfort[known] = Number(step)
  }
  return comfort
}

export function writeComfort(comfort: Comfort): string {
  return comfortNames
    .filter(name => comfort[name] !== usualComfort[name])
    .map(name => `${name}${comfort[name]}`)
    .join('.')
}

/** As attributes of the root element, which globals.css reads: a strict policy lets no style stand in the page. */
export function comfortAttributes(comfort: Comfort): Record<`data-${ComfortName}`, string> {
  return Object.fromEntries(comfortNames.map(name => [`data-${name}`, String(comfort[name])])) as ReturnType<
    typeof comfortAttributes
  >
}
