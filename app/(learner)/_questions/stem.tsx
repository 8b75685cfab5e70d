import { clozeGap } from '@/lib/model/cloze-gap'
import type { Language } from '@/lib/model/language'

type Props = { text: string; language: Language; gap: string }

/** The words that ask, in their own language; a gap is drawn for the eye and named for the ear. */
export function Stem({ text, language, gap }: Props) {
  const [before, after] = text.split(clozeGap)
  return (
    <span lang={language}>
      {before}
      {after === undefined ? null : (
        <>
          <span aria-hidden="true" className="mx-0.5 inline-block w-16 border-b-2 border-line-strong" />
          <span className="sr-only">{gap}</span>
          {after}
        </>
      )}
    </span>
  )
}
