import type { Entity } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { numberKey, personKey } from './reading/keys'
import { chainAt, plain, type Reader, sentenceAt } from './reading/reader'

/** "Zélie Marchand, 54 ans, …", "Ada Brenn, 54, …", "Il avait 19 ans", "She is 34 years old" → how old. */
export function age(reader: Reader): Fact[] {
  return [...besideName(reader), ...said(reader)]
}

function besideName(reader: Reader): Fact[] {
  return reader.document.entities.flatMap((entity): Fact[] => {
    if (entity.class !== 'person' || entity.confidence < 0.62) return []
    const after = reader.text.slice(entity.span.end, entity.span.end + 24)
    const [whole = '', lead = '', years = ''] = reader.words.agesBeside.exec(after) ?? []
    if (years === '' || Number(years) < 3 || Number(years) > 110 || isPassing(reader, entity)) return []
    const start = entity.span.end + lead.length
    const end = start + whole.length - lead.length
    return factOf(reader, entity, { start, end }, years, {
      timed: false,
      evidence: [],
      linked: false,
      sentence: entity.sentence,
    })
  })
}

/** "…", raconte Anne Vial, 52 ans: a voice among others, of whom the article says no more than this. */
function isPassing(reader: Reader, { span, sentence }: Entity): boolean {
  const { chain } = reader.mentionAt.get(span.start) ?? { chain: null }
  const names = chainAt(reader, chain)?.mentions.filter(({ form }) => form === 'name') ?? []
  if (names.length > 1) return false
  const isHim = (other: Span | null) => other !== null && overlaps(other, span)
  return (
    reader.document.quotations.some(({ speaker }) => isHim(speaker)) ||
    reader.places.claimsIn(sentence).some(({ source }) => isHim(source))
  )
}

function said(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(({ clause, subject }): Fact[] => {
    const { verb } = clause
    if (subject.class !== 'person' || subject.coordinated || subject.phrase.number !== 'Sing') return []
    if (verb.negated || verb.modal !== null || !reader.words.aging.has(verb.lemma)) return []
    if (!/^(?:present|past|imperfect)$/.test(verb.tense)) return []
    const chain = chainAt(reader, subject.chain)
    const name = chain?.mentions.find(({ form }) => form === 'name')
    const entity = subject.entity ?? (name && reader.entityAt.get(name.span.start))
    const { end } = sentenceAt(reader, clause.sentence).span
    const behind = reader.text.slice(verb.span.end, end)
    const [whole = '', years = ''] = reader.words.agesBehind.exec(behind) ?? []
    if (!entity || years === '') return []
    const start = verb.span.end + behind.indexOf(whole.trim())
    const span = { start, end: start + whole.trim().length }
    return factOf(reader, entity, span, years, {
      timed: verb.tense !== 'present' && clause.complements.some(({ role }) => role !== 'object'),
      evidence: subject.evidence,
      linked: subject.linked,
      sentence: clause.sentence,
    })
  })
}

/** `timed`: at a time that its sentence tells. */
type Told = { timed: boolean; evidence: readonly Span[]; linked: boolean; sentence: number }

function factOf(reader: Reader, entity: Entity, span: Span, years: string, told: Told): Fact[] {
  const chainIndex = reader.mentionAt.get(entity.span.start)?.chain ?? null
  const chain = chainAt(reader, chainIndex)
  const who = personKey(reader, chainIndex, entity)
  if (!who) return []
  const died = isDead(reader, entity, chainIndex) || isMourned(reader, chainIndex)
  return [
    {
      form: 'age',
      rule: 'age',
      class: 'number',
      holder: { text: who.text, gender: chain?.gender ?? null, number: 'Sing' },
      when: told.timed ? 'then' : died ? 'died' : 'told',
      key: numberKey(
        reader,
        span,
        [years, reader.words.ageOf(years)].filter(one => one !== textOf(reader.text, span)),
      ),
      evidence: evidenceOf(reader, told.sentence, told.evidence),
      confidence: entity.confidence * (told.linked ? 0.85 : 0.95),
      statement: null,
    },
  ]
}

/** "Anne Vial, 61 ans, a été tuée": of the dead one asks how old they were. */
function isDead({ document, words }: Reader, entity: Entity, chain: number | null): boolean {
  return document.clauses.some(({ subject: { phrase }, verb, quotation, sentence }) => {
    if (!phrase || verb.negated || quotation !== null) return false
    const dies = verb.passive ? words.dying.done.has(verb.lemma) : words.dying.own.has(verb.lemma)
    const own = chain !== null && phrase.chain === chain
    // "Anne Vial, 61 ans, et Luc Roy, 50 ans, ont été tués": all who stand before a plural.
    const several = document.sentences[sentence]?.tokens[verb.finite]?.feats.Number === 'Plur'
    const end = several && sentence === entity.sentence ? verb.span.start : phrase.span.end
    return dies && (own || (phrase.span.start <= entity.span.start && entity.span.end <= end))
  })
}

/** "la mort de Luc Roy", "Luc Roy, 27 ans, tué en juillet": told of him without a sentence of his own. */
function isMourned(reader: Reader, chain: number | null): boolean {
  if (chain === null) return false
  const { done } = reader.words.dying
  const isHis = (span: Span) => reader.mentionAt.get(span.start)?.chain === chain
  const killed = reader.document.clauses.some(
    ({ verb, complements }) =>
      !verb.passive &&
      !verb.negated &&
      done.has(verb.lemma) &&
      complements.some(({ role, phrase }) => role === 'object' && phrase?.chain === chain),
  )
  return (
    killed ||
    reader.document.sentences.some(({ tokens }) =>
      tokens.some(({ span, form }, at) => {
        if (!isHis(span) || !/^\p{Lu}/u.test(form)) return false
        const before = tokens.slice(Math.max(0, at - 3), at).map(one => plain(one.form))
        const behind = tokens.slice(at + 1, at + 9).map(one => plain(one.lemma))
        return before.some(word => reader.words.deaths.has(word)) || isKilled(behind, done)
      }),
    )
  )
}

/** "…, 24 ans, tué le 19 juillet": the participle behind the commas that close on the age. */
function isKilled(behind: readonly string[], done: ReadonlySet<string>): boolean {
  const at = behind.findIndex(word => done.has(word))
  return at > 0 && behind[at - 1] === ','
}
