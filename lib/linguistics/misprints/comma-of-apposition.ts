import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { nounGenders } from '../lexicon/french-nouns'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isOfPeople } from './peoples'

/** "La tenante du titre la Belge Marie Roux gagne": what somebody is and who it is, with no comma between. */
export const commaOfApposition: MisprintRule = (tokens, at, grammar) => {
  const [last, article, people, name] = tokens.slice(Math.max(0, at - 1), at + 3)
  if (!last || !article || !people || name?.name?.class !== 'person') return null
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(last.upos) || !isDefinite(article) || !isPeople(people, grammar))
    return null
  const start = tokens.findLastIndex(({ upos }, index) => index < at && upos === 'PUNCT') + 1
  const opener = tokens[start]
  if (!opener || start > at - 2 || !isDefinite(opener)) return null
  const before = tokens.slice(start, at)
  // "La course voit la Belge": a verb between. "Le lendemain la Belge": when.
  const plain = before.every(({ upos }) => /^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|CCONJ|ADV)$/.test(upos))
  const { timeNouns, weekdays, months, partsOfDay } = grammar
  const timed = before.some(({ form, lemma }) =>
    [timeNouns, weekdays, months, partsOfDay].some(set => set.has(form) || set.has(lemma)),
  )
  return plain && !timed ? { wrong: `${last.form} ${article.form} ${people.form}`, right: null } : null
}

const isDefinite = ({ form, contracted }: TaggedToken) =>
  contracted !== true && /^(?:le|la|les|l')$/.test(lookupForm(form))

/** "Belge", "Bermudienne": with a capital and no common noun. */
const isPeople = ({ form }: TaggedToken, grammar: Grammar) =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(form) &&
  (isOfPeople(form, grammar) ||
    (grammar.peopleEndings.test(form) && nounGenders(form.toLowerCase()).length === 0))
