import { z } from 'zod'
import { languageSchema } from './language'
import { questionClassSchema, questionKindSchema } from './question'

/** What a judge looks at, one question at a time, the article at hand. Each holds or does not. */
export const criteria = [
  'grammatical', // a native editor would change nothing
  'answerable', // the sentence that answers it can be pointed at
  'stands-alone', // it names what it is about
  'key-correct', // the judge's own answer, complete and not over-long
  'unique', // no second right answer in the article, no second right option
  'distractors-wrong', // each, by the article
  'distractors-plausible', // of the key's class, number, grain; the key does not stand out
  'needs-reading', // options and stem alone do not tell the key
  'worth-asking', // a reader who understood the article should know it
] as const
export type Criterion = (typeof criteria)[number]

/** Where one of these does not hold, a right learner would be marked wrong. */
export const fatalCriteria = ['key-correct', 'unique', 'distractors-wrong'] as const satisfies Criterion[]

/** Which question a judgement is about: enough to count by. */
export const judgedQuestionSchema = z.object({
  article: z.string(),
  number: z.int().min(1),
  language: languageSchema,
  rule: z.string(),
  class: questionClassSchema,
  kind: questionKindSchema,
})

/** A question as it was judged; a criterion that does not apply to its kind is null. */
export type Judgement = z.infer<typeof judgedQuestionSchema> & {
  stem: string
  marks: { [C in Criterion]: boolean | null }
  note: string
}
