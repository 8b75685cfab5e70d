import { nounGenders } from '@/lib/linguistics/lexicon/french-nouns'
import { verbSlots } from '@/lib/linguistics/lexicon/french-verbs'
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
    const slip = words.find(({ flat }, index) => {
      const next = words[index + 1]
      if (!next || !/^\p{Ll}+$/u.test(next.form)) return false
      return (
        (flat === 'leur' && isPlural(next.form)) || (judging.havingForms.includes(flat) && isSlip(next.form))
      )
    })
    if (slip) return `a misprint behind "${slip.form}"`
    const [, one, other, participle = ''] = judging.turnedPassive?.exec(stem) ?? []
    if (participleDisagrees(one ?? other ?? '', participle)) return `"${participle}" does not agree`
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

/** "a-t-elle été réalisé", "est-il prévue": a participle shows whom it is said of by its ending. */
function participleDisagrees(pronoun: string, form: string): boolean {
  // "est-elle plus haute": short ones are other words as well.
  if (form.length < 5 || !verbSlots(form).some(({ row }) => row === 'K')) return false
  const ending = { elle: /e$/, elles: /es$/, il: /[^e]$/, ils: /[^e]s$/ }[pronoun]
  return ending !== undefined && !ending.test(form)
}

/** "Un erreur": a noun of one gender only, and no adjective or name. */
const isFeminine = (form: string | undefined) =>
  form !== undefined && /^\p{Ll}+$/u.test(form) && nounGenders(form).join() === 'sF'

/** "leur wagons": a plural noun, and no verb before which "leur" is a pronoun. */
function isPlural(form: string): boolean {
  const readings = nounGenders(form)
  const finite = verbSlots(form).some(({ row }) => row !== 'K')
  return readings.length > 0 && readings.every(one => one.startsWith('p')) && !finite
}

/** "a rougit", "ont subit": a verb with a letter more than its participle, and no noun. */
function isSlip(form: string): boolean {
  const isParticiple = (one: string) => verbSlots(one).some(({ row }) => row === 'K')
  const known = verbSlots(form).length > 0 && nounGenders(form).length === 0
  return known && form.endsWith('it') && !isParticiple(form) && isParticiple(form.slice(0, -1))
}
