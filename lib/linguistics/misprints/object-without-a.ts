import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'

const leadsTo: Readonly<Record<string, string>> = { le: 'au', les: 'aux' }

/** "faire face la crue", "a mis fin les travaux": an expression that leads to its object by "à". */
export const objectWithoutA: MisprintRule = (tokens, at, { ledByA, timeNouns, weekdays, partsOfDay }) => {
  const [verb, noun, article] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const object = tokens.slice(at + 2).find(({ upos }) => upos !== 'ADJ' && upos !== 'NUM')
  if (!verb || !noun || !article || ledByA[verb.lemma]?.includes(noun.form) !== true) return null
  const word = lookupForm(article.form)
  if (article.contracted || !/^(?:le|la|les|l'|une?|sa|son|ses|cette|leurs?)$/.test(word)) return null
  if (object?.upos !== 'NOUN' || tokens[at + 2]?.upos === 'NUM') return null
  // "faire face le lendemain": when, and not what.
  if ([timeNouns, weekdays, partsOfDay].some(set => set.has(object.form) || set.has(object.lemma)))
    return null
  // "les crues auxquelles doit faire face la ville", "y a mis fin la mairie": the subject comes behind.
  const before = tokens.slice(0, at - 1)
  const turned = before.some(
    ({ form, upos }, index) =>
      /^(?:auquel|auxquel|laquelle|lequel|lesquel|quoi|dont|où|que|qu'|y)/.test(lookupForm(form)) ||
      (lookupForm(form) === 'qui' && before[index - 1]?.upos === 'ADP') ||
      (upos === 'PRON' && /^(?:lui|leur)$/.test(form)),
  )
  const told = before.some(({ deprel }) => /^nsubj/.test(deprel))
  if (turned || !told) return null
  const right = leadsTo[word] ?? `à ${article.form}`
  return { wrong: `${noun.form} ${article.form}`, right: `${noun.form} ${right}` }
}
