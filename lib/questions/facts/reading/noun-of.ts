import { grammarOf } from '@/lib/linguistics/grammar'
import { nounGenders } from '@/lib/linguistics/lexicon/french-nouns'
import { type Kind, kindOfNoun } from '@/lib/linguistics/linking/kinds'
import type { Phrase, TaggedToken } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Gender, GrammaticalNumber } from '@/lib/model/phrasing'
import { plain, type Reader, sentenceAt } from './reader'

/** The noun that a phrase is headed by, as a stem can ask "Quel …" of it. */
export type HeadNoun = { text: string; gender: Gender | null; number: GrammaticalNumber; kind: Kind }

export function nounOf(reader: Reader, sentence: number, phrase: Phrase): HeadNoun | null {
  const token = sentenceAt(reader, sentence).tokens[phrase.head]
  if (token?.upos !== 'NOUN' || !phrase.number || phrase.coordinated) return null
  const word = plain(token.form)
  if (
    reader.words.emptyNouns.has(word) ||
    reader.words.emptyNouns.has(word.replace(/s$/, '')) ||
    /^\p{Lu}/u.test(token.form)
  )
    return null
  return {
    text: withCompound(reader, sentence, phrase, token),
    gender: genderOf(token, phrase, reader.document.article.language),
    number: phrase.number,
    kind: kindOfNoun(token, grammarOf(reader.document.article.language)),
  }
}

/** "gas pipeline": an English noun takes along the small noun before it. */
function withCompound(reader: Reader, sentence: number, phrase: Phrase, token: TaggedToken): string {
  const { tree, tokens } = reader.treeAt(sentence)
  const before = tokens[phrase.head - 1]
  const compound = tree.arcs[phrase.head - 1]
  return before?.upos === 'NOUN' &&
    compound?.rel === 'compound' &&
    compound.head === phrase.head &&
    /^\p{Ll}+$/u.test(before.form)
    ? `${before.form} ${token.form}`
    : token.form
}

/** What a lexicon says of the gender of a form; nothing where nouns have none. */
const lexicons = { fr: nounGenders, en: () => [] } satisfies { [L in Language]: (form: string) => string[] }

/** The lexicon knows the gender of "milices" better than the tree does of its phrase. */
function genderOf(token: TaggedToken, phrase: Phrase, language: Language): Gender | null {
  const told = new Set(lexicons[language](plain(token.form)).map(value => value.charAt(1)))
  const [only] = told.size === 1 ? told : []
  return only === 'F' ? 'Fem' : only === 'M' ? 'Masc' : phrase.gender
}
