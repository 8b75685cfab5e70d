import 'server-only'
import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import type { PaperWords } from '@/lib/model/portable-quiz'

/** What stands on paper and in files besides the words of the quiz, in its language. */
export function paperWords(language: Language): PaperWords {
  const say = createTranslator({ locale: language, messages: catalogue[language], namespace: 'paper' })
  return {
    key: say('key'),
    name: say('name'),
    date: say('date'),
    true: say('true'),
    false: say('false'),
    prove: say('prove'),
    proof: say('proof'),
    numberThem: say('numberThem'),
    unit: unit => say('unit', { unit }),
    points: points => say('points', { points }),
    chooseAll: say('chooseAll'),
    accepted: say('accepted'),
  }
}
