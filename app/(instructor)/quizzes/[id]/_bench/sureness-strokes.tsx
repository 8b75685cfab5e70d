import { type Sureness, surenesses } from './sureness'

const strokes = { sure: 3, 'fairly-sure': 2, 'to-check': 1 } satisfies Record<Sureness, number>

/** How sure, as strokes; the word stands beside them. */
export function SurenessStrokes({ sureness }: { sureness: Sureness }) {
  const most = surenesses.length
  return (
    <span aria-hidden="true" className="tracking-[-0.1em]">
      {'▮'.repeat(strokes[sureness])}
      <span className="opacity-30">{'▮'.repeat(most - strokes[sureness])}</span>
    </span>
  )
}
