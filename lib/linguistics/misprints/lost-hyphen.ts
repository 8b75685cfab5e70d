import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isConjugated } from './noun-forms'

const selves: Readonly<Record<string, string>> = {
  eux: 'mêmes',
  elles: 'mêmes',
  lui: 'même',
  elle: 'même',
}

/** "eux même", "pourrait peut être permettre", "Grande Bretagne", "Sud Africain", "l’avant dernière": words that are one with a hyphen. */
export const lostHyphen: MisprintRule = (tokens, at, { hyphenedNames, hyphenedPeoples }) => {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !word || before.span.end >= word.span.start) return null
  const name = `${lookupForm(before.form)} ${lookupForm(word.form)}`
  if (hyphenedNames.has(name) && /^\p{Lu}/u.test(before.form) && /^\p{Lu}/u.test(word.form))
    return { wrong: `${before.form} ${word.form}`, right: `${before.form}-${word.form}` }
  const opened = tokens[at - 2]?.upos === 'DET' || tokens[at - 2]?.contracted === true
  if (hyphenedPeoples.test(name) || (opened && /^avant derni(?:er|ère)s?$/u.test(name)))
    return { wrong: `${before.form} ${word.form}`, right: `${before.form}-${word.form}` }
  const self = /^mêmes?$/.test(word.form) ? selves[lookupForm(before.form)] : undefined
  // "pour lui même si", "elle même pas": there it means "even".
  if (self && !/^(?:si|pas|quand|en|dans|à|au|le|la|les|un|une)$/.test(next?.form ?? ''))
    return { wrong: `${before.form} ${word.form}`, right: `${before.form}-${self}` }
  const may = before.form === 'peut' && word.form === 'être'
  const verb = tokens[at - 2]
  return may && verb && isFiniteVerb(verb.form, verb.upos)
    ? { wrong: `${verb.form} peut être`, right: `${verb.form} peut-être` }
    : null
}

const isFiniteVerb = (form: string, upos: string) => /^(?:VERB|AUX)$/.test(upos) && isConjugated(form)
