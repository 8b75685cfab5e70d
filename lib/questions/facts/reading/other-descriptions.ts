import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { chainAt, plain, type Reader } from './reader'

const mostWords = 9
const most = 6
const articles = /^(?:le |la |l[’']|une? |an? |the )/i

/**
 * What else the article says somebody is, beside what a key says: his other functions ("Jean Roy, maire de Lenne"), the
 * nouns right before his names ("le chef norvégien Jean Roy"), what he is said to be ("Roy est un chimiste"). All are right.
 */
export function otherDescriptions(reader: Reader, chainIndex: number | null, said: Span): string[] {
  const chain = chainAt(reader, chainIndex)
  if (!chain || chain.class !== 'person') return []
  const spans = chain.mentions.flatMap(({ form, span, sentence }) =>
    form === 'role'
      ? [span]
      : form === 'name'
        ? [...besideName(reader, span), ...attributes(reader, sentence, span)]
        : [],
  )
  const texts = spans
    .filter(span => !overlaps(span, said))
    .map(span => textOf(reader.text, span).replace(/\s+/g, ' '))
    .filter(text => text.split(' ').length <= mostWords && !pointsBack(reader, text))
    .flatMap(text => [text, text.replace(articles, '')])
  return [...new Set(texts)].slice(0, most)
}

/** "le chef norvégien | Jean Roy", "Former skier | Ada Sorel": a noun for somebody before the name, with its adjectives. */
function besideName(reader: Reader, name: Span): Span[] {
  const entity = reader.entityAt.get(name.start)
  if (!entity) return []
  const { tokens, grammar } = reader.treeAt(entity.sentence)
  let from = entity.tokens.from
  let noun = false
  for (let at = from - 1; at >= 0 && from - at < 2; at -= 1) {
    const token = tokens[at]
    // "said acrobat Jean Roy": in English whatever noun stands right before a name, also one that was not known for one.
    const beside =
      reader.words.bareNouns &&
      at === entity.tokens.from - 1 &&
      token?.head === entity.tokens.from &&
      /^\p{Ll}{3,}$/u.test(token.form) &&
      !/^(?:ADP|DET|CCONJ|SCONJ|AUX|PRON)$/.test(token.upos)
    if (!token || !(beside || /^(?:NOUN|ADJ|DET)$/.test(token.upos))) break
    if ((beside || isPersonNoun(token, grammar)) && !grammar.personTitles.has(plain(token.form))) noun = true
    from = at
    if (token.upos === 'DET') break
  }
  const first = tokens[from]
  const last = tokens[entity.tokens.from - 1]
  return noun && first && last ? [{ start: first.span.start, end: last.span.end }] : []
}

/** "Jean Roy est un chimiste de Lenne": the attribute of a clause whose subject he is. */
function attributes(reader: Reader, sentence: number, name: Span): Span[] {
  return reader.places.clausesIn(sentence).flatMap(({ subject: { phrase }, complements, verb }) =>
    phrase && overlaps(phrase.span, name) && !verb.negated && reader.words.copulas.has(verb.lemma)
      ? complements
          .filter(({ role, phrase: said }) => role === 'attribute' && said !== null)
          .map(({ span }) => span)
          // "est celui qui": only a noun says what somebody is.
          .filter(span => articles.test(textOf(reader.text, span)))
      : [],
  )
}

function pointsBack({ reference }: Reader, text: string): boolean {
  return text
    .split(/\s|(?<=[’'])/)
    .some(word => reference.possessive.has(plain(word)) || reference.demonstrative.has(plain(word)))
}
