import 'server-only'
import { promptVersion } from '@/lib/llm/prompts-of'
import { reword } from '@/lib/llm/reword'
import {
  type ModelTrouble,
  rewordedKinds,
  type WordingAim,
  type WordingFlaw,
  wordingAimSchema,
} from '@/lib/model/language-model'
import { fail, ok, type Result } from '@/lib/model/result'
import { typesetLine } from '@/lib/questions/arrange-options'
import { candidateOfEdit } from '@/lib/questions/candidate-of-edit'
import { verifyWording } from '@/lib/questions/verifying/verify-wording'
import { askableForm } from './askable-form'
import { type AskedWithModel, type AskedWithModelInput, askedWithModel } from './asked-with-model'
import { followsNot } from './follows-not'
import { inForeignWords } from './in-foreign-words'
import { keyInWords } from './key-in-words'

export type ProposeWordingInput = AskedWithModelInput & { aim: WordingAim }
export type WordingProposed =
  | { stem: string; prompts: number }
  | { dropped: WordingFlaw }
  | { trouble: ModelTrouble }

/**
 * The same question in other words, for its instructor to take or leave; nothing is stored. Key and evidence stay. The first
 * wording is shown that passes every rule as a question of a machine has to, and whose key somebody who is not told it finds
 * with the article, and not without.
 */
export async function proposeWording(input: ProposeWordingInput): Promise<Result<WordingProposed>> {
  const aim = wordingAimSchema.safeParse(input.aim)
  if (!aim.success) return fail('invalid', 'bad-input', { field: 'aim' })
  const asked = await askedWithModel(input)
  if (!asked.ok) return asked
  const { body, document, propose, mark } = asked.value
  const { content, evidence } = body
  const { article } = document
  if (!(rewordedKinds as readonly string[]).includes(content.kind)) return fail('invalid', 'bad-input')
  const made = await reword(propose, {
    ...{ stem: content.stem, key: keyInWords(content), aim: aim.data },
    ...{ evidence, article, mark },
  })
  if ('trouble' in made) return ok(made)
  // What is told is why the last of them fell.
  let last: WordingProposed = { trouble: 'not-json' }
  for (const one of made.proposed) {
    const checked = 'dropped' in one ? { dropped: one.dropped } : await check(one.stem, asked.value)
    if (!('dropped' in checked)) return ok(checked)
    last = checked
  }
  return ok(last)
}

async function check(
  wording: string,
  { body, document, verify, mark }: AskedWithModel,
): Promise<WordingProposed> {
  const { article } = document
  const stem = typesetLine(wording, article.language)
  if (inForeignWords(stem, article.language)) return { trouble: 'wrong-language' }
  const content = { ...body.content, stem }
  const before = candidateOfEdit(body, article, 'llm-wording')
  if (verifyWording({ ...before, content }, before, document)) return { dropped: 'rules' }
  const asked = askableForm(content)
  if (!asked) return { dropped: 'another-key' }
  const doubt = await followsNot({ content: asked, evidence: body.evidence }, false, {
    article,
    call: verify,
    mark,
  })
  if (!doubt) return { stem, prompts: promptVersion('reword', article) }
  if ('trouble' in doubt) return doubt
  return { dropped: doubt.dropped === 'guessable' ? 'guessable' : 'another-key' }
}
