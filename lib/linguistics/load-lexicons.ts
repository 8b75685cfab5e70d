import type { Language } from '@/lib/model/language'
import type { Steps } from './steps'
import { loadEnglish } from './tagging/english'
import { loadNouns } from './tagging/french-nouns'
import { loadVerbs } from './tagging/french-verbs'

const loaders = {
  fr: function* french() {
    yield* loadVerbs()
    yield 1
    loadNouns()
  },
  en: function* english() {
    yield 0
    loadEnglish()
  },
} satisfies { [L in Language]: () => Steps<void> }

/** Loads what the taggers would load at their first article, in small pieces. Twice does nothing more. */
export function* loadLexicons(): Steps<void> {
  for (const load of Object.values(loaders)) {
    yield 0
    yield* load()
  }
}
