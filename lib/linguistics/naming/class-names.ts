import type { EntityClass, Sentence, TaggedToken, TokenRange } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { countriesOf, folded } from './countries'

export type Votes = Partial<Record<EntityClass, number>>

/** What speaks for each class in the words of one mention and in the words around it. */
export function votesFor(sentence: Sentence, range: TokenRange, grammar: Grammar, language: Language): Votes {
  const votes: Votes = {}
  const add = (kind: EntityClass, weight: number) => {
    votes[kind] = (votes[kind] ?? 0) + weight
  }
  inside(sentence.tokens.slice(range.from, range.to), grammar, language, add)
  before(sentence.tokens, range, grammar, add)
  after(sentence.tokens, range, grammar, add)
  return votes
}

type Add = (kind: EntityClass, weight: number) => void

function inside(name: readonly TaggedToken[], grammar: Grammar, language: Language, add: Add): void {
  const words = name.map(({ form }) => lookupForm(form))
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const whole = folded(name.map(({ form }) => form).join(' '))
  if (countriesOf(language).has(whole) || grammar.continents.has(whole)) add('place', 7)
  if (grammar.cities.has(words.join(' '))) add('place', 4)
  if (grammar.seats.has(words.join(' '))) add('organisation', 6)
  // A French name begins with its head, an English one ends with it, or has it before "of".
  const link = words.findIndex(word => grammar.nameLinks.has(word))
  const heads = [first, last, link > 0 ? (words[link - 1] ?? '') : '']
  if (name.length > 1) {
    if (heads.some(word => grammar.organisationNouns.has(word))) add('organisation', 4)
    else if (heads.some(word => grammar.placeNouns.has(word))) add('place', 4)
    else if (heads.some(word => grammar.eventNouns.has(word))) add('event', 4)
    if (grammar.organisationEndings.has(last)) add('organisation', 5)
  }
  const shape = name[0]?.form ?? ''
  if (name.length === 1 && /^\p{Lu}[\p{Lu}\d.-]{1,6}$/u.test(shape)) add('organisation', 3)
  if (name.length > 1 && grammar.firstNames.has(first.split('-')[0] ?? '')) add('person', 3.5)
  // "Louis XV", but "Minsk II".
  if (/^[IVX]+$/.test(name.at(-1)?.form ?? '') && name.length === 2)
    add('person', grammar.firstNames.has(first) ? 3 : 1)
  const plain = name.every(
    ({ form }) => /^\p{Lu}[\p{Ll}\p{Lu}’'-]+$/u.test(form) || grammar.particles.has(form),
  )
  if (plain && (name.length === 2 || name.length === 3)) add('person', 1.5)
}

function before(tokens: readonly TaggedToken[], range: TokenRange, grammar: Grammar, add: Add): void {
  const word = (index: number) => lookupForm(tokens[index]?.form ?? '')
  const previous = word(range.from - 1)
  const single = range.to - range.from === 1
  if (grammar.personTitles.has(previous)) add('person', 6)
  // "…," fumed Jane Roe: who stands behind a saying verb and a closing mark.
  const verb = tokens[range.from - 1]
  if (
    verb?.upos === 'VERB' &&
    grammar.sayingVerbs.has(verb.lemma) &&
    /^["”»’',]$/.test(tokens[range.from - 2]?.form ?? '')
  )
    add('person', 2.5)
  // "The doctor, Jane Roe, …"
  if (
    previous === ',' &&
    tokens[range.from - 2]?.upos === 'NOUN' &&
    grammar.roleNouns.has(word(range.from - 2))
  )
    add('person', 2)
  if (grammar.organisationPrepositions.has(previous)) add('organisation', 3)
  if (grammar.placePrepositions.has(previous) && range.to - range.from < 3) add('place', 1.5)
  if (tokens[range.from - 1]?.upos === 'DET') {
    add('person', -2)
    add(single ? grammar.articledName : 'organisation', 1)
  }
  // "le ministre de l'Énergie Jean Roy", "the energy minister John Roe", "la société Norvane"
  for (let at = range.from - 1; at >= range.from - 6; at--) {
    const token = tokens[at]
    if (!token || /^(?:PUNCT|VERB|AUX|CCONJ|PRON|SCONJ)$/.test(token.upos)) break
    if (token.upos === 'ADP' && at === range.from - 1) break
    const noun = singular(word(at))
    const near = at >= range.from - 2 ? 1 : 0.7
    if (grammar.roleNouns.has(noun)) {
      add('person', 4 * near)
      break
    }
    if (grammar.organisationNouns.has(noun) && token.upos === 'NOUN') add('organisation', 3 * near)
    else if (grammar.placeNouns.has(noun) && token.upos === 'NOUN') add('place', 2.5 * near)
    else if (grammar.eventNouns.has(noun) && token.upos === 'NOUN') add('event', 2 * near)
    else continue
    break
  }
}

function after(tokens: readonly TaggedToken[], range: TokenRange, grammar: Grammar, add: Add): void {
  const next = tokens[range.to]
  const opening = tokens[range.from - 1]
  // A name alone between quotation marks is a title.
  if (next && opening && /^[“"«‘]$/.test(opening.form) && /^[”"»’]$/.test(next.form)) add('work', 9)
  if (next?.upos === 'PRON' && /^(?:who|whom)$/i.test(next.form)) add('person', 3)
  if (next?.upos === 'PART' && grammar.kinship.has(lookupForm(tokens[range.to + 1]?.form ?? '')))
    add('person', 3)
  if (next?.form === ',') {
    for (let at = range.to + 1; at <= range.to + 4; at++) {
      const token = tokens[at]
      if (!token || /^(?:PUNCT|VERB|AUX|PRON|ADP)$/.test(token.upos)) break
      if (grammar.roleNouns.has(singular(lookupForm(token.form)))) {
        add('person', 3)
        break
      }
      if (token.upos === 'NOUN' && grammar.organisationNouns.has(lookupForm(token.form))) {
        add('organisation', 2)
        break
      }
    }
    if (tokens[range.to + 1]?.upos === 'NUM' && /^(?:ans|,)$/.test(tokens[range.to + 2]?.form ?? ''))
      add('person', 3)
  }
  // "le préfet du Cantal reviendra": the verb is not that of a name after a preposition.
  if (tokens[range.from - 1]?.upos === 'ADP') return
  for (let at = range.to; at < range.to + 3; at++) {
    const token = tokens[at]
    if (!token || !/^(?:VERB|AUX|ADV|PRON)$/.test(token.upos)) break
    if (token.upos !== 'VERB') continue
    if (grammar.sayingVerbs.has(token.lemma)) {
      add('person', 1)
      add('organisation', 0.5)
    } else if (grammar.thinkingVerbs.has(token.lemma) || grammar.motionVerbs.has(token.lemma))
      add('person', 1)
    break
  }
}

export function singular(word: string): string {
  return word.length > 4 ? word.replace(/s$/, '') : word
}
