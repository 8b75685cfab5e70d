/** Personal pronouns of the third person: whom they can stand for. A person is wanted (true), out (false), or neither. */
export type PronounUse = { gender: 'Masc' | 'Fem' | null; number: 'Sing' | 'Plur'; person: boolean | null }

const uses = (forms: string, use: PronounUse): [string, PronounUse][] =>
  forms.split(' ').map(form => [form, use])

export const personalPronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('il -il -t-il', { gender: 'Masc', number: 'Sing', person: null }),
  ...uses('elle -elle -t-elle', { gender: 'Fem', number: 'Sing', person: null }),
  ...uses('ils -ils -t-ils', { gender: 'Masc', number: 'Plur', person: null }),
  ...uses('elles -elles -t-elles', { gender: 'Fem', number: 'Plur', person: null }),
])

export const possessives: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('son sa ses', { gender: null, number: 'Sing', person: null }),
  ...uses('leur leurs', { gender: null, number: 'Plur', person: null }),
])
