import type { Language } from '@/lib/model/language'
import type { Steps } from './steps'
import { networkOf } from './network/load-network'
import { loadVerbs } from './lexicon/french-verbs'

const loaders = {
  fr: function* french() {
    yield* loadVerbs()
    yield 1
    networkOf('fr')
  },
  en: function* english() {
    yield 0
    networkOf('en')
  },
} satisfies { [L in Language]: () => Steps<void> }

/** Loads what reading would load at their first article, in small pieces. Twice does nothing more. */
export function* loadLexicons(): Steps<void> {
  for (const load of Object.values(loaders)) {
    yield 0
    yield* load()
  }
}
