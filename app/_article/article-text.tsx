import { Fragment } from 'react'
import { paragraphSpans } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Span } from '@/lib/model/span'
import { cutParagraph, type Mark } from './cut-paragraph'
import { groupMargin, type MarginNumber } from './group-margin'
import { MarginNumbers } from './margin-numbers'
import { setType } from './set-type'
import { type BarPart, SideBar } from './side-bar'

type Props = {
  paragraphs: readonly string[]
  language: ArticleLanguage
  marks?: readonly Mark[]
  /** With it, a margin is kept at every width, so that nothing moves when a number appears. */
  margin?: readonly MarginNumber[]
  /** Without it the numbers are links to #question-<id>. */
  onChoose?: (id: string) => void
  /** The lit marks are drawn in, as a hand would. */
  drawn?: boolean
  /** The sentence that somebody stands at. */
  here?: Span | null
  /** Drawn along each paragraph: where something is, and where not. With a margin only. */
  bars?: readonly (readonly BarPart[])[]
}

const toneClass = (tone: Mark['tone'], drawn: boolean) =>
  ({ lit: drawn ? 'marker marker-drawn' : 'marker', faint: 'marker-faint', own: 'own-mark' })[tone]

/** The words of an article, what the marker touched, and the questions' numbers beside it. */
export function ArticleText({ paragraphs, language, marks = [], margin, onChoose, ...more }: Props) {
  const { drawn = false, here = null, bars } = more
  const spans = paragraphSpans(paragraphs)
  const allGroups = groupMargin(margin ?? [], spans)
  const isHere = (start: number) => (here && start >= here.start && start < here.end ? '' : undefined)
  return (
    <div
      lang={language}
      dir="auto"
      className={`reading relative flex flex-col gap-[0.9em] ${margin ? 'pl-9 sm:pl-11' : ''}`}
    >
      {paragraphs.map((text, index) => {
        const span = spans[index] ?? { start: 0, end: 0 }
        const groups = allGroups.filter(({ at }) => at >= span.start && at < span.end)
        const bar = bars?.[index]
        const pieces = cutParagraph(text, span.start, marks, [
          ...groups.map(({ at }) => at),
          ...(here ? [here.start, here.end] : []),
        ])
        const paragraph = (
          <p key={span.start} id={`paragraph-${index + 1}`}>
            {pieces.map(piece => (
              <Fragment key={piece.start}>
                {groups
                  .filter(({ at }) => at === piece.start)
                  .map(group => (
                    <MarginNumbers key={group.at} numbers={group.numbers} onChoose={onChoose} />
                  ))}
                {piece.tone ? (
                  <mark
                    data-start={piece.start}
                    data-tone={piece.tone}
                    data-here={isHere(piece.start)}
                    className={toneClass(piece.tone, drawn)}
                  >
                    {setType(piece.text, language)}
                  </mark>
                ) : (
                  <span data-start={piece.start} data-here={isHere(piece.start)}>
                    {setType(piece.text, language)}
                  </span>
                )}
              </Fragment>
            ))}
          </p>
        )
        return bar ? (
          <div key={span.start} className="relative -ml-9 pl-9 sm:-ml-11 sm:pl-11">
            <SideBar parts={bar} />
            {paragraph}
          </div>
        ) : (
          paragraph
        )
      })}
    </div>
  )
}
