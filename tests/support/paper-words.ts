import type { PaperWords } from '@/lib/model/portable-quiz'

/** Words on paper, in English. */
export const paperWords: PaperWords = {
  key: 'Key',
  name: 'Name',
  date: 'Date',
  true: 'True',
  false: 'False',
  prove: 'True or false? Copy the words of the article that prove it.',
  proof: 'Proof:',
  numberThem: 'Number them: 1 is the first.',
  unit: unit => `Answer in ${unit}.`,
  points: points => `${points} points`,
  chooseAll: 'Choose all that are right.',
  accepted: 'Also right:',
}
