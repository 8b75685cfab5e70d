import type { Candidate } from '@/lib/model/candidate'
import type { Complement } from '@/lib/model/document'
import type { ClauseParts } from '@/lib/model/phrasing'
import type { QuestionClass } from '@/lib/model/question'
import { contains } from '@/lib/model/span'
import { type Askable, clausesToAsk, evidenceOf } from '../facts/reading/clauses-to-ask'
import { cutClause } from '../facts/reading/cut-clause'
import { plain } from '../facts/reading/reader'
import { seededId, shuffled } from '../random'
import { contentWords } from '../verifying/words'
import { builtin, type Composer, chanceOf, type Material } from './material'
import { type Group, namedTogether, type Together } from './named-together'
import { othersLike } from './others-like'

/** The list, and where it stands in its clause: null for the subject. */
type Listed = { together: Together; complement: Complement | null }

const classes: { [G in Group]: QuestionClass } = {
  person: 'who',
  country: 'place',
  organisation: 'organisation',
  city: 'place',
}
const fewestWrong = 2
/** Content words of a stem, the group among them, that names somebody or something; more where it does not. */
const fewestWords = { named: 4, nameless: 7 }

/** "La Serbie, la Grèce et Malte ont signé l’accord." → which of these countries signed it. */
export const chooseMembers: Composer = material =>
  clausesToAsk(material.reader).flatMap(askable =>
    askable.clause.verb.negated
      ? []
      : listsIn(askable, material).flatMap(listed => question(askable, listed, material) ?? []),
  )

function listsIn({ clause }: Askable, material: Material): Listed[] {
  const { phrase, kind, shared } = clause.subject
  const places = [
    { phrase: kind === 'noun' && !shared ? phrase : null, complement: null },
    ...clause.complements.map(complement => ({
      phrase: /^(?:object|oblique)$/.test(complement.role) ? complement.phrase : null,
      complement,
    })),
  ]
  return places.flatMap(({ phrase: list, complement }) => {
    const together = list && namedTogether(list, material)
    return together ? [{ together, complement }] : []
  })
}

function question(askable: Askable, { together, complement }: Listed, material: Material): Candidate | null {
  const { clause, subject } = askable
  const { reader, words } = material
  const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
  const stem = pieces && stemOf(pieces.parts, { together, complement }, material)
  if (!pieces || !stem || !tells(stem, material)) return null
  if (namesOnlySome(askable, material)) return null
  const fact = `choose-members:${together.spans[0]?.start}`
  const random = chanceOf(material, fact)
  const evidence = evidenceOf(reader, clause.sentence, [
    ...subject.evidence,
    ...pieces.evidence,
    ...namesProved(together, material),
  ])
  const wrong = othersLike(together, stem, evidence, material, random)
  if (wrong.length < fewestWrong) return null
  const options = [
    ...together.names.map(text => ({ text: words.typeset(text), correct: true })),
    ...wrong.map(text => ({ text, correct: false })),
  ]
  return {
    content: {
      kind: 'multiple-response',
      stem,
      options: shuffled(options, random).map(option => ({ id: seededId(random), ...option })),
    },
    class: classes[together.group],
    evidence,
    keySpan: null,
    fact,
    joins: factsAt(together, material),
    difficulty: 'medium',
    explanation: null,
    origin: builtin('choose-members', 0.95 * clause.confidence * (complement?.confidence ?? 1)),
  }
}

/** "Lesquelles de ces villes ont été touchées ?" asks of nothing, "… le couple s’est-il engagé ?" of nobody. */
function tells(stem: string, { judging }: Material): boolean {
  const named = /[^.?!«“:]\s\p{Lu}/u.test(stem)
  return contentWords(stem, judging).length >= (named ? fewestWords.named : fewestWords.nameless)
}

/** "Chypre et Malte ont aussi signé", "notamment Chypre et Malte": others did, and the list is not whole. */
function namesOnlySome({ clause }: Askable, { document, words }: Material): boolean {
  const { start } = document.sentences[clause.sentence]?.span ?? clause.span
  return words.notAll.test(document.article.text.slice(start, clause.span.end))
}

function stemOf(
  parts: ClauseParts,
  { together, complement }: Listed,
  { realiser, words }: Material,
): string | null {
  const preposition = complement?.role === 'oblique' ? plain(complement.preposition ?? '') : ''
  const asker = words.whichOf(together.group, preposition)
  if (!asker) return null
  const stem = !complement
    ? realiser.ofSubject(asker, { ...parts, subject: { text: '', gender: null, number: 'Plur' } })
    : realiser.inverted(
        asker.text,
        (preposition === '' ? realiser.withMovedObject(parts, asker.gender, 'Plur') : parts) ?? parts,
      )
  return stem !== null && parts.attribution !== null ? realiser.attributed(stem, parts.attribution) : stem
}

/** The sentences that give the full names, where the list has only surnames. */
function namesProved({ names, spans }: Together, { document, reader }: Material) {
  return names.flatMap((name, at) => {
    const span = spans[at]
    if (!span || reader.text.slice(span.start, span.end) === name) return []
    const full = document.sentences.find(sentence =>
      reader.text.slice(sentence.span.start, sentence.span.end).includes(name),
    )
    return full ? [full.span] : []
  })
}

/** The facts whose key is the list, or one of it. */
function factsAt({ spans }: Together, { asked }: Material): string[] {
  const there = asked.filter(({ fact: { key } }) =>
    spans.some(span => contains(key.span, span) || contains(span, key.span)),
  )
  return [...new Set(there.flatMap(({ candidates }) => candidates.map(({ fact }) => fact)))]
}
