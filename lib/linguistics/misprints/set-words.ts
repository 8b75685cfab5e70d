import { intake } from '@/lib/languages/fr/intake'
import { weekdays } from '@/lib/languages/fr/time'
import type { TaggedToken } from '@/lib/model/document'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import { folded } from '../naming/countries'
import type { Misprint, MisprintRule } from './misprint'
import { numberOfVerb } from './number-of-verb'

/** "s’en suit", "ce jour là", "prêt de 40", "de 3 à 5 mai", "d’avantage de", "1,8 millions": words that belong together in one way only. */
export const setWords: MisprintRule = (tokens, at) => {
  for (const one of phrases) {
    const found = one(tokens.slice(at, at + 7), tokens[at - 1])
    if (found) return found
  }
  return null
}

type Phrase = (words: readonly TaggedToken[], before: TaggedToken | undefined) => Misprint | null

const said = (words: readonly TaggedToken[], right: string): Misprint => ({
  wrong: words.map(({ form }) => form).join(' '),
  right,
})
const flat = (token: TaggedToken | undefined) => lookupForm(token?.form ?? '')
const isDay = (token: TaggedToken | undefined) => /^(?:1er|\d{1,2})$/.test(token?.form ?? '')
const isMonth = (token: TaggedToken | undefined) => intake.months.includes(folded(token?.form ?? ''))
const isWeekday = (token: TaggedToken | undefined) => weekdays.has(flat(token))
const isFigure = (token: TaggedToken | undefined) => /^\d{1,2}$/.test(token?.form ?? '')

const phrases: readonly Phrase[] = [
  // "s’en suit": one verb, "s’ensuivre".
  words => {
    const [se, en, verb] = words
    return flat(se) === "s'" && flat(en) === 'en' && /^sui(?:t|vit|vait|vra|vent|virent)$/.test(flat(verb))
      ? said(words.slice(0, 3), `s’en${flat(verb)}`)
      : null
  },
  // "ce jour là".
  words => {
    const [this_, noun, there] = words
    const joined = noun?.span.end === there?.span.start
    return /^(?:ce|cet|cette|ces)$/.test(flat(this_)) &&
      noun?.upos === 'NOUN' &&
      flat(there) === 'là' &&
      !joined
      ? said(words.slice(0, 3), `${this_?.form} ${noun.form}-là`)
      : null
  },
  // "prêt de 40 élèves"; not "un prêt de 40 euros".
  (words, before) => {
    const [near, of, count] = words
    const counted = /^\d/.test(flat(count)) || count?.upos === 'NUM'
    const lent = /^(?:DET|ADP|ADJ|NOUN|NUM)$/.test(before?.upos ?? '')
    return flat(near) === 'prêt' && flat(of) === 'de' && counted && !lent
      ? said(words.slice(0, 2), 'près de')
      : null
  },
  // "de 3 à 5 mai".
  words => {
    const [from, first, to, last, month] = words
    const dated = isFigure(first) && isFigure(last) && isMonth(month)
    return flat(from) === 'de' && flat(to) === 'à' && dated
      ? said(words.slice(0, 5), `du ${first?.form} au ${last?.form} ${month?.form}`)
      : null
  },
  // "d’avantage de place", "d’avantage que".
  words => {
    const [of, more, next] = words
    return flat(of) === "d'" && flat(more) === 'avantage' && !/^(?:ADJ|PUNCT)$/.test(next?.upos ?? 'PUNCT')
      ? said(words.slice(0, 2), 'davantage')
      : null
  },
  // "1,8 millions": from two on it is several.
  words => {
    const [figure, word] = words
    return /^[01],\d+$/.test(figure?.form ?? '') && /^(?:million|milliard|billion)s$/.test(word?.form ?? '')
      ? said(words.slice(0, 2), `${figure?.form} ${word?.form.slice(0, -1)}`)
      : null
  },
  // "sensé tenir": it is "supposed", and not "sensible".
  words => {
    const [supposed, verb] = words
    return /^sensée?s?$/.test(supposed?.form ?? '') && verbSlots(flat(verb)).some(({ row }) => row === 'W')
      ? said(words.slice(0, 2), `c${supposed?.form.slice(1)} ${verb?.form}`)
      : null
  },
  // "leurs a donné", "il sont": a small word in the number of another.
  words => {
    const [small, verb] = words
    if (!small || !verb || !/^\p{Ll}+$/u.test(verb.form) || !/^(?:VERB|AUX)$/.test(verb.upos)) return null
    const number = numberOfVerb(verb.form)
    if (flat(small) === 'leurs' && number !== null) return said(words.slice(0, 2), `leur ${verb.form}`)
    const he = /^(?:il|elle)$/.test(flat(small)) && number === 'p'
    return he ? said(words.slice(0, 2), `${small.form}s ${verb.form}`) : null
  },
  // "il c’est rendu".
  words => {
    const [who, it, is, verb] = words
    const behind = verbSlots(flat(verb)).some(({ row }) => row === 'K')
    return /^(?:il|elle|ils|elles|qui)$/.test(flat(who)) &&
      flat(it) === "c'" &&
      /^(?:est|était)$/.test(flat(is)) &&
      behind
      ? said(words.slice(0, 3), `${who?.form} s’${is?.form}`)
      : null
  },
  // "fait parti de"; not "est en fait parti".
  (words, before) => {
    const [make, part, next] = words
    const behind = next?.upos === 'ADP' || next?.upos === 'ADV' || next?.contracted === true
    const indeed = /^(?:en|à|se|s')$/.test(flat(before))
    return make?.lemma === 'faire' && /^partis?$/.test(flat(part)) && behind && !indeed
      ? said(words.slice(0, 3), `${make.form} partie ${next?.form}`)
      : null
  },
  // "fait parti, depuis".
  (words, before) => {
    const [make, part, mark] = words
    const indeed = /^(?:en|à|se|s')$/.test(flat(before))
    return make?.lemma === 'faire' && flat(part) === 'parti' && mark?.form === ',' && !indeed
      ? said(words.slice(0, 2), `${make.form} partie`)
      : null
  },
  // "coude a coude".
  words => {
    const [one, at, other] = words
    const twice = /^\p{Ll}{3,}$/u.test(one?.form ?? '') && one?.form === other?.form
    return twice && at?.form === 'a' && one?.upos !== 'PRON'
      ? said(words.slice(0, 3), `${one?.form} à ${one?.form}`)
      : null
  },
  // "les pêcheurs on abandonné".
  words => {
    const [noun, one, verb] = words
    const several = noun?.upos === 'NOUN' && /^\p{Ll}+[^s]s$/u.test(noun.form)
    const slots = verbSlots(flat(verb))
    const done = /[éiu]$/u.test(flat(verb)) && slots.length > 0 && slots.every(({ row }) => row === 'K')
    return several && one?.form === 'on' && done ? said(words.slice(0, 2), `${noun.form} ont`) : null
  },
  // "le 4 et 5 mars".
  words => {
    const [article, first, and, second, month] = words
    const several = { le: 'les', du: 'des', au: 'aux' }[flat(article)]
    const dated = isDay(first) && isDay(second) && isMonth(month)
    return several && flat(and) === 'et' && dated
      ? said(words.slice(0, 5), `${several} ${first?.form} et ${second?.form} ${month?.form}`)
      : null
  },
  // "le samedi 4 et dimanche 5 mars".
  words => {
    const [article, first, day, and, second, other, month] = words
    const days = isWeekday(first) && isWeekday(second) && isDay(day) && isDay(other)
    return flat(article) === 'le' && flat(and) === 'et' && days && isMonth(month)
      ? said(words.slice(0, 7), ['les', ...words.slice(1, 7).map(({ form }) => form)].join(' '))
      : null
  },
  // "comme à l’accoutumé".
  words => {
    const [as, to, the, wont] = words
    return flat(as) === 'comme' && flat(to) === 'à' && flat(the) === "l'" && flat(wont) === 'accoutumé'
      ? said(words.slice(0, 4), 'comme à l’accoutumée')
      : null
  },
  // "tous le pays"; not "Nous voulons tous le meilleur".
  (words, before) => {
    const [all, article, noun] = words
    const ours = /^(?:VERB|AUX|PRON)$/.test(before?.upos ?? '')
    return flat(all) === 'tous' && flat(article) === 'le' && noun?.upos === 'NOUN' && !ours
      ? said(words.slice(0, 2), 'tout le')
      : null
  },
]
