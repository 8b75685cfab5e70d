// A process of its own: what loading a language costs, as one line of JSON.
import { networkOf } from '@/lib/linguistics/network/load-network'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Language } from '@/lib/model/language'
import { articleOfWords } from './reading-texts'

const language = process.argv[2] as Language
const megabytes = () => process.memoryUsage.rss() / 1_048_576
const ms = (work: () => unknown) => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
const before = megabytes()
const cold = ms(() => networkOf(language))
const loaded = megabytes()
const warm = ms(() => networkOf(language))
const first = ms(() => readArticle(articleOfWords(language, 100)))
readArticle(articleOfWords(language, 5_000))
const read = megabytes()
for (let i = 0; i < 5; i++) readArticle(articleOfWords(language, 5_000))
console.log(
  JSON.stringify({
    cold,
    warm,
    first,
    network: loaded - before,
    read: read - before,
    more: megabytes() - read,
  }),
)
