import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, TokenRange } from '@/lib/model/document'
import type { NounPhrase } from '@/lib/model/phrasing'
import type { Span } from '@/lib/model/span'
import { ground } from './ground'
import { plain, type Reader, sentenceAt } from './reader'

const again = /^(?:elles?|lui|eux)$/i
const also = /^(?:aussi|également|non)$/i

/** The words of the verb group around the finite one, without complements that stand inside it. */
export function verbWords(
  reader: Reader,
  { verb, sentence, complements, subject }: Clause,
  bound: number | null,
): { clitics: string; after: string; evidence: Span[] } | null {
  const { tokens } = sentenceAt(reader, sentence)
  // "a été construit et inauguré": the auxiliaries stand with another verb.
  const borrows = verb.finite < verb.tokens.from
  const lent = borrows ? verb.auxiliaries.filter(at => at !== verb.finite) : []
  const { tree } = reader.treeAt(sentence)
  const isComplement = (at: number) =>
    complements.some(({ tokens: range, role }) => role !== 'adverb' && range.from <= at && at < range.to)
  // "ont en effet refusé": whatever the tree makes of the two words.
  const joinsOnly = (at: number) =>
    [0, 1, 2].some(back =>
      [2, 3].some(
        length =>
          length > back &&
          reader.reference.connective.test(
            tokens
              .slice(at - back, at - back + length)
              .map(({ form }) => plain(form))
              .join(' '),
          ),
      ),
    )
  const isOutside = (at: number) =>
    isComplement(at) ||
    joinsOnly(at) ||
    (subject.inverted &&
      subject.phrase !== null &&
      subject.phrase.tokens.from <= at &&
      at < subject.phrase.tokens.to)
  // "avait déjà été touchée": of two such times it is the earlier, which nothing else says.
  const tellsEarlier = (at: number) =>
    reader.words.earlier.has(plain(tokens[at]?.form ?? '')) &&
    at > verb.finite &&
    tokens[verb.finite]?.upos === 'AUX' &&
    (tokens[verb.finite]?.feats.Tense === 'Imp' || tokens[verb.finite]?.form === 'had')
  const words = (range: TokenRange, before: readonly number[] = [], behind: readonly number[] = []) => {
    const all = before.map(at => ({ from: at, to: at + 1 }))
    for (let at = range.from; at < range.to; at += 1) {
      const token = tokens[at]
      if (!token || token.upos === 'PUNCT' || isOutside(at)) continue
      // "-t-il": the subject has its own place in a stem.
      if (token.upos === 'PRON' && /^-/.test(token.form)) continue
      // "sont elles aussi touchées": the subject said again.
      if (token.upos === 'PRON' && again.test(token.form) && also.test(tokens[at + 1]?.form ?? '')) continue
      // "La banque a, elle, écopé": the same between commas.
      if (
        token.upos === 'PRON' &&
        again.test(token.form) &&
        tokens[at - 1]?.form === ',' &&
        tokens[at + 1]?.form === ','
      )
        continue
      // "il y a": what asks how many puts it back.
      if (subject.kind === 'impersonal' && token.form === 'y') continue
      const strengthened = tokens[at - 1]?.upos === 'ADV' && tree.arcs[at - 1]?.head === at
      if (reader.reference.deictic.test(token.form)) continue
      // "s’empare très rapidement": what another adverb strengthens is no mere joint.
      if (reader.reference.removable.has(plain(token.form)) && !strengthened && !tellsEarlier(at)) continue
      all.push({ from: at, to: at + 1 })
    }
    return ground(reader, sentence, [...all, ...behind.map(at => ({ from: at, to: at + 1 }))], bound)
  }
  // "swept away the camp": the particle goes with its verb.
  const particles = childrenOf(tree, verb.head, 'compound').filter(
    at => tree.arcs[at]?.rel === 'compound:prt' && at >= verb.tokens.to,
  )
  const clitics = words({ from: verb.tokens.from, to: borrows ? verb.tokens.from : verb.finite })
  const after = words(
    { from: borrows ? verb.tokens.from : verb.finite + 1, to: verb.tokens.to },
    lent,
    particles,
  )
  return clitics && after
    ? { clitics: clitics.text, after: after.text, evidence: [...clitics.evidence, ...after.evidence] }
    : null
}

/**
 * What a lone participle lacks: "créé en 1999" → "a été créé", but "situé au nord" → "est situé". What is told with its
 * time or by whom has happened.
 */
export function loneVerb(reader: Reader, { verb, complements }: Clause, subject: NounPhrase) {
  const happened = complements.some(
    ({ role, phrase }) =>
      role === 'agent' ||
      (phrase?.entity != null && reader.document.entities[phrase.entity]?.class === 'date'),
  )
  // "menée depuis juin 2014": it still is.
  const lasting = complements.some(({ preposition }) => /^(?:depuis|since)$/.test(plain(preposition ?? '')))
  const dated = complements.some(
    ({ phrase }) => phrase?.entity != null && reader.document.entities[phrase.entity]?.class === 'date',
  )
  // "paru en 1989" is paru; "les élus, présidés par Roy" are presided, as nothing says that it is over.
  if (reader.words.arising.has(verb.lemma))
    return { finite: reader.words.standingFor(subject.number), before: '' }
  const stands =
    reader.words.planning.has(verb.lemma) ||
    (!happened && reader.words.standing.has(verb.lemma)) ||
    (!dated && reader.words.ruling.has(verb.lemma))
  return verb.passive && (stands || (lasting && reader.words.standsSince))
    ? { finite: reader.words.standingFor(subject.number), before: '' }
    : reader.words.finiteFor(subject.number, verb.passive)
}
