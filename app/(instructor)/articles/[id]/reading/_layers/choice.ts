/**
 * What is chosen on the page, as a short word that also stands on the elements of the article: "m3.2" is the third
 * mention of referent 3, "x1" a refused link, "f4" a figure or date, "q0" a quotation, "c2" words that
 * somebody is said to have said, "s7" a sentence.
 */
export type Choice =
  | { kind: 'mention'; index: number; mention: number }
  | { kind: 'refused' | 'figure' | 'quotation' | 'claim' | 'sentence'; index: number }

const letters = {
  mention: 'm',
  refused: 'x',
  figure: 'f',
  quotation: 'q',
  claim: 'c',
  sentence: 's',
} as const satisfies Record<Choice['kind'], string>
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind]))

export function keyOf(choice: Choice): string {
  const key = `${letters[choice.kind]}${choice.index}`
  return choice.kind === 'mention' ? `${key}.${choice.mention}` : key
}

/** Null for what is no key, as an address typed by hand. */
export function choiceOf(key: string): Choice | null {
  const [, letter = '', index = '', mention] = /^([mxfqcs])(\d{1,6})(?:\.(\d{1,6}))?$/.exec(key) ?? []
  const kind = kinds[letter] as Choice['kind'] | undefined
  if (!kind || (kind === 'mention') !== (mention !== undefined)) return null
  return kind === 'mention'
    ? { kind, index: Number(index), mention: Number(mention) }
    : { kind, index: Number(index) }
}

/** What is lit together: all mentions of a referent share a group, everything else is its own. */
export function groupOf(key: string): string {
  return key.split('.')[0] ?? key
}
