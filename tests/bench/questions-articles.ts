import { join } from 'node:path'
import { readArticle } from '@/lib/linguistics/read-article'
import { askOnRequest } from '@/lib/questions/evaluating/ask-on-request'
import { partsOf } from '@/lib/questions/verifying/item-view'
import { evaluateTexts } from '@/lib/usecases/evaluate-texts'
import { type Asked, asks, type Fact, type Gold, hit, nearTrap, readGold } from './questions-gold'
import { type Section, table } from './reading'

/** Questions beside which a trap's gold is compared; the default quiz has ten. */
const many = 25
const fallen = 0.5

/** `candidates`: what a quiz is chosen from, and what is made for who selects its words; `ofQuiz`: the former alone. */
type Made = {
  gold: Gold
  shown: Asked[]
  candidates: Asked[]
  ofQuiz: Asked[]
  rejected: (Asked & { rule: string })[]
}

async function make(gold: Gold, count: number): Promise<Made> {
  const made = await evaluateTexts([{ name: gold.name, text: gold.text }], {
    language: 'auto',
    count,
    seed: 1,
  })
  const [quiz] = made.ok ? made.value.quizzes : []
  if (!quiz) throw new Error(`${gold.name} gave no article`)
  const asked = ({ content }: { content: Parameters<typeof partsOf>[0] }) => ({
    stem: content.stem,
    key: partsOf(content).key,
  })
  const ofQuiz = quiz.candidates.map(asked)
  const requested = askOnRequest(readArticle(quiz.article), 1).verified.map(asked)
  return {
    gold,
    shown: quiz.questions.map(asked),
    candidates: [...ofQuiz, ...requested],
    ofQuiz,
    rejected: quiz.rejected.map(({ candidate, rule }) => ({ ...asked(candidate), rule })),
  }
}

/** A part of the report; `quotes`: it has words of the articles or of their gold, which stay out of the card. */
export type QuestionsSection = Section & { quotes?: true }

const yes = (list: readonly Asked[], fact: Fact) => list.some(one => asks(one, fact))

/** Facts that a quiz must ask: among the candidates, and among the first ten; the first two of a file count most. */
export async function mustAskSections(articles: string): Promise<QuestionsSection[]> {
  const made: Made[] = []
  for (const gold of readGold(articles)) made.push(await make(gold, 10))
  const count = (list: readonly Asked[], { mustAsk }: Gold) =>
    `${mustAsk.filter(fact => yes(list, fact)).length} of ${mustAsk.length}`
  return [
    {
      heading: 'Facts that must be asked',
      lines: table(
        [
          'article',
          'among the candidates',
          'among those of a quiz',
          'among the first ten',
          'the first two among the first ten',
        ],
        made.map(({ gold, shown, candidates, ofQuiz }) => [
          ...[gold.name, count(candidates, gold), count(ofQuiz, gold), count(shown, gold)],
          gold.mustAsk.slice(0, 2).every(fact => yes(shown, fact)) ? 'both' : 'NOT both',
        ]),
      ),
    },
    {
      heading: 'Facts that must be asked, one by one',
      quotes: true,
      lines: table(
        ['article', 'fact', 'among the candidates', 'among the first ten', ''],
        made.flatMap(one =>
          one.gold.mustAsk.map(fact => [
            ...[one.gold.name, fact.fact, yes(one.candidates, fact) ? 'yes' : 'no'],
            ...[yes(one.shown, fact) ? 'yes' : 'no', yes(one.candidates, fact) ? '' : nearest(fact, one)],
          ]),
        ),
      ),
    },
  ]
}

/** Articles with gold facts and traps: facts among 25 questions and among all candidates, traps fallen into. */
export async function goldSections(articles: string): Promise<QuestionsSection[]> {
  const all: Made[] = []
  for (const gold of readGold(join(articles, 'dev'))) all.push(await make(gold, many))
  const found = (list: readonly Asked[], { mustAsk }: Gold) => mustAsk.filter(fact => yes(list, fact)).length
  const falls = all.flatMap(({ gold, shown, candidates }) =>
    gold.traps.flatMap(trap => {
      const near = (list: readonly Asked[]) =>
        list
          .map(one => ({ ...one, near: nearTrap(one, trap) }))
          .filter(one => one.near > 0)
          .sort((a, b) => b.near - a.near)[0]
      const [of25, of] = [near(shown), near(candidates)]
      return of ? [{ gold, trap, of25, of }] : []
    }),
  )
  /** "1 and 2 to look at": same key and half of the trap's words; same key and fewer. */
  const fell = (name: string | null, which: 'of25' | 'of') => {
    const near = falls
      .filter(one => name === null || one.gold.name === name)
      .flatMap(one => one[which]?.near ?? [])
    const sure = near.filter(value => value >= fallen).length
    return near.length === sure ? String(sure) : `${sure} and ${near.length - sure} to look at`
  }
  const sum = (each: (made: Made) => number) => all.reduce((total, made) => total + each(made), 0)
  const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(0)} %)`
  return [
    {
      heading: `Gold facts among ${many} questions, and traps`,
      lines: table(
        [
          'article',
          'questions',
          `facts among ${many}`,
          'facts among candidates',
          'of a quiz',
          `traps in ${many}`,
          'traps in candidates',
        ],
        [
          ...all.map(({ gold, shown, candidates, ofQuiz }) => [
            gold.name,
            String(shown.length),
            String(found(shown, gold)),
            String(found(candidates, gold)),
            String(found(ofQuiz, gold)),
            fell(gold.name, 'of25'),
            fell(gold.name, 'of'),
          ]),
          [
            'together',
            String(sum(one => one.shown.length)),
            share(
              sum(one => found(one.shown, one.gold)),
              sum(one => one.gold.mustAsk.length),
            ),
            share(
              sum(one => found(one.candidates, one.gold)),
              sum(one => one.gold.mustAsk.length),
            ),
            String(sum(one => found(one.ofQuiz, one.gold))),
            fell(null, 'of25'),
            fell(null, 'of'),
          ],
        ],
      ),
    },
    {
      heading: 'Traps: questions with the wrong key of one, to look at',
      quotes: true,
      lines:
        falls.length === 0
          ? ['None.']
          : table(
              ['article', 'trap', 'question', 'words shared', `among the ${many}`],
              falls.map(({ gold, trap, of25, of }) => [
                gold.name,
                `${trap.badQuestion} → ${trap.badKey}`,
                (of25 ?? of).stem,
                (of25 ?? of).near.toFixed(2),
                of25 ? 'yes' : 'no',
              ]),
            ),
    },
    {
      heading: 'Gold facts that no candidate asks',
      quotes: true,
      lines: all.flatMap(made =>
        made.gold.mustAsk
          .filter(fact => !yes(made.candidates, fact))
          .map(fact => `- ${made.gold.name}: ${fact.fact}${nearest(fact, made)}`),
      ),
    },
  ]
}

/** What came nearest to asking it: the same question rejected, or a key that holds an answer or stands in one. */
function nearest(fact: Fact, { candidates, rejected }: Made): string {
  const lost = rejected.find(one => asks(one, fact))
  if (lost) return ` — rejected by ${lost.rule}: ${lost.stem}`
  const near = candidates.find(
    ({ key, stem }) =>
      key !== null &&
      fact.mention.some(word => hit(word, stem)) &&
      fact.answers.some(answer => hit(key, answer) || hit(answer, key)),
  )
  return near ? ` — near: ${near.stem} → ${near.key}` : ''
}
