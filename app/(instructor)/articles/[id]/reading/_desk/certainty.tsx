import { useFormatter, useTranslations } from 'next-intl'
import { certaintyWord } from '../_layers/certainty-word'

const bars = { sure: 3, likely: 2, doubtful: 1 } as const

/** How sure: a word, three small strokes, and the figure for those who look for it. */
export function Certainty({ confidence }: { confidence: number }) {
  const t = useTranslations('reading.certainty')
  const format = useFormatter()
  const word = certaintyWord(confidence)
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className="tracking-[-0.1em]">
        {'▮'.repeat(bars[word])}
        <span className="opacity-30">{'▮'.repeat(3 - bars[word])}</span>
      </span>
      {t(word)}
      <span className="tabular-nums text-ink-faint">
        {format.number(confidence, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
      </span>
    </span>
  )
}
