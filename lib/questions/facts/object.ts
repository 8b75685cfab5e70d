import { grammarOf } from '@/lib/linguistics/grammar'
import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { cutClause } from './reading/clause-parts'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { ground } from './reading/ground'
import { plain, type Reader, sentenceAt, tokenAt } from './reading/reader'

const fewestLetters = 6
const mostWords = 10

/** "La fédération a réclamé un service minimum" → what. */
export function object(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] => {
    if (clause.verb.negated || clause.verb.reflexive || clause.verb.passive) return []
    if (
      reader.words.light.has(clause.verb.lemma) ||
      reader.words.saying.has(clause.verb.lemma) ||
      subject.linked ||
      saidTwice(reader, clause)
    )
      return []
    return clause.complements.flatMap((complement): Fact[] => {
      if (complement.role !== 'object' || !complement.phrase || !opens(reader, clause.sentence, complement))
        return []
      const { phrase } = complement
      const inside = reader.document.entities.filter(
        ({ span }) => span.start >= phrase.span.start && span.end <= phrase.span.end,
      )
      if (inside.some(entity => /^(date|quantity|money|percent|person)$/.test(entity.class))) return []
      const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
      const shown = ground(reader, clause.sentence, [phrase.tokens], null)
      if (!pieces || !shown || shown.evidence.length > 0 || pieces.parts.rest.split(' ').length > 6) return []
      if (isHuman(reader, clause, complement)) return []
      const text = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
      if (
        text.length < fewestLetters ||
        text.split(' ').length > mostWords ||
        contentOf(text) < 2 ||
        /["«»“”,;:]/.test(text)
      )
        return []
      return [
        {
          form: 'clause',
          rule: 'object',
          class: 'what',
          asked: { argument: 'object' },
          clause: pieces.parts,
          key: { text, span: phrase.span, class: 'phrase', accepted: bare(text) },
          evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
          confidence: clause.confidence * complement.confidence * (subject.linked ? 0.75 : 0.85),
          statement: null,
        },
      ]
    })
  })
}

/** A phrase with a determiner that is read to its end: no word that would go on with it stands behind. */
function opens(reader: Reader, sentenceIndex: number, complement: Complement): boolean {
  const sentence = sentenceAt(reader, sentenceIndex)
  const first = tokenAt(sentence, complement.tokens.from)
  const next = tokenAt(sentence, complement.tokens.to)
  if (first?.upos !== 'DET' || reader.reference.demonstrative.has(plain(first.form))) return false
  return (
    !next ||
    /^[.,;:!?–—]$/.test(next.form) ||
    (next.upos === 'ADP' && !/^(de|d[’']|du|des|of)$/i.test(next.form))
  )
}

function bare(text: string): string[] {
  const short = text.replace(/^(?:le |la |les |l[’']|un |une |des |the |an? )/i, '')
  return short === text ? [] : [short]
}

/** "la glace" alone is a key that nobody can be sure of; "la calotte glaciaire" is one. */
function contentOf(text: string): number {
  return text.split(/[\s’']/).filter(word => word.length > 3).length
}

/** The same subject does it again elsewhere ("le communiqué condamne … Le communiqué condamne …"): two keys. */
function saidTwice(reader: Reader, clause: Clause): boolean {
  const head = (one: Clause) => {
    const { phrase } = one.subject
    return phrase ? plain(tokenAt(sentenceAt(reader, one.sentence), phrase.head)?.form ?? '') : null
  }
  return reader.document.clauses.some(
    other => other !== clause && other.verb.lemma === clause.verb.lemma && head(other) === head(clause),
  )
}

/** A person is asked by "who", not by "what". */
function isHuman(reader: Reader, clause: Clause, { phrase }: Complement): boolean {
  const head = phrase && tokenAt(sentenceAt(reader, clause.sentence), phrase.head)
  const { roleNouns } = grammarOf(reader.document.article.language)
  const noun = plain(head?.form ?? '')
  return roleNouns.has(noun) || roleNouns.has(noun.replace(/s$/, '')) || reader.words.humans.has(noun)
}
