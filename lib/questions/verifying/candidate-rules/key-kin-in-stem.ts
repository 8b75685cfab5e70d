import { overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { fold, wordsOf } from '../words'

/** "Dans quel pays …, à rebours du reste de la flotte française ?" – "France": its people or its adjective. */
export const keyKinInStem: CandidateRule = {
  rule: 'key-in-stem',
  refuse: ({ candidate, document, key, stem }) => {
    const { keySpan } = candidate
    const place = document.entities.some(
      ({ class: kind, span }) => kind === 'place' && keySpan !== null && overlaps(span, keySpan),
    )
    if (key === null || !place || /\s/u.test(key.trim())) return null
    const name = fold(key).replace(/[^\p{L}]/gu, '')
    const shared = Math.max(shortest, Math.ceil(share * name.length))
    const kin = wordsOf(stem).find(({ form }) => {
      const word = fold(form)
      return word !== name && word.length > name.length - 2 && word.slice(0, shared) === name.slice(0, shared)
    })
    return kin && name.length >= shortest ? `"${kin.form}" says where` : null
  },
}

/** "Allemagne" and "allemande" share six letters of nine, "Iran" and "iranien" four. */
const share = 0.6
const shortest = 4
