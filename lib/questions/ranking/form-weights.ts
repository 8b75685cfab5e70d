import type { Language } from '@/lib/model/language'

/** How much better or worse than the average of its rule a question was judged with options and typed. */
export type FormWeights = Readonly<Record<'options' | 'typed', number>>

/** Written by training/ranking/forms.ts. */
export const formWeights: { [L in Language]: Partial<Record<string, FormWeights>> } = {
  en: {
    age: { options: 0.99, typed: 1.03 },
    agent: { options: 0.82, typed: 1.13 },
    amount: { options: 1.01, typed: 0.98 },
    'as-passive': { options: 1.04, typed: 0.96 },
    count: { options: 0.97, typed: 1.09 },
    'count-of-subject': { options: 1, typed: 1 },
    'country-subject': { options: 0.98, typed: 1.02 },
    date: { options: 1.01, typed: 0.97 },
    identity: { options: 0.75, typed: 1.25 },
    'organisation-subject': { options: 0.91, typed: 1.06 },
    'part-quotation': { options: 1.06, typed: 0.94 },
    'person-subject': { options: 1, typed: 1 },
    place: { options: 1.08, typed: 0.91 },
    quotation: { options: 1, typed: 1 },
    'relative-object': { options: 1, typed: 1 },
    'role-function': { options: 0.86, typed: 1.09 },
    'role-person': { options: 1.02, typed: 0.99 },
    'who-is': { options: 0.8, typed: 1.06 },
    whom: { options: 0.94, typed: 1.07 },
  },
  fr: {
    age: { options: 0.99, typed: 1.01 },
    agent: { options: 1.4, typed: 0.49 },
    amount: { options: 0.91, typed: 1.14 },
    'as-active': { options: 0.92, typed: 1.08 },
    'as-passive': { options: 0.93, typed: 1.06 },
    'body-quotation': { options: 0.75, typed: 1.27 },
    'by-role': { options: 0.91, typed: 1.12 },
    count: { options: 0.86, typed: 1.3 },
    'count-of-subject': { options: 0.92, typed: 1.22 },
    'country-subject': { options: 0.88, typed: 1.17 },
    date: { options: 1.07, typed: 0.77 },
    existing: { options: 1.07, typed: 0.92 },
    hour: { options: 1.07, typed: 0.96 },
    'oblique-amount': { options: 1.05, typed: 0.95 },
    'organisation-subject': { options: 0.38, typed: 1.49 },
    'part-quotation': { options: 0.98, typed: 1.01 },
    'person-subject': { options: 0.93, typed: 1.07 },
    place: { options: 0.97, typed: 1.06 },
    'place-subject': { options: 0.92, typed: 1.05 },
    quotation: { options: 0.92, typed: 1.04 },
    'role-function': { options: 0.8, typed: 1.06 },
    'role-person': { options: 0.83, typed: 1.12 },
  },
}
