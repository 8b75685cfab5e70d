import { existsSync } from 'node:fs'
import type { Language } from '@/lib/model/language'
import { goldSections, mustAskSections, type QuestionsSection } from './questions-articles'
import { corporaSections } from './questions-corpora'
import { memorySection, timeSection } from './questions-cost'

/** What is asked of articles with gold facts, then of corpora; what is not there is said in a line. */
export async function* questionSections({
  corpora,
  articles,
  only,
  languages,
}: {
  corpora: string | null
  articles: string | null
  only: string | null
  /** Corpora of these only; null for all. */
  languages: Language[] | null
}): AsyncGenerator<QuestionsSection> {
  const wanted = (part: string) => (only ?? part).split(',').includes(part)
  if (wanted('articles')) {
    if (articles && existsSync(articles)) {
      yield* await mustAskSections(articles)
      yield* await goldSections(articles)
    } else yield { heading: 'Gold facts', lines: ['Not measured: no articles were given (--articles DIR).'] }
  }
  if (wanted('corpora')) {
    if (corpora && existsSync(corpora)) yield* corporaSections(corpora, languages ?? undefined)
    else yield { heading: 'Corpora', lines: ['Not measured: no corpora were given (--corpora DIR).'] }
  }
  if (wanted('cost')) {
    yield timeSection()
    yield memorySection(corpora)
  }
}
