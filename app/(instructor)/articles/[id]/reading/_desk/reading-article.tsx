import { memo, useMemo, useRef } from 'react'
import { paragraphSpans } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Reading } from '@/lib/model/reading'
import { groupOf } from '../_layers/choice'
import { cutReading, marksByParagraph } from '../_layers/cut-reading'
import type { ReadingMark } from '../_layers/marks-of'
import { ReadingParagraph } from './reading-paragraph'
import { roveMarks } from './rove-marks'
import { useLabels } from './use-labels'

type Props = {
  paragraphs: readonly string[]
  language: ArticleLanguage
  reading: Reading
  marks: readonly ReadingMark[]
  chosen: string | null
  onChoose: (key: string, by: 'pointer' | 'keyboard') => void
}

const Paragraph = memo(ReadingParagraph)

/**
 * The words of the article, cut at every mark. Only the paragraphs in which something is lit or goes out are drawn anew:
 * in 20,000 words there are thousands of marks. They share one stop of the Tab key; the arrow keys go between them.
 */
export const ReadingArticle = memo(function ReadingArticle({
  paragraphs,
  language,
  reading,
  marks,
  chosen,
  onChoose,
}: Props) {
  const root = useRef<HTMLDivElement>(null)
  const label = useLabels(reading)
  const cut = useMemo(() => {
    const spans = paragraphSpans(paragraphs)
    const lists = marksByParagraph(spans, marks)
    return paragraphs.map((text, index) => ({
      start: spans[index]?.start ?? 0,
      pieces: cutReading(text, spans[index]?.start ?? 0, lists[index] ?? []),
      groups: new Set((lists[index] ?? []).map(({ group }) => group)),
    }))
  }, [paragraphs, marks])
  const first = cut.find(({ pieces }) => pieces.some(({ owner, opens }) => owner || opens.length > 0))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links and buttons inside it
    <div
      ref={root}
      lang={language}
      className="reading reading-marks flex flex-col gap-[0.9em]"
      onClick={event => {
        const element = event.target instanceof Element ? event.target : null
        const key =
          element?.closest('[data-key]')?.getAttribute('data-key') ??
          element?.closest('[data-said]')?.getAttribute('data-said')
        // Somebody who is marking words to copy them is not choosing.
        if (!key || document.getSelection()?.isCollapsed === false) return
        event.preventDefault()
        onChoose(key, event.detail === 0 ? 'keyboard' : 'pointer')
      }}
      onKeyDown={event => roveMarks(event, root.current)}
    >
      {cut.map(({ start, pieces, groups }) => (
        <Paragraph
          key={start}
          pieces={pieces}
          language={language}
          label={label}
          entry={start === first?.start}
          chosen={chosen && groups.has(groupOf(chosen)) ? chosen : null}
        />
      ))}
    </div>
  )
})
