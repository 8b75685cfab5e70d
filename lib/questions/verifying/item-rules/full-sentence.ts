import { engineLanguage } from '@/lib/model/article-language'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { QuestionClass, QuestionKind } from '@/lib/model/question'
import type { ItemRule, ItemView } from '../item-view'
import { countWords, flat, wordsOf } from '../words'

/** Item rule 21: a question is asked in full, a statement is a sentence; neither stops in the middle. */
export const fullSentence: ItemRule = {
  rule: 'full-sentence',
  reason: 'the stem is not a full question or statement',
  find: view => {
    const problem = problems[view.content.kind](view) ?? cut(view) ?? bare(view)
    return problem ? [{ rule: problem, level: 'warn' }] : []
  },
}

const question = ({ stem, judging, article }: ItemView) => {
  if (!engineLanguage(article.language)) return asksByMark(stem) ? null : 'no-question-mark'
  if (!/\?["»”)\s]*$/u.test(stem)) return 'no-question-mark'
  const asks = wordsOf(stem).some(word => judging.questionWords.includes(word.flat))
  return asks || yesNo(stem) ? null : 'no-question-word'
}
/** Where we know no word that asks, its mark does; some scripts do without. */
const asksByMark = (stem: string) =>
  !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(stem) ||
  /[?？؟;՞]["»”“)\s]*$/u.test(stem)
/** An inverted verb asks as well (Lavrov ira-t-il …, Did the council …). */
const yesNo = (stem: string) =>
  /-(?:t-)?(?:il|elle|on|ils|elles|ce)(?!\p{L})/iu.test(stem) || countWords(stem) > 3

const statement = ({ stem, article }: ItemView) => {
  const stops = engineLanguage(article.language) ? /[.!…»”"]\s*$/u : /[\p{Sentence_Terminal}…»”“"]\s*$/u
  return stops.test(stem) && !/\?\s*$/u.test(stem) ? null : 'no-full-stop'
}
/** "Match each person with a role." does not ask, but it ends. */
const instruction = ({ stem }: ItemView) => (/[.:?]\s*$/u.test(stem) ? null : 'no-full-stop')
const gapped = ({ stem }: ItemView) => (countWords(stem.replaceAll(clozeGap, 'x')) < 3 ? 'stem-cut' : null)

const problems: { [K in QuestionKind]: (view: ItemView) => string | null } = {
  'multiple-choice': question,
  'multiple-response': question,
  'short-answer': question,
  numeric: question,
  'true-false': statement,
  'justified-true-false': statement,
  cloze: gapped,
  matching: instruction,
  ordering: instruction,
}

/** "En quelle année les fièvres emportèrent-elles ?": the verb lost its object, unless the object is asked for. */
function bare({ stem, judging, body }: ItemView): string | null {
  // "How many riders had got?" asks for its subject, "How many medals did they get?" for its object.
  const asked =
    body.class === 'number'
      ? !/(?<!\p{L})(?:did|does|do)(?!\p{L})|-(?:il|elle)s?(?!\p{L})|est-ce/iu.test(stem) &&
        !turned.test(stem)
      : asksOther[body.class] && !/^whom /iu.test(stem)
  // "a-t-elle été annoncée ?": a passive has its object for its subject.
  const passive = judging.passive.test(stem)
  return asked && !passive && judging.openVerbs.test(stem) ? 'verb-bare' : null
}

/** "How many seats will the party take?": the auxiliary stands before its subject. */
const turned =
  /(?<!\p{L})(?:will|would|can|could|may|might|must|should|has|have|had) (?:the|an?|his|her|its|their|\p{Lu})/u

const asksOther: { [C in QuestionClass]: boolean } = {
  who: true,
  role: false,
  number: false,
  date: true,
  place: true,
  organisation: true,
  what: false,
  why: true,
  said: false,
  statement: false,
}

function cut({ stem, judging }: ItemView): string | null {
  if (stem.includes(clozeGap)) return null
  const last = flat(/(\p{L}+['’]?)[\s\p{P}]*$/u.exec(stem.replace(/\S*\d\S*/gu, '0'))?.[1] ?? '')
  return judging.danglers.includes(last) && !judging.strandable.includes(last) ? 'stem-cut' : null
}
