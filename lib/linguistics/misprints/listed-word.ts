import type { Language } from '@/lib/model/language'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { networkOf } from '../network/load-network'

/** A noun or a form of a verb that the lexicon has, or a word that was often read. */
export function isListedWord(form: string): boolean {
  if (form.length < 2) return false
  if (nounGenders(form).length > 0 || verbSlots(form).length > 0) return true
  return isOftenRead(form)
}

/** One of those that the network of the language was given as they are. */
export function isOftenRead(form: string, language: Language = 'fr'): boolean {
  const network = networkOf(language)
  return network.ok && network.value.embeddings.words.has(form)
}

/** Endings that one form has where another of the same family has others. */
const families: readonly (readonly [RegExp, readonly string[]])[] = [
  [/s$/u, ['']],
  [/e$/u, ['', 'es', 's', 'ie', 'ies', 'ique', 'iques']],
  [/es$/u, ['', 'e', 's', 'ie', 'ies', 'ique', 'iques']],
  [/x$/u, ['', 'se', 'ses']],
  [/euses?$/u, ['eux', 'euse', 'euses', 'eur']],
  [/aux$/u, ['al', 'ale', 'ales']],
  [/als?$/u, ['aux', 'ale', 'ales', 'alité']],
  [/el(?:le)?s?$/u, ['el', 'els', 'elle', 'elles']],
  [/ifs?$/u, ['ive', 'ives', 'ion']],
  [/ives?$/u, ['if', 'ifs', 'ion']],
  [/(?:t|d|s|n|r|i|u|é)$/u, ['$&e', '$&s', '$&es']],
  [/istes?$/u, ['', 'e', 'isme', 'iste', 'istes', 'iser']],
  [/(?:able|ible)s?$/u, ['er', 'ir', 'able', 'ible', 'ables', 'ibles', 'ation']],
  [/ifères?$/u, ['e', 'ique', 'ière', 'in']],
  [/ement$/u, ['', 'e']],
  [/ment$/u, ['', 'e']],
  [/[ae]mment$/u, ['ant', 'ent']],
]
const prefixes =
  /^(?:re|ré|r|dé|dés|pré|anti|co|in|im|il|ir|inter|intra|sur|sous|auto|multi|hyper|super|extra|post|non|mini|micro|macro|méga|mono|bi|tri|télé|euro|éco|ultra|pro|mal|para|péri|semi|pluri|trans|cyber|bio|agro|radio|photo|géo|hydro|néo|pseudo|archi|contre|entre|outre)(?=\p{L}{4})/u

/** "festivalières", "loyalement", "infondées": made from a word that is known. */
export function isDerivedWord(form: string): boolean {
  const own = (word: string) =>
    isListedWord(word) ||
    families.some(
      ([ending, stems]) => ending.test(word) && stems.some(stem => isListedWord(word.replace(ending, stem))),
    )
  if (own(form)) return true
  const rest = form.replace(prefixes, '')
  return rest !== form && own(rest)
}
