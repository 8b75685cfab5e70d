import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Candidate } from '@/lib/model/candidate'
import type { Clause, Document } from '@/lib/model/document'
import { contains, overlaps, type Span, textOf } from '@/lib/model/span'
import type { Fact } from '../facts/fact'
import { contentWords, countWords, shareIn } from '../verifying/words'
import { type Asked, builtin, type Composer, type Material } from './material'
import { saysEnough } from './statement-of'

/** A proof of more words is a sentence read aloud; of fewer, a name that proves nothing. */
const [fewestWords, mostWords] = [4, 25]

/** The share of a statement's words that its proof holds at least: an altered one has a name or figure less. */
const fewestShared = 0.3
/** So many an instructor may look through; each is judged by all rules. */
const most = 8

/** A statement to be judged, with the words of the article that prove or refute it as the evidence to be found. */
export const proveStatements: Composer = material =>
  material.asked
    .flatMap(one => proved(one, material) ?? [])
    .sort((a, b) => b.origin.confidence - a.origin.confidence)
    .slice(0, most)

function proved({ fact, candidates }: Asked, material: Material): Candidate | null {
  const plain = candidates.find(({ content }) => content.kind === 'true-false')
  if (plain?.content.kind !== 'true-false' || !saysEnough(plain.content.stem, material)) return null
  const proof = proofOf(fact, material.document)
  if (!proof || !saysIt(proof, plain.content.stem, material)) return null
  return {
    ...plain,
    content: { ...plain.content, kind: 'justified-true-false' },
    evidence: [proof],
    keySpan: proof,
    difficulty: 'medium',
    origin: builtin(fact.rule, plain.origin.confidence),
  }
}

/** Words of another clause, in which the name of the key happens to stand, prove nothing. */
function saysIt(proof: Span, statement: string, { document, judging }: Material): boolean {
  const said = contentWords(textOf(document.article.text, proof), judging)
  return shareIn(contentWords(statement, judging), said) >= fewestShared
}

/** From the verb to the key, or from the key to the verb, with what stands between: "ont suspendu leur projet jeudi". */
function proofOf({ key, evidence }: Fact, document: Document): Span | null {
  const [sentence] = evidence
  if (!sentence || !contains(sentence, key.span)) return null
  const clauses = placesOf(document)
    .clauses.near(key.span)
    .filter(({ span }) => contains(span, key.span))
  const clause = clauses.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]
  const stretch = clause && around(clause, key.span)
  const words = stretch ? countWords(textOf(document.article.text, stretch)) : 0
  return stretch && contains(sentence, stretch) && words >= fewestWords && words <= mostWords ? stretch : null
}

const lengthOf = ({ start, end }: Span) => end - start

/** The verb, what it cannot do without, and the argument with the key; with nothing of these, what stands nearest. */
function around({ verb, complements, subject }: Clause, key: Span): Span {
  const behind = complements.filter(({ fronted, span }) => !fronted && !contains(verb.span, span))
  const core = behind.filter(({ role }) => role !== 'oblique' && role !== 'adverb')
  const asked = complements.filter(({ span }) => overlaps(span, key)).map(({ span }) => span)
  const told = core.length + asked.length > 0 ? core : behind.slice(0, 1)
  const pieces = [verb.span, key, ...asked, ...told.map(({ span }) => span)]
  if (subject.phrase && overlaps(subject.phrase.span, key)) pieces.push(subject.phrase.span)
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  }
}
