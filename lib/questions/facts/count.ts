import type { Phrase } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause, statementAround } from './reading/cut-clause'
import { ground } from './reading/ground'
import { numberKey } from './reading/keys'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "Zélie entretient 143 horloges d’église" → how many; "three ambulances have been driving" → how many. */
export function count(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] => {
    if (clause.verb.negated) return []
    const facts: Fact[] = []
    const add = (
      counted: Counted,
      isSubject: boolean,
      without: (typeof clause.complements)[number] | null,
    ) => {
      const pieces = cutClause(reader, clause, subject.phrase, without, subject.chain)
      if (!pieces) return
      facts.push({
        form: 'clause',
        rule: isSubject ? 'count-of-subject' : 'count',
        class: 'number',
        asked: { argument: 'count', noun: counted.noun, gender: counted.gender, subject: isSubject },
        clause: pieces.parts,
        key: numberKey(reader, counted.span, [counted.short]),
        evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
        confidence: clause.confidence * 0.95,
        statement: without && statementAround(reader, pieces, without, counted.span),
      })
    }
    for (const complement of clause.complements) {
      if (complement.role !== 'object' || !complement.phrase) continue
      const counted = countedIn(reader, clause.sentence, complement.phrase)
      if (counted) add(counted, false, complement)
    }
    if (clause.subject.kind === 'noun' && clause.subject.phrase) {
      const counted = countedIn(reader, clause.sentence, clause.subject.phrase)
      if (counted && subject.phrase.number === 'Plur') add(counted, true, null)
    }
    return facts
  })
}

type Counted = { noun: string; gender: Gender | null; span: { start: number; end: number }; short: string }

/** A phrase that opens with a number over one and counts a plural noun. */
function countedIn(reader: Reader, sentenceIndex: number, phrase: Phrase): Counted | null {
  if (phrase.coordinated || phrase.number !== 'Plur') return null
  const entity = phrase.entity === null ? undefined : reader.document.entities[phrase.entity]
  if (entity && /^(?:percent|money|date)$/.test(entity.class)) return null
  const sentence = sentenceAt(reader, sentenceIndex)
  let at = phrase.tokens.from
  while (at < phrase.head && sentence.tokens[at]?.upos !== 'NUM') at += 1
  const first = sentence.tokens[phrase.tokens.from]
  const number = sentence.tokens[at]
  const head = sentence.tokens[phrase.head]
  const last = sentence.tokens[phrase.tokens.to - 1]
  if (!number || number.upos !== 'NUM' || !first || !head || !last || head.upos !== 'NOUN') return null
  if (at - phrase.tokens.from > 2 || /^(un|une|one|a|1)$/i.test(number.form)) return null
  if (first.upos === 'DET' && plain(first.form) !== 'quelque') return null
  let end = at + 1
  while (
    end < phrase.head &&
    (sentence.tokens[end]?.upos === 'NUM' ||
      /^(million|milliard|billion)/i.test(sentence.tokens[end]?.form ?? ''))
  )
    end += 1
  if (/^(million|milliard|billion)/i.test(head.form)) return null
  const noun = ground(reader, sentenceIndex, [{ from: end, to: phrase.tokens.to }], null)
  const lastNumber = sentence.tokens[end - 1]
  if (!noun || !lastNumber || noun.text.split(' ').length > 9 || /[,;:]/.test(noun.text)) return null
  // "seuls 1 000 hommes": an adjective is no part of the figure.
  const start = first.upos === 'ADJ' ? number : first
  const span = { start: start.span.start, end: lastNumber.span.end }
  const short = `${textOf(reader.text, { start: number.span.start, end: lastNumber.span.end })} ${head.form}`
  const gender = head.feats.Gender === 'Fem' ? 'Fem' : head.feats.Gender === 'Masc' ? 'Masc' : null
  return { noun: noun.text, gender, span, short }
}
