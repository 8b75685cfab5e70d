import { grammarOf } from '@/lib/linguistics/grammar'
import type { Candidate } from '@/lib/model/candidate'
import type { CandidateRule } from '../candidate-view'
import { hasVerb } from '../has-verb'
import { instructs } from '../instructs'
import { wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Quelle la capacité du gazoduc ?": a stem holds an auxiliary, an inverted verb or a verb of the article. */
export const lostVerb: CandidateRule = {
  rule: 'lost-verb',
  refuse: ({ content, stem, judging, document, candidate }) => {
    // "Match each person with a role.", "What is the article about?": such a verb is nowhere in the article.
    if (instructs[content.kind] || judging.asksArticle.test(stem)) return null
    const words = wordsOf(stem)
    // "What were the guards allowed to do?": only what opens the question supports a verb.
    const opens = words.findIndex(word => judging.auxiliaries.includes(word.flat))
    const support = opens >= 0 && judging.support.includes(words[opens]?.flat ?? '') ? opens : -1
    if (
      support < 0 &&
      words.some(word => judging.auxiliaries.includes(word.flat) || (word.hyphened && clitics.has(word.flat)))
    )
      return null
    const { verbForms, verbLemmas } = wordsOfDocument(document)
    const { pastForms } = grammarOf(document.article.language)
    const known = (word: string) =>
      judging.auxiliaries.includes(word) ||
      verbForms.has(word) ||
      // "had sold" may be asked as "sold".
      verbLemmas.has(pastForms.get(word) ?? '') ||
      verbLemmas.has(word) ||
      verbLemmas.has(word.replace(/s$/u, ''))
    // "Where does the first meeting in 1930?": do-support wants its verb behind it.
    return words.slice(support + 1).some(word => known(word.flat)) ||
      (isFree(candidate) && hasVerb(stem, document.article.language))
      ? null
      : 'no verb of the article and no auxiliary in the stem'
  },
}

/** Whose words are not made of the article's: "give up" for "left". */
const isFree = ({ origin }: Candidate) => origin.engine === 'llm'

/** What hangs on an inverted verb. */
const clitics = new Set(['t', 'il', 'elle', 'on', 'ils', 'elles', 'ce', 'je', 'nous', 'vous'])
