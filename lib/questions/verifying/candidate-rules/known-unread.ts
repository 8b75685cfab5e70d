import { engineLanguage } from '@/lib/model/article-language'
import { countriesTold, countryOf } from '../../distractors/countries-like'
import type { CandidateRule } from '../candidate-view'
import { flat } from '../words'

/** Answered without the article: who heads a state, the readers’ own country, whom a paper spoke to. */
export const knownUnread: CandidateRule = {
  rule: 'known-unread',
  refuse: ({ candidate, content, document, stem, key, judging }) => {
    if (candidate.class === 'role' && key !== null && judging.stateOffice.test(flat(key)))
      return 'everybody knows who that is'
    if (judging.stateHead.test(flat(stem))) return 'everybody knows who that is'
    if (judging.mediaContact.test(stem)) return 'it only tells where the news was had'
    if (key !== null && candidate.class === 'place' && judging.everywhere.includes(bareName(key)))
      return 'everybody is there'
    const { title } = document.article
    const ofTitle = key !== null && title !== '' && bareName(key) === flat(title)
    if (ofTitle && (candidate.class === 'place' || candidate.class === 'organisation'))
      return 'it is what the whole article is about'
    if (candidate.class === 'statement' && judging.saysOfAll.test(flat(stem)))
      return 'it is said of everybody'
    const language = engineLanguage(document.article.language)
    if (!language || key === null || content.kind === 'true-false') return null
    const home = judging.homeCountries as readonly string[]
    const country = countryOf(key.replace(/^(?:the |la |le |les |en |au |aux |in )/iu, ''), language)
    if (country === null || !home.includes(country)) return null
    return countriesTold(document).filter(other => other !== country).length < fewestOthers
      ? 'the article has no other country'
      : null
  },
}

const bareName = (key: string) => flat(key).replace(/^(?:the |la |le |les |l')/u, '')

/** A choice takes at least two others. */
const fewestOthers = 2
