import { nounGenders } from '@/lib/linguistics/lexicon/french-nouns'
import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Quels barques sont parties ?": what asks agrees with its noun, as the article inflects it. */
export const disagreement: CandidateRule = {
  rule: 'disagreement',
  refuse: ({ stem, document, judging }) => {
    const words = wordsOf(stem)
    const misprint = words.find(
      ({ flat }, index) =>
        judging.determiners[flat] === 'Masc Sing' && flat === 'un' && isFeminine(words[index + 1]?.form),
    )
    if (misprint) return 'an article does not agree with its noun'
    const at = words.findIndex(word => word.flat in judging.askerForms)
    const [asker, noun] = [words[at], words[at + 1]]
    const form = asker && judging.askerForms[asker.flat]
    // "quels poids-lourds": a compound has the number of its other half.
    if (!form || !noun || words[at + 2]?.hyphened) return null
    // "pays", "prix": one form for both numbers.
    const counted = !/[sxz]$/u.test(noun.flat)
    const known = wordsOfDocument(document).inflection.get(noun.flat)
    if (!known) return null
    const { genders, numbers } = known
    const [gender, number] = form.split(' ')
    const wrong =
      (genders.size === 1 && gender && !genders.has(gender)) ||
      (counted && numbers.size === 1 && number && !numbers.has(number))
    return wrong ? `"${asker.form} ${noun.form}" does not agree` : null
  },
}

/** "Un erreur": a noun of one gender only, and no adjective or name. */
const isFeminine = (form: string | undefined) =>
  form !== undefined && /^\p{Ll}+$/u.test(form) && nounGenders(form).join() === 'sF'
