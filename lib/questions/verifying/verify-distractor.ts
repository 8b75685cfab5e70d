import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { DistractorFlaw } from '@/lib/model/language-model'
import type { ContentOf } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { keyAliasInOptions } from './candidate-rules/key-alias-in-options'
import { viewCandidate } from './candidate-view'
import { itemRules } from './find-flaws'
import { findRival } from './find-rival'
import { oneClass } from './item-rules/one-class'
import { placeOf } from './key-place'
import { oneHoldsOther, sameAnswer } from './same-answer'

/** The rules about options, by what an instructor is told; what the others find is the question's and not the option's. */
const flaws: { [rule: string]: DistractorFlaw } = {
  'duplicate-options': 'duplicate',
  'overlapping-ranges': 'duplicate',
  'overlapping-options': 'duplicate',
  'distractor-true': 'also-true',
  'all-or-none': 'another-make',
  'absolute-words': 'another-make',
  'grammatical-cue': 'another-make',
  parallelism: 'another-make',
  'long-key': 'another-make',
}

/**
 * What the rules have against one more wrong option of a question, or null: beside the key alone, so that what is amiss with the
 * options there is not held against it. `beside`: what it may not say again. Warnings count as errors: there are always others.
 */
export function verifyDistractor(
  text: string,
  candidate: Candidate & { content: ContentOf<'multiple-choice'> },
  beside: readonly string[],
  document: Document,
): DistractorFlaw | null {
  const key = candidate.content.options.find(({ correct }) => correct)
  if (!key) return 'another-make'
  const options = [key, { id: 'proposed', text, correct: false }]
  const view = viewCandidate({ ...candidate, content: { ...candidate.content, options } }, document)
  for (const { find } of itemRules)
    for (const { rule } of find(view)) {
      const flaw = flaws[rule]
      if (flaw) return flaw
    }
  // Numbers are compared from three options on.
  if (oneClass.find({ ...view, options: [...view.options, text] }).length > 0) return 'another-make'
  if (keyAliasInOptions.refuse(view)) return 'also-true'
  const { judging } = view
  if (beside.some(one => sameAnswer(one, text, judging) || oneHoldsOther(one, text, judging)))
    return 'duplicate'
  // The shortest option gives a key away as the longest does.
  if (text.length >= 1.5 * key.text.length && text.length - key.text.length >= 8) return 'another-make'
  return answersToo(text, view) ? 'also-true' : null
}

/** Our own reading of the article finds these very words where it looks for what else answers the stem. */
function answersToo(text: string, view: ReturnType<typeof viewCandidate>): boolean {
  const { candidate, document, key, judging } = view
  const place = key === null ? null : placeOf(candidate, key, document)
  const rival = place && findRival(view, place)
  if (!rival) return false
  const said = textOf(document.article.text, rival)
  return sameAnswer(said, text, judging) || oneHoldsOther(said, text, judging)
}
