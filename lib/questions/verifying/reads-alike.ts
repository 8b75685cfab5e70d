import { parsingSteps } from '@/lib/linguistics/read-article'
import { finish } from '@/lib/linguistics/steps'
import type { ReadableArticle } from '@/lib/model/article'
import type { Document, Sentence, TaggedToken, Upos } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'

/**
 * Whether the words of a statement, read by themselves, hang on one another as they do in the sentence that they were taken
 * from. Where they do not, one of the two readings is wrong or the statement has lost a word: of such statements judged by
 * people 27 % were acceptable in French, of the others 65 % (docs/quality.md, round 17).
 */
export function readsAlike(statement: string, evidence: Span, document: Document): boolean {
  const sentence = document.sentences.find(({ span }) => overlaps(span, evidence))
  // A gap in a whole sentence: it was read like that.
  if (!sentence || letters(statement) === letters(textOf(document.article.text, sentence.span))) return true
  const [alone] = readAlone(statement, document.article)
  if (!alone) return true
  const place = placesIn(sentence, alone)
  return alone.tokens.every((token, index) => {
    const there = sentence.tokens[place.get(index) ?? -1]
    const head = place.get(token.head)
    if (!there || head === undefined || there.head === head || !tells(token)) return true
    return isSubject(token) && (isSubject(there) || named.test(there.deprel) || isOfPronoun(sentence, head))
  })
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

const wordsThatTell: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'SYM', 'X'])
/** Below that margin the reading is a guess. */
const tells = ({ upos, arc }: TaggedToken): boolean => wordsThatTell.has(upos) && arc.margin > 0.1

// Whom a statement names may stand beside their description, at the first of two verbs, or be "il" at this one.
const isSubject = ({ deprel }: TaggedToken): boolean => deprel.startsWith('nsubj')
const named = /^(?:appos|flat)/
const isOfPronoun = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens.some(token => token.head === verb && isSubject(token) && token.feats.PronType === 'Prs')

function readAlone(statement: string, article: ReadableArticle): readonly Sentence[] {
  const alone: ReadableArticle = { ...article, title: '', paragraphs: [statement], text: statement }
  return finish(parsingSteps(alone)).sentences
}

/** Where each token of the statement stands in the sentence: in the same order as far as that goes. */
function placesIn(sentence: Sentence, alone: Sentence): Map<number, number> {
  const places = new Map<number, number>()
  const free = new Set(sentence.tokens.keys())
  let last = -1
  for (const [index, token] of alone.tokens.entries()) {
    const alike = [...free].filter(at => folded(sentence.tokens[at]) === folded(token))
    const at = alike.find(one => one > last) ?? alike[0]
    if (at === undefined) continue
    free.delete(at)
    places.set(index, at)
    last = at
  }
  return places
}

const folded = (token: TaggedToken | undefined) => token?.form.toLowerCase().replaceAll('’', "'")
