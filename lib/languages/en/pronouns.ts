/** Personal pronouns of the third person: whom they can stand for. A person is wanted (true), out (false), or neither. */
export type PronounUse = { gender: 'Masc' | 'Fem' | null; number: 'Sing' | 'Plur'; person: boolean | null }

const uses = (forms: string, use: PronounUse): [string, PronounUse][] =>
  forms.split(' ').map(form => [form, use])

export const personalPronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('he', { gender: 'Masc', number: 'Sing', person: true }),
  ...uses('she', { gender: 'Fem', number: 'Sing', person: true }),
  ...uses('it', { gender: null, number: 'Sing', person: false }),
  ...uses('they', { gender: null, number: 'Plur', person: null }),
])

export const possessives: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('his', { gender: 'Masc', number: 'Sing', person: true }),
  ...uses('her', { gender: 'Fem', number: 'Sing', person: true }),
  ...uses('its', { gender: null, number: 'Sing', person: false }),
  ...uses('their', { gender: null, number: 'Plur', person: null }),
])
