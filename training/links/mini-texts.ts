import { joinParagraphs } from '@/lib/model/article'
import { languages } from '@/lib/model/language'
import { contains, type Span } from '@/lib/model/span'
import { articleOf } from '../winer'
import { type Judge, type LinkText, oneOf, type Seen } from './link-text'
import { type Marked, readLinkTexts } from './marks'

/** Our own mini-texts, of the half to work on: the other measures. */
export function readMiniTexts(): LinkText[] {
  return languages.flatMap(language =>
    readLinkTexts(language, 'dev').map((marked, index) => {
      const { paragraphs } = marked
      const article = { ...articleOf('', language), paragraphs, text: joinParagraphs(paragraphs) }
      return { id: `${language} ${index}`, article, judge: judgeOf(marked) }
    }),
  )
}

function judgeOf({ anaphors, introduced }: Marked): Judge {
  const places = (referent: string) => introduced.filter(one => one.referent === referent)
  return ({ span }, seen) => {
    const word = anaphors.find(anaphor => anaphor.span.start === span.start)
    if (!word || word.optional) return null
    if (word.tie) {
      const right = seen.map(one => introduced.some(({ span }) => isNamed(one, span)))
      return right.filter(Boolean).length > 1 ? { right, nobody: false, tie: true } : null
    }
    return oneOf(seen.map(one => word.referent !== null && means(one, places(word.referent))))
  }
}

/** A pair is meant where it was introduced as a pair: one of the two is not. */
function means(seen: Seen, places: Marked['introduced']): boolean {
  const single = seen.groups.length === 0
  return (
    places.some(({ span }) => isNamed(seen, span)) &&
    (single || places.some(({ span }) => seen.groups.some(({ start }) => start === span.start)))
  )
}

/** The words marked and those of the product begin or end together, but for a relative or a title that one leaves out. */
function isNamed({ mentions }: Seen, marked: Span): boolean {
  return mentions.some(
    mention =>
      contains(marked, mention) ||
      (mention.start === marked.start && mention.end <= marked.end + 25) ||
      (mention.end === marked.end && mention.start >= marked.start - 15),
  )
}
