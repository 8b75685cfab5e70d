import { grammarOf } from '@/lib/linguistics/grammar'
import { nounGenders } from '@/lib/linguistics/lexicon/french-nouns'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Gender, GrammaticalNumber, NounPhrase } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import { countryOf } from '../distractors/countries-like'
import { remembered } from '../verifying/remembered'
import { articleUsed } from './article-used'
import { wordingOf } from './wording-of'

/** What a lexicon says of a form as a noun ("sM", "pF"); nothing where nouns have no gender. */
const lexicons = { fr: nounGenders, en: () => [] } satisfies { [L in Language]: (form: string) => string[] }

/**
 * A subject as a sentence wants it: "ONU" → "l’ONU", "Armée syrienne" → "l’armée syrienne", "Iran" → "l’Iran", with the
 * gender that its own words show ("les milices" are feminine, whatever the tree took them for).
 */
export function subjectWords(subject: NounPhrase, document: Document): NounPhrase {
  const text = withArticle(subject, document)
  const { openAside } = wordingOf(document.article.language)
  return {
    ...subject,
    // "500 lettres, dont des chèques": what a comma opens, another closes before the verb.
    text: openAside.test(text) ? `${text},` : text,
    gender: genderOf(text, subject, document) ?? subject.gender,
  }
}

function withArticle({ text, number }: NounPhrase, document: Document): string {
  const { language } = document.article
  const wording = wordingOf(language)
  if (number === 'Plur' || !/^\p{L}/u.test(text) || !isBareName(text, document)) return text
  // "La Réunion": the name has its article.
  if (wording.opensWithArticle.test(text)) return text
  if (countryOf(text, language) !== null) return wording.countryWithArticle(text)
  const used = articleUsed(text, document)
  if (used) return `${used}${text}`
  const [noun = '', ...others] = text.split(' ')
  if (others.length === 0 || !grammarOf(language).organisationNouns.has(noun.toLowerCase())) return text
  // "Council of Ministers", "Armée syrienne": a noun opens it, and a noun takes an article.
  const gender = lexiconGender(noun, 'Sing', language)
  const small = /^\p{Ll}/u.test(others[0] ?? '') ? `${noun.toLowerCase()} ${others.join(' ')}` : text
  return gender === null ? text : `${wording.definite(noun, gender)}${small}`
}

/** All of it is a name of a body or a place. */
function isBareName(text: string, document: Document): boolean {
  const known = names.get(document) ?? new Set(bareNames(document))
  names.set(document, known)
  return known.has(text)
}

const names = new WeakMap<Document, ReadonlySet<string>>()

const bareNames = ({ entities, article }: Document) =>
  entities.flatMap(({ class: kind, span }) =>
    kind === 'organisation' || kind === 'place' ? [textOf(article.text, span).replace(/\s+/g, ' ')] : [],
  )

function genderOf(text: string, { number }: NounPhrase, document: Document): Gender | null {
  const { language } = document.article
  const wording = wordingOf(language)
  const [, opener = '', noun = '', behind = ''] =
    /^(\p{L}+|\d+)(?:['’]|\s)\s*([\p{L}-]+)(?:\s([\p{L}-]+))?/u.exec(text) ?? []
  const shown = number === 'Sing' ? wording.genderShown[opener.toLowerCase()] : undefined
  if (shown) return shown
  const name = text.replace(/^(?:les |l['’])/iu, '')
  const country = countryOf(name, language)
  if (country !== null) return wording.genderOfCountry(name)
  if (/^\p{Lu}{2,7}$/u.test(name)) return wording.letters[name] ?? spelledOut(name, number, document)
  // "Marie Curie": a name is no noun, whatever the lexicon has.
  const determined = number === 'Plur' ? wording.pluralOpener.test(opener) : wording.elided.test(text)
  if (!determined) return null
  // "quatre fortes secousses": an adjective that is a noun elsewhere; then the tree knows better.
  const [first, second] = [noun, behind].map(word => lexiconGender(word, number, language))
  return second && first !== second ? null : (first ?? null)
}

function lexiconGender(noun: string, number: GrammaticalNumber, language: Language): Gender | null {
  const mark = number === 'Plur' ? 'p' : 's'
  const told = new Set(
    lexicons[language](noun.toLowerCase())
      .filter(one => one.startsWith(mark))
      .map(one => one.charAt(1)),
  )
  const [only] = told.size === 1 ? told : []
  return only === 'F' ? 'Fem' : only === 'M' ? 'Masc' : null
}

/** "Forces libres du Nord (FLN)": the first noun of what letters stand for tells their gender. */
function spelledOut(letters: string, number: GrammaticalNumber, document: Document): Gender | null {
  const known = spelled.get(document) ?? remembered(each => ({ first: findFirst(each, document) }))
  spelled.set(document, known)
  const { first } = known(letters)
  const { language } = document.article
  return first === null
    ? null
    : (lexiconGender(first, number, language) ??
        lexiconGender(first, number === 'Sing' ? 'Plur' : 'Sing', language))
}

const spelled = new WeakMap<Document, (letters: string) => { first: string | null }>()

function findFirst(letters: string, { article: { text } }: Document): string | null {
  const at = new RegExp(`\\(\\s?(?:les |la |le |l['’])?${letters}\\s?[),]`, 'u').exec(text)?.index
  if (at === undefined) return null
  const words = text.slice(Math.max(0, at - 120), at).match(/\p{L}[\p{L}-]*/gu) ?? []
  const long = words.filter(word => word.length > 3 || /^\p{Lu}/u.test(word))
  const opening = letters.charAt(0).toLowerCase()
  const first = [...long]
    .reverse()
    .slice(0, letters.length + 1)
    .findLast(word => word.charAt(0).toLowerCase() === opening)
  return first?.toLowerCase() ?? null
}
