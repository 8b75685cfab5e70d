import type { Phrase, TaggedToken, TokenRange } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { hasCounterpart } from './has-counterpart'
import { plain, type Reader, sentenceAt } from './reader'
import { withRestriction } from './with-restriction'

const mostWords = 10
const articles = /^(?:le |la |les |l[’']|un |une |des |du |de la |de l[’']|the |an? )/i

/**
 * A noun phrase as a key, with its determiner and the relative that says which. Null when it is too long, points
 * elsewhere ("ce projet", "celui de …"), counts or dates, or is cut by a mark. Also right: without determiner, and
 * the name that it holds ("la sonde Juno": "Juno"). `owned`: with "his" in it; `whole`: a list with its commas, or with "each".
 */
export function phraseKey(
  reader: Reader,
  sentence: number,
  phrase: Phrase,
  { owned = false, whole = false }: { owned?: boolean; whole?: boolean } = {},
): FactKey | null {
  const range = phrase.coordinated ? phrase.tokens : withRestriction(reader, sentence, phrase, phrase.tokens)
  if (!range) return null
  const { tokens } = sentenceAt(reader, sentence)
  const words = tokens.slice(range.from, range.to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const span = { start: first.span.start, end: last.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  if (!whole && (text.split(' ').length > mostWords || text.includes(','))) return null
  if (/["«»“”;:()[\]–—]/.test(text)) return null
  // "each offered unique views": a clause of its own, its participle a verb.
  if (first.upos === 'DET' && words[1]?.feats.VerbForm === 'Fin') return null
  if (!whole && /^(?:each|chacune?)$/i.test(first.form)) return null
  // "les formations CDU/CSU": half of a pair.
  const [before, behind] = [
    reader.text.slice(span.start - 2, span.start),
    reader.text.slice(span.end, span.end + 2),
  ]
  // "dans le pays voisin : l’Irlande du Nord": the name of it follows.
  if (/^\s?:\s(?:l[’']|le |la |les )?\p{Lu}/u.test(reader.text.slice(span.end, span.end + 8))) return null
  if (/\/\s?$/.test(before) || /^\s?\//.test(behind)) return null
  if (reader.reference.deictic.test(text) || reader.reference.demonstrative.has(plain(first.form)))
    return null
  const points = (word: TaggedToken, index: number) =>
    pointsElsewhere(reader, word.form, word.upos, word.feats.PronType) &&
    // "lawyers and other critics": what others, the key says itself.
    !(index > 0 && hasCounterpart(reader, words, index))
  if (words.some(points)) return null
  const shown =
    first.upos === 'DET' && !reader.entityAt.has(first.span.start)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  if (
    !owned &&
    words.some(({ form, upos }) => upos === 'DET' && reader.reference.possessive.has(plain(form)))
  )
    return null
  const name = nameAtEnd(reader, sentence, range)
  return {
    text: shown,
    span,
    class: 'phrase',
    accepted: [...new Set([shown.replace(articles, ''), ...name])].filter(one => one !== shown && one !== ''),
  }
}

function pointsElsewhere(reader: Reader, form: string, upos: string, type: string | undefined): boolean {
  const word = plain(form)
  if (upos === 'PRON' && type !== 'Rel') return !/^(?:qui|que|dont|où|who|that|which)$/.test(word)
  return /^(?:DET|ADJ|ADV)$/.test(upos) && reader.reference.forbidden.has(word)
}

/** Content words: a key of one alone ("la décision") is one that nobody can be sure of. */
export function contentOf(reader: Reader, sentence: number, { from, to }: TokenRange): number {
  return sentenceAt(reader, sentence)
    .tokens.slice(from, to)
    .filter(({ upos, form }) => /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(upos) && form.length > 1).length
}

/** "la goélette Belle Aurore": its name alone says it as well; of "le départ de la goélette Belle Aurore" it does not. */
function nameAtEnd(reader: Reader, sentence: number, { from, to }: TokenRange): string[] {
  const { tokens } = sentenceAt(reader, sentence)
  const entity = reader.places
    .entitiesIn(sentence)
    .find(({ sentence: at, tokens: own }) => at === sentence && own.to === to && own.from > from)
  if (!entity || !/^(?:NOUN|ADJ)$/.test(tokens[entity.tokens.from - 1]?.upos ?? '')) return []
  const joined = tokens.slice(from, entity.tokens.from).some(({ upos }) => /^(?:ADP|CCONJ)$/.test(upos))
  return joined ? [] : [textOf(reader.text, entity.span)]
}
