import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import { overlaps } from '@/lib/model/span'
import { isEverywhere, keyGiven } from '../verifying/gives-key'
import { type ItemView, viewItem } from '../verifying/item-view'
import { statementOf } from '../verifying/quiz-view'
import { essence, sameAnswer } from '../verifying/same-answer'
import { saysKey } from '../verifying/says-key'
import { contentWords, shareIn } from '../verifying/words'

type About = { article: Article }

/** Two candidates that cannot stand in one quiz: one fact, one question twice, or one gives the other's key. */
export function tooClose(a: Candidate, b: Candidate, document: About): boolean {
  if (factsOf(a).some(fact => factsOf(b).includes(fact))) return true
  const [first, second] = [view(a, document), view(b, document)]
  if (statesTheOther(a, b, first, second)) return true
  if (isAmongOptions(first, second) || isAmongOptions(second, first)) return true
  if (isPutInOrder(a, b) || isPutInOrder(b, a)) return true
  if (sameSentence(a, b) && (holdsKey(first, second) || holdsKey(second, first))) return true
  if (endsOfOneFact(first, second) || onePlace(a, b, first, second)) return true
  return keyGiven(first, second) !== null || keyGiven(second, first) !== null || asksTheSame(first, second)
}

/** A question that joins several facts asks each of them. */
const factsOf = ({ fact, joins = [] }: Candidate): readonly string[] => [fact, ...joins]

const sameSentence = ({ evidence: [first] }: Candidate, { evidence: [second] }: Candidate) =>
  first !== undefined && second !== undefined && overlaps(first, second)

/**
 * A statement repeats its clause, and gives away whatever else is asked of it; a question about another clause of the
 * sentence shares a name with it at most.
 */
function statesTheOther(a: Candidate, b: Candidate, first: ItemView, second: ItemView): boolean {
  if (!sameSentence(a, b)) return false
  const statements = [a, b].filter(({ content }) => statementOf(content) !== null).length
  if (statements !== 1) return statements === 2
  return sharedWords(first, second) >= ofOneClause
}

/** A statement to be judged that is an option of "Lesquelles de ces affirmations …", be it with another figure. */
function isAmongOptions(statement: ItemView, other: ItemView): boolean {
  const { content } = other.body
  if (statementOf(statement.body.content) === null || content.kind !== 'multiple-response') return false
  const words = contentWords(statement.stem, statement.judging)
  return content.options.some(({ text }) => {
    const said = contentWords(text, other.judging)
    return shareIn(words, said) >= saidTwice && shareIn(said, words) >= saidTwice
  })
}

/** Two statements that differ in a figure only share as much. */
const saidTwice = 0.7

/** Events are put in order as statements that hold: one that alters the same sentence is told false by them. */
function isPutInOrder(ordering: Candidate, statement: Candidate): boolean {
  if (ordering.content.kind !== 'ordering' || statementOf(statement.content) === null) return false
  return ordering.evidence.some(span => statement.evidence.some(other => overlaps(span, other)))
}

function sharedWords(a: ItemView, b: ItemView): number {
  const [first, second] = [contentWords(a.stem, a.judging), contentWords(b.stem, b.judging)]
  return Math.max(shareIn(first, second), shareIn(second, first))
}

/** The share of its words that one has to have in common with the other to be about the same clause. */
const ofOneClause = 0.34

/**
 * "Quel est le budget du festival ?" and "De quoi dispose-t-il ?": the same words answer both. Not so who did it and who
 * has an office: two things that a sentence tells of one person.
 */
function onePlace(a: Candidate, b: Candidate, first: ItemView, second: ItemView): boolean {
  if (!sameSentence(a, b) || a.keySpan === null || b.keySpan === null || !overlaps(a.keySpan, b.keySpan))
    return false
  const person = (a.class === 'who' && b.class === 'role') || (a.class === 'role' && b.class === 'who')
  return !person || sharedWords(first, second) >= ofOneClause
}

/** "Qui est le maire de Lenne ?" and "Quelle fonction Ivo Marre occupe-t-il ?": one fact from its two ends. */
function endsOfOneFact(a: ItemView, b: ItemView): boolean {
  if (a.body.class !== 'role' || b.body.class !== 'role' || a.key === null || b.key === null) return false
  const holds = (stem: string, key: string, { judging }: ItemView) =>
    ` ${essence(stem, judging)} `.includes(` ${essence(key, judging)} `)
  return holds(a.stem, b.key, a) || holds(b.stem, a.key, b)
}

/** Two questions about one sentence, one of which says what the other asks for, however often the article says it. */
function holdsKey(giver: ItemView, asked: ItemView): boolean {
  if (asked.key === null || (isEverywhere(asked) && sharedWords(giver, asked) < ofOneClause)) return false
  return saysKey(giver.stem, asked.key, asked.judging)
}

function asksTheSame(a: ItemView, b: ItemView): boolean {
  const shared = sharedWords(a, b)
  // "L’année devrait enregistrer une baisse" and "… devrait connaître au final une baisse": said twice.
  if (statementOf(a.body.content) !== null && statementOf(b.body.content) !== null) return shared >= 0.7
  // "… avait indiqué en mai disposer de 117 millions" beside "En quel mois … ?": asked of another sentence that says it again.
  const states = (one: ItemView) => statementOf(one.body.content) !== null
  if (states(a) !== states(b) && shared >= stated) return true
  // "À quelle date une tornade a-t-elle été filmée ?" and "… l’habitant a-t-il filmé la tornade ?": one day, one event.
  if (a.body.class === 'date' && b.body.class === 'date' && sameDay(a, b) && shared >= ofOneClause)
    return true
  const oneKey = a.key !== null && b.key !== null && sameAnswer(a.key, b.key, a.judging)
  // "Dès la défaite de ____" and "Depuis la défaite de ____": whoever has filled one has filled the other.
  if (oneKey && [a, b].every(({ body: { content } }) => content.kind === 'cloze')) return true
  return oneKey ? shared >= 0.6 : shared >= 0.9
}

const stated = 0.75

/** "samedi 9 mai" is "9 mai". */
function sameDay({ key, judging }: ItemView, other: ItemView): boolean {
  if (key === null || other.key === null) return false
  const [one = [], two = []] = [key, other.key].map(date => essence(date, judging).split(' '))
  const holds = (all: readonly string[], some: readonly string[]) => some.every(word => all.includes(word))
  return holds(one, two) || holds(two, one)
}

/** A candidate is held against every question that is chosen. */
const views = new WeakMap<Candidate, ItemView>()

function view(candidate: Candidate, document: About): ItemView {
  const there = views.get(candidate)
  if (there?.article === document.article) return there
  const made = look(candidate, document)
  views.set(candidate, made)
  return made
}

function look(candidate: Candidate, document: About): ItemView {
  const { content, evidence, origin } = candidate
  return viewItem({ content, evidence: [...evidence], origin, class: candidate.class }, document.article)
}
