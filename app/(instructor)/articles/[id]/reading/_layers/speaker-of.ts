import type { Referent } from '@/lib/model/reading'
import { overlaps, type Span } from '@/lib/model/span'

export type Speaker = { name: string; at: { index: number; mention: number } }

/** The referent whose mention the speaker's words are ("la gardienne"), or else hold ("the minister Jane Roe"). */
export function speakerOf(referents: readonly Referent[], speaker: Span): Speaker | null {
  const same = (span: Span) => span.start === speaker.start && span.end === speaker.end
  return find(referents, same) ?? find(referents, span => overlaps(span, speaker))
}

function find(referents: readonly Referent[], fits: (span: Span) => boolean): Speaker | null {
  for (const [index, { name, mentions }] of referents.entries()) {
    const mention = mentions.findIndex(({ span }) => fits(span))
    if (mention !== -1) return { name, at: { index, mention } }
  }
  return null
}
