import type { Language } from '@/lib/model/language'
import { loadNouns } from './lexicon/french-nouns'
import { loadVerbs } from './lexicon/french-verbs'
import { loadGazetteer } from './lexicon/gazetteer'
import { loadNetworkOf } from './network/load-network'
import { sentenceModelOf } from './segmenting/sentence-model'
import type { Steps } from './steps'

const loaders = {
  fr: function* french() {
    yield* loadVerbs()
    yield 1
    sentenceModelOf('fr')
    yield 1
    loadNouns()
    yield 1
    loadGazetteer('fr')
    yield* loadNetworkOf('fr')
  },
  en: function* english() {
    yield 0
    sentenceModelOf('en')
    yield 0
    loadGazetteer('en')
    yield* loadNetworkOf('en')
  },
} satisfies { [L in Language]: () => Steps<void> }

/** Loads what reading would load at their first article, in small pieces. Twice does nothing more. */
export function* loadLexicons(): Steps<void> {
  for (const load of Object.values(loaders)) {
    yield 0
    yield* load()
  }
}
