import { useTranslations } from 'next-intl'
import type { QuestionContent, TypedKey } from '@/lib/model/question'
import { shareTaken } from '@/lib/model/share-taken'

/** How the question counts, where it does not count as questions of its kind usually do. */
export function ScoringLine({ content }: { content: QuestionContent | { key: TypedKey } }) {
  const t = useTranslations('bench.scoring')
  const chosen = 'policy' in content ? content.policy : undefined
  const typed =
    'key' in content && typeof content.key === 'object' && 'class' in content.key ? content.key : null
  const penalty = 'penalty' in content && content.penalty && content.penalty.n > 0 ? content.penalty : null
  const said = [
    chosen && chosen !== 'right-minus-wrong' && chosen !== 'neighbours' ? t(`policies.${chosen}`) : null,
    typed?.policy === 'spelling' ? t('spellings.spelling') : null,
    typed?.refused?.length ? t('neverAccepted', { variants: typed.refused.join(' · ') }) : null,
    penalty ? t('penaltySaid', { share: shareTaken(penalty) }) : null,
  ].filter(words => words !== null)
  return said.length === 0 ? null : <p className="mt-1 text-sm text-ink-soft">{said.join(' · ')}</p>
}
