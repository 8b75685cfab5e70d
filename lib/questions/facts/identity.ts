import type { Clause, Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { complementWords } from './reading/complement-words'
import { isHuman } from './reading/is-human'
import { isOneOnly } from './reading/is-one-only'
import { phraseKey } from './reading/phrase-key'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "Mérida est la capitale du Yucatán" → what is the capital of Yucatán: only one is, so that its name is the key. */
export function identity(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(({ clause, subject }): Fact[] => {
    const { verb } = clause
    const { entity } = subject
    if (verb.negated || verb.modal !== null || !reader.words.copulas.has(verb.lemma) || subject.coordinated)
      return []
    if (!/^(?:present|past|imperfect)$/.test(verb.tense)) return []
    const common = entity === null ? commonSubject(reader, clause) : null
    if (!common && (!entity || entity.confidence < 0.62 || !askedByName.test(entity.class))) return []
    const said = clause.complements.find(({ role }) => role === 'attribute')
    const { phrase } = said ?? {}
    if (!said || !phrase || phrase.coordinated || phrase.entity !== null) return []
    if (phrase.number !== 'Sing' && !common) return []
    const { tokens } = sentenceAt(reader, clause.sentence)
    const first = plain(tokens[phrase.tokens.from]?.form ?? '')
    if (!reader.words.roleOpeners.definite.has(first) || phrase.tokens.to - phrase.tokens.from < 4) return []
    const words = complementWords(reader, clause, said, subject.chain, null)
    if (!words) return []
    if (common && (entity !== null || !isOneOnly(reader, clause.sentence, phrase))) return []
    const key = common ?? (entity && nameOf(reader, entity, subject.phrase.text))
    if (!key) return []
    return [
      {
        form: 'identity',
        rule: 'identity',
        class: common ? 'what' : entity?.class === 'place' ? 'place' : 'organisation',
        described: {
          text: words.text,
          gender: phrase.gender,
          number: common ? subject.phrase.number : 'Sing',
        },
        past: verb.tense !== 'present',
        key,
        evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...words.evidence]),
        confidence: clause.confidence * said.confidence * 0.9,
        statement: null,
      },
    ]
  })
}

const askedByName = /^(?:organisation|place|work|event|other)$/

function nameOf(reader: Reader, entity: Entity, shown: string): FactKey {
  const text = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
  const kind = entity.class === 'place' || entity.class === 'organisation' ? entity.class : 'phrase'
  return { text, span: entity.span, class: kind, accepted: shown === text ? [] : [shown] }
}

/** "Bananas", "black coffee": a thing that is spoken of in general, where a noun may stand alone. */
function commonSubject(
  reader: Reader,
  { sentence, subject: { phrase, kind, shared } }: Clause,
): FactKey | null {
  if (!reader.words.bareNouns || !phrase || kind !== 'noun' || shared || phrase.coordinated) return null
  const { tokens } = sentenceAt(reader, sentence)
  const words = tokens.slice(phrase.tokens.from, phrase.tokens.to)
  const bare = words.length <= 3 && words.every(({ upos }) => /^(?:NOUN|ADJ)$/.test(upos))
  const key = bare && !isHuman(reader, sentence, phrase) ? phraseKey(reader, sentence, phrase) : null
  const text =
    key &&
    (tokens[phrase.tokens.from]?.upos === 'PROPN'
      ? key.text
      : key.text.charAt(0).toLowerCase() + key.text.slice(1))
  return key && text ? { ...key, text, accepted: key.accepted.filter(one => one !== text) } : null
}
