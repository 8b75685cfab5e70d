import { lookupForm } from '@/lib/linguistics/lookup-form'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Entity, Phrase } from '@/lib/model/document'
import { overlaps, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { isOneOnly } from './reading/is-one-only'
import { nounOf } from './reading/noun-of'
import { contentOf, phraseKey } from './reading/phrase-key'
import { chainAt, plain, type Reader, sentenceAt } from './reading/reader'

/** "Le Clos est une ferme de 40 hectares", "Norvane, premier port du pays, …" → what it is. */
export function definition(reader: Reader): Fact[] {
  return [...fromCopulas(reader), ...fromAppositions(reader)]
}

function fromCopulas(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(({ clause, subject }): Fact[] => {
    const { verb } = clause
    if (verb.negated || verb.modal !== null || clause.complements.some(({ role }) => role === 'object'))
      return []
    if (!reader.words.copulas.has(verb.lemma) || !/^(?:present|past|imperfect)$/.test(verb.tense)) return []
    const said = clause.complements.find(({ role }) => role === 'attribute')
    const common =
      (subject.entity === null || subject.entity.class === 'other') && isSpokenOf(reader, clause, verb.tense)
    if (!said?.phrase || said.phrase.coordinated || !(subject.entity || common)) return []
    const first = sentenceAt(reader, clause.sentence).tokens[said.phrase.tokens.from]
    const opens = plain(first?.form ?? '')
    const plural = common && subject.phrase.number === 'Plur' && /^(?:NOUN|ADJ)$/.test(first?.upos ?? '')
    const unique =
      common &&
      reader.words.roleOpeners.definite.has(opens) &&
      !isOneOnly(reader, clause.sentence, said.phrase)
    if (!reader.reference.indefinite.has(opens) && !plural && !unique) return []
    const key =
      nounOf(reader, clause.sentence, said.phrase) && phraseKey(reader, clause.sentence, said.phrase)
    if (
      !common &&
      subject.entity &&
      (subject.entity.confidence < 0.7 ||
        !/^(?:person|organisation|place|work|event)$/.test(subject.entity.class))
    )
      return []
    if (!key || contentOf(reader, clause.sentence, said.phrase.tokens) < 2) return []
    if (isOfNothing(reader, clause.sentence, said.phrase)) return []
    if (subject.class !== 'person' && isSurname(reader, subject.phrase.text)) return []
    if (tellsOf(key.text, subject.phrase.text) < 2) return []
    if (subject.class === 'person' && isOpinionOf(reader, clause)) return []
    return [
      {
        form: 'definition',
        rule: 'definition',
        class: 'what',
        holder: subject.phrase,
        person: subject.class === 'person',
        past: verb.tense !== 'present',
        key,
        evidence: evidenceOf(reader, clause.sentence, subject.evidence),
        confidence: clause.confidence * said.confidence * 0.85,
        statement: null,
      },
    ]
  })
}

/** "Pour le préfet, le Dr Roy, la crue | est un risque": what stands behind the one comma between them is the subject. */
function isOpinionOf(reader: Reader, { sentence, subject, verb }: Clause): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const between = tokens.slice(subject.phrase?.tokens.to ?? verb.tokens.from, verb.tokens.from)
  const commas = between.filter(({ form }) => form === ',')
  return commas.length === 1 && between.at(0) === commas[0] && between.some(({ upos }) => upos === 'NOUN')
}

function fromAppositions(reader: Reader): Fact[] {
  return reader.document.entities.flatMap((entity): Fact[] => {
    if (!/^(?:organisation|place|work|event|other)$/.test(entity.class) || entity.confidence < 0.6) return []
    const found = besideOf(reader, entity)
    const key = found && phraseKey(reader, entity.sentence, found)
    const name = withArticle(reader, entity)
    if (isSurname(reader, name) || (found && isOfNothing(reader, entity.sentence, found))) return []
    if (found && holdsPerson(reader, entity.sentence, found)) return []
    if (!key || contentOf(reader, entity.sentence, found.tokens) < 2 || tellsOf(key.text, name) < 2) return []
    const chain = chainAt(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null)
    return [
      {
        form: 'definition',
        rule: 'apposition',
        class: 'what',
        holder: { text: name, gender: chain?.gender ?? null, number: chain?.number ?? 'Sing' },
        // "Ivo Tarn, the populist, who last year …": somebody, whatever the name was read as.
        person: isSomebody(reader, entity, found),
        past: false,
        key,
        evidence: evidenceOf(reader, entity.sentence, []),
        confidence: 0.75,
        statement: null,
      },
    ]
  })
}

/** "…, who": said of people only; French "qui" is said of anything. */
function isSomebody(reader: Reader, { sentence }: Entity, { tokens: { to } }: Phrase): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  return /^who$/i.test(tokens[tokens[to]?.form === ',' ? to + 1 : to]?.form ?? '')
}

/** "Mumbai, the commercial capital": of what? */
function isOfNothing(reader: Reader, sentence: number, { head, tokens: { from, to } }: Phrase): boolean {
  const { tokens, tree } = reader.treeAt(sentence)
  const definite = reader.words.roleOpeners.definite.has(plain(tokens[from]?.form ?? ''))
  const told = to > head + 1 || childrenOf(tree, head, 'acl', 'nmod').some(child => child > head)
  return definite && !told && reader.words.relational.has(plain(tokens[head]?.form ?? ''))
}

/** "la directrice du musée Varin, l’historienne Ada Brenn": what ends with a person is no thing. */
function holdsPerson(reader: Reader, sentence: number, { span }: Phrase): boolean {
  return reader.places
    .entitiesIn(sentence)
    .some(({ class: kind, span: own }) => kind === 'person' && overlaps(own, span))
}

/** "Neame" in an article on Gareth Neame, whatever it was read as. */
function isSurname(reader: Reader, name: string): boolean {
  return !name.includes(' ') && reader.bearersOf.has(name)
}

/** The noun phrase between commas right behind a name, with a determiner. */
function besideOf(reader: Reader, entity: Entity) {
  const reading = reader.treeAt(entity.sentence)
  const { tree, tokens, entityAt } = reading
  if (tokens[entity.tokens.to]?.form !== ',') return null
  for (let at = entity.tokens.from; at < entity.tokens.to; at += 1)
    for (const child of childrenOf(tree, at, 'appos')) {
      const phrase = phraseAt(reading, child, false)
      const first = tokens[phrase.tokens.from]
      const next = tokens[phrase.tokens.to]
      const begins = phrase.tokens.from === entity.tokens.to + 1
      const closed = next === undefined || /^[,.;:)]$/.test(next.form) || next.feats.PronType === 'Rel'
      if (
        begins &&
        closed &&
        first?.upos === 'DET' &&
        tokens[child]?.upos === 'NOUN' &&
        entityAt[child] === null
      )
        return phrase
    }
  return null
}

/** "la Banque centrale", "le Rhône": a name with the article that stands before it. */
function withArticle(reader: Reader, entity: Entity): string {
  const name = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
  const before = sentenceAt(reader, entity.sentence).tokens[entity.tokens.from - 1]
  if (before?.upos !== 'DET' || before.contracted) return name
  const article = before.form.toLowerCase()
  return /[’']$/.test(article) ? `${article}${name}` : `${article} ${name}`
}

/** "Exeter School, an independent school in Exeter": how many words of some length the name does not say itself. */
function tellsOf(key: string, name: string): number {
  const said = new Set(lookupForm(name).split(/[^\p{L}\p{N}]+/u))
  const words = lookupForm(key).split(/[^\p{L}\p{N}]+/u)
  return words.filter(word => (word.length > 3 || /\d/.test(word)) && !said.has(word)).length
}

/** "Glass is a material …", "Ferns are plants …": what is spoken of in general, where a noun may stand alone. */
function isSpokenOf(
  reader: Reader,
  { sentence, subject: { phrase, kind, shared } }: Clause,
  tense: string,
): boolean {
  if (
    !reader.words.bareNouns ||
    tense !== 'present' ||
    !phrase ||
    kind !== 'noun' ||
    shared ||
    phrase.coordinated
  )
    return false
  const words = sentenceAt(reader, sentence).tokens.slice(phrase.tokens.from, phrase.tokens.to)
  return words.length <= 3 && words.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos))
}
