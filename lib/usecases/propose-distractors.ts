import 'server-only'
import { answer } from '@/lib/llm/answer'
import { distract } from '@/lib/llm/distract'
import { promptVersion } from '@/lib/llm/prompts-of'
import type { DistractorFlaw, ModelTrouble } from '@/lib/model/language-model'
import type { ContentOf } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { typesetLine } from '@/lib/questions/arrange-options'
import { candidateOfEdit } from '@/lib/questions/candidate-of-edit'
import { verifyDistractor } from '@/lib/questions/verifying/verify-distractor'
import { type AskedWithModel, type AskedWithModelInput, askedWithModel } from './asked-with-model'
import { inForeignWords } from './in-foreign-words'

/** What passed, in the words of the article's language; and of what did not, how many for each reason. */
export type DistractorsProposed =
  | { options: string[]; dropped: { why: DistractorFlaw; count: number }[]; prompts: number }
  | { trouble: ModelTrouble }

/** So many are asked for, and so many shown at most. */
const [wanted, shown] = [6, 4]

/**
 * Wrong options for a question with a choice, for its instructor to take or leave; nothing is stored, and none of those there
 * goes. Each passes the rules that our own pass, beside the key and beside each other; then somebody who is not told the key has to
 * find the key alone right among them all.
 */
export async function proposeDistractors(input: AskedWithModelInput): Promise<Result<DistractorsProposed>> {
  const asked = await askedWithModel(input)
  if (!asked.ok) return asked
  const { body, document, propose, mark } = asked.value
  const { content } = body
  const { article } = document
  if (content.kind !== 'multiple-choice') return fail('invalid', 'bad-input')
  const [key, ...more] = content.options.filter(({ correct }) => correct)
  if (!key || more.length > 0) return fail('invalid', 'bad-input')
  const wrong = content.options.flatMap(({ correct, text }) => (correct || text.trim() === '' ? [] : [text]))
  const made = await distract(propose, {
    ...{ stem: content.stem, key: key.text, wrong, count: wanted },
    ...{ article, mark },
  })
  if ('trouble' in made) return ok(made)
  const drops: DistractorFlaw[] = []
  const passed: string[] = []
  const candidate = { ...candidateOfEdit(body, article, 'llm-distractors'), content }
  for (const one of made.proposed) {
    const text = 'text' in one ? typesetLine(one.text, article.language) : ''
    const flaw =
      'dropped' in one
        ? one.dropped
        : inForeignWords(text, article.language)
          ? 'wrong-language'
          : verifyDistractor(text, candidate, [...wrong, ...passed], document)
    if (flaw) drops.push(flaw)
    else if (passed.length < shown) passed.push(text)
  }
  const confirmed = await confirm(content, passed, asked.value)
  if ('trouble' in confirmed) return ok(confirmed)
  const reasons = [...drops, ...confirmed.drops]
  const dropped = [...new Set(reasons)].map(why => ({
    why,
    count: reasons.filter(one => one === why).length,
  }))
  return ok({ options: confirmed.options, dropped, prompts: promptVersion('distract', article) })
}

/** Asked with the article and without the key: what is found right beside the key is no wrong option; without the key none is. */
async function confirm(
  { stem, options: given }: ContentOf<'multiple-choice'>,
  passed: readonly string[],
  { verify, document: { article }, mark }: AskedWithModel,
): Promise<{ options: string[]; drops: DistractorFlaw[] } | { trouble: ModelTrouble }> {
  if (passed.length === 0) return { options: [], drops: [] }
  const key = given.filter(({ correct }) => correct)
  const options = [...key, ...passed.map((text, at) => ({ id: `proposed-${at}`, text, correct: false }))]
  const content = { kind: 'multiple-choice' as const, stem, options }
  const read = await answer(verify, content, { article, mark, blind: false, turned: true })
  if ('trouble' in read) return read
  if (!key.every(({ id }) => read.right.includes(id)))
    return { options: [], drops: passed.map(() => 'not-confirmed') }
  const right = passed.filter((_, at) => read.right.includes(`proposed-${at}`))
  return { options: passed.filter(text => !right.includes(text)), drops: right.map(() => 'also-true') }
}
