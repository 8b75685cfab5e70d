import { Fragment } from 'react'
import { cutParagraph } from '@/app/_article/cut-paragraph'
import { setType } from '@/app/_article/set-type'
import { paragraphSpans } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { contains, overlaps, type Span } from '@/lib/model/span'

type Props = {
  paragraphs: readonly string[]
  sentences: readonly Span[]
  language: ArticleLanguage
  marks: readonly Span[]
  /** What the sentences are marked for, for who does not see the words beside them. */
  legend: string
  onToggle: (sentence: Span) => void
}

/** The article with each sentence a native checkbox: a tap, or the space bar, marks it. */
export function MarkingText({ paragraphs, sentences, language, marks, legend, onToggle }: Props) {
  const lit = marks.map(span => ({ span, tone: 'lit' as const }))
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div lang={language} className="reading flex flex-col gap-[0.9em]">
        {paragraphSpans(paragraphs).map((paragraph, index) => (
          <p key={paragraph.start}>
            {sentences
              .filter(sentence => contains(paragraph, sentence))
              .map(sentence => (
                <Fragment key={sentence.start}>
                  {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box inside is what the keyboard works */}
                  <label
                    // A drag that selects words ends in a click, which must not mark the whole sentence.
                    onClick={event =>
                      document.getSelection()?.isCollapsed === false && event.preventDefault()
                    }
                    className="cursor-pointer rounded hover:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
                  >
                    <input
                      type="checkbox"
                      className="sr-only"
                      checked={marks.some(mark => overlaps(mark, sentence))}
                      onChange={() => onToggle(sentence)}
                    />
                    {cutParagraph(
                      (paragraphs[index] ?? '').slice(
                        sentence.start - paragraph.start,
                        sentence.end - paragraph.start,
                      ),
                      sentence.start,
                      lit,
                    ).map(piece => (
                      <span
                        key={piece.start}
                        data-start={piece.start}
                        data-marked={piece.tone ? '' : undefined}
                        className={
                          piece.tone
                            ? 'bg-accent-soft underline decoration-accent decoration-2 underline-offset-4'
                            : ''
                        }
                      >
                        {setType(piece.text, language)}
                      </span>
                    ))}
                  </label>{' '}
                </Fragment>
              ))}
          </p>
        ))}
      </div>
    </fieldset>
  )
}
