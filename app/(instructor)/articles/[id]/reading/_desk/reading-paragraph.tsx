import { Fragment, type ReactNode } from 'react'
import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { choiceOf, groupOf } from '../_layers/choice'
import type { ReadingPiece } from '../_layers/cut-reading'
import type { Look, ReadingMark } from '../_layers/marks-of'

type Props = {
  pieces: readonly ReadingPiece[]
  language: ArticleLanguage
  label: (mark: ReadingMark) => string
  /** The Tab key enters the marks of the article here. */
  entry: boolean
  /** What is chosen, when it is in this paragraph. */
  chosen: string | null
}

export function ReadingParagraph({ pieces, language, label, entry, chosen }: Props) {
  let stops = entry ? 0 : 1
  const nextStop = () => (stops++ === 0 ? 0 : -1)
  return (
    <p>
      {pieces.map((piece, index) => {
        const { start, owner, opens } = piece
        const words = setType(piece.text, language)
        // A function round a name ("chef de Norvane") stands in several pieces; its first one takes the focus.
        const again =
          owner !== null && owner.start < start && pieces.slice(0, index).some(other => other.owner === owner)
        return (
          <Fragment key={start}>
            {opens.map(mark => (
              <Handle key={mark.key} mark={mark} label={label(mark)} stop={nextStop()} />
            ))}
            {owner ? (
              <a
                href={`#${groupOf(owner.key)}`}
                data-key={owner.key}
                data-look={owner.look}
                data-lit={litBy(piece, chosen)}
                data-said={saidIn(piece)}
                aria-description={label(owner)}
                aria-current={owner.key === chosen ? 'true' : undefined}
                tabIndex={again ? -1 : nextStop()}
                className="reading-mark"
              >
                {words}
              </a>
            ) : (
              plain(piece, words, chosen)
            )}
          </Fragment>
        )
      })}
    </p>
  )
}

function plain(piece: ReadingPiece, words: string, chosen: string | null): ReactNode {
  const lit = litBy(piece, chosen)
  const said = saidIn(piece)
  return lit || said ? (
    <span data-lit={lit} data-said={said}>
      {words}
    </span>
  ) : (
    words
  )
}

/** The number of a sentence or the sign of a quotation, at its first word and never a line apart from it. */
function Handle({ mark, label, stop }: { mark: ReadingMark; label: string; stop: number }) {
  return (
    <a
      href={`#${mark.key}`}
      data-key={mark.key}
      aria-label={label}
      tabIndex={stop}
      className="reading-handle"
    >
      {signs[mark.look] ?? (choiceOf(mark.key)?.index ?? 0) + 1}
      {wordJoiner}
    </a>
  )
}

const signs: Partial<Record<Look, string>> = { quotation: '”', claim: '›' }
const wordJoiner = '\u2060'

/** `chosen`: these very words; `group`: others that go with them; `wide`: a sentence or what is said round them. */
function litBy({ over }: ReadingPiece, chosen: string | null): 'chosen' | 'group' | 'wide' | undefined {
  if (!chosen) return undefined
  const lit = over.filter(mark => mark.group === groupOf(chosen))
  if (lit.some(({ look }) => look === 'speaker')) return 'group'
  if (lit.some(({ look }) => wide.includes(look))) return 'wide'
  if (lit.some(({ key }) => key === chosen)) return 'chosen'
  return lit.length > 0 ? 'group' : undefined
}

const wide: readonly Look[] = ['quotation', 'claim', 'sentence']

function saidIn({ over }: ReadingPiece): string | undefined {
  return over.find(({ look }) => look === 'quotation')?.key
}
