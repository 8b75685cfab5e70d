import type { ContentOf, Gap } from '@/lib/model/question'
import { MultipleChoiceView } from './multiple-choice-view'
import { ScoringLine } from './scoring-line'
import { TypedKeyView } from './typed-key-view'

/** What each gap takes, in the order of the sentence. */
export function ClozeView({ content: { gaps } }: { content: ContentOf<'cloze'> }) {
  const [only, ...more] = gaps
  if (only && more.length === 0) return <GapView gap={only} />
  return (
    <ol className="flex flex-col gap-2">
      {gaps.map((gap, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no name but their place
        <li key={at} className="flex gap-1.5">
          <span className="shrink-0 text-ink-faint tabular-nums">{at + 1}.</span>
          <div className="min-w-0">
            <GapView gap={gap} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function GapView({ gap }: { gap: Gap }) {
  if ('options' in gap) return <MultipleChoiceView content={gap} />
  return (
    <>
      <TypedKeyView content={gap} />
      <ScoringLine content={gap} />
    </>
  )
}
