import type { Gender } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clausesToAsk, evidenceOf, saysKind } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { cutClause } from './reading/cut-clause'
import { plain, type Reader, sentenceAt } from './reading/reader'
import type { ClauseSubject } from './reading/subject'

/** "La Russie a salué les efforts …" → which country; "Lumivolt, qui détient …" → which company. */
export function organisationSubject(reader: Reader): Fact[] {
  const { language } = reader.document.article
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] => {
    const { entity } = subject
    if (!entity || subject.coordinated || clause.verb.negated || subject.phrase.number !== 'Sing') return []
    if (saysKind(reader, clause)) return []
    const name = textOf(reader.text, entity.span)
    const country = isCountry(name, language)
    if (!country && entity.class !== 'organisation') return []
    const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
    if (!pieces || pieces.parts.rest.split(' ').length < 2) return []
    const hypernym = country ? null : hypernymOf(reader, subject)
    if (!country && !hypernym && entity.confidence < 0.85) return []
    return [
      {
        form: 'clause',
        rule: country ? 'country-subject' : 'organisation-subject',
        class: 'organisation',
        asked: country
          ? { argument: 'country' }
          : { argument: 'organisation', noun: hypernym?.noun ?? null, gender: hypernym?.gender ?? null },
        clause: pieces.parts,
        key: {
          text: name,
          span: entity.span,
          class: country ? 'place' : 'organisation',
          accepted: variants(reader, subject, name),
        },
        evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
        confidence: clause.confidence * (subject.linked ? 0.8 : 0.95) * (country || hypernym ? 1 : 0.85),
        statement: null,
      },
    ]
  })
}

/** The other names of the same chain ("SRV" for the full name), and the name with its article. */
function variants(reader: Reader, subject: ClauseSubject, name: string): string[] {
  const chain = subject.chain === null ? null : reader.document.chains[subject.chain]
  const others = (chain?.mentions ?? [])
    .filter(mention => mention.form === 'name')
    .map(mention => textOf(reader.text, mention.span))
  return [...new Set([subject.phrase.text, ...others])].filter(variant => variant !== name).slice(0, 10)
}

/** The noun that says what the name is, when it stands right before it ("la compagnie belge Les Sabots rouges"). */
function hypernymOf(reader: Reader, subject: ClauseSubject): { noun: string; gender: Gender | null } | null {
  const { entity } = subject
  if (!entity) return null
  const sentence = sentenceAt(reader, entity.sentence)
  for (let at = entity.tokens.from - 1; at >= Math.max(0, entity.tokens.from - 3); at -= 1) {
    const token = sentence.tokens[at]
    if (!token || token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'ADP') return null
    const noun = plain(token.form)
    const gender = reader.words.organisationNouns[noun]
    if (gender !== undefined) return { noun, gender }
  }
  return null
}
