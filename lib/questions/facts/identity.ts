import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { complementWords } from './reading/complement-words'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "Mérida est la capitale du Yucatán" → what is the capital of Yucatán: only one is, so that its name is the key. */
export function identity(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(({ clause, subject }): Fact[] => {
    const { verb } = clause
    const { entity } = subject
    if (verb.negated || verb.modal !== null || !reader.words.copulas.has(verb.lemma) || subject.coordinated)
      return []
    if (!/^(?:present|past|imperfect)$/.test(verb.tense)) return []
    if (
      !entity ||
      entity.confidence < 0.62 ||
      !/^(?:organisation|place|work|event|other)$/.test(entity.class)
    )
      return []
    const said = clause.complements.find(({ role }) => role === 'attribute')
    const { phrase } = said ?? {}
    if (!said || !phrase || phrase.coordinated || phrase.number !== 'Sing' || phrase.entity !== null)
      return []
    const { tokens } = sentenceAt(reader, clause.sentence)
    const first = plain(tokens[phrase.tokens.from]?.form ?? '')
    if (!reader.words.roleOpeners.definite.has(first) || phrase.tokens.to - phrase.tokens.from < 4) return []
    const words = complementWords(reader, clause, said, subject.chain, null)
    if (!words) return []
    const name = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
    return [
      {
        form: 'identity',
        rule: 'identity',
        class: entity.class === 'place' ? 'place' : 'organisation',
        described: { text: words.text, gender: phrase.gender, number: 'Sing' },
        past: verb.tense !== 'present',
        key: {
          text: name,
          span: entity.span,
          class:
            entity.class === 'place' ? 'place' : entity.class === 'organisation' ? 'organisation' : 'phrase',
          accepted: subject.phrase.text === name ? [] : [subject.phrase.text],
        },
        evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...words.evidence]),
        confidence: clause.confidence * said.confidence * 0.9,
        statement: null,
      },
    ]
  })
}
