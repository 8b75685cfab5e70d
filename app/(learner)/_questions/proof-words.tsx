import { setType } from '@/app/_article/set-type'
import { textOf } from '@/lib/model/span'
import type { WordsProps } from './response-words'
import { TruthWords } from './truth-words'

/** What was judged, and the words that were marked or copied to prove it. */
export function ProofWords({ value, language, text }: WordsProps<'justified-true-false'>) {
  const { marks, quote } = value
  const words = [...marks.map(span => textOf(text, span)), quote.trim()].filter(part => part !== '')
  return (
    <>
      <TruthWords value={value.value} />
      {words.map(part => (
        <span
          key={part}
          lang={language}
          className="mt-1 block border-l-4 border-line-strong pl-3 font-text font-normal wrap-break-word"
        >
          {setType(part, language)}
        </span>
      ))}
    </>
  )
}
