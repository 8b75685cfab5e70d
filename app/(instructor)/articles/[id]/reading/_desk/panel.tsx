import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Button } from '@/app/_ui/button'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Reading } from '@/lib/model/reading'
import { type Choice, choiceOf, groupOf } from '../_layers/choice'
import type { Layer } from '../_layers/layers'
import { ClaimDetail } from './claim-detail'
import { FigureDetail } from './figure-detail'
import { Overview } from './overview'
import { QuotationDetail } from './quotation-detail'
import { ReferentDetail } from './referent-detail'
import { RefusalDetail } from './refusal-detail'
import { SentenceDetail } from './sentence-detail'

type Props = {
  panelRef: RefObject<HTMLElement | null>
  articleId: string
  text: string
  language: ArticleLanguage
  reading: Reading
  shown: readonly Layer[]
  chosen: string | null
  onChoose: (key: string) => void
  onShow: (layer: Layer) => void
  onClose: () => void
}

/** What every detail needs; `index` says which one of its kind. */
export type DetailProps = Pick<Props, 'articleId' | 'text' | 'language' | 'reading' | 'onChoose'> & {
  index: number
}

const details = {
  mention: ReferentDetail,
  refused: RefusalDetail,
  figure: FigureDetail,
  quotation: QuotationDetail,
  claim: ClaimDetail,
  sentence: SentenceDetail,
} satisfies Record<Choice['kind'], unknown>

/** Beside the article: what is known of the chosen words, or, while nothing is chosen, what was found in all. */
export function Panel({ panelRef, chosen, shown, onShow, onClose, ...rest }: Props) {
  const t = useTranslations('reading.panel')
  const tUi = useTranslations('ui')
  const choice = chosen ? choiceOf(chosen) : null
  const Detail = choice ? details[choice.kind] : null
  return (
    <aside
      ref={panelRef}
      aria-label={t('label')}
      className={`min-w-0 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto lg:-mx-3 lg:px-3 ${choice ? 'reading-sheet' : ''}`}
    >
      {chosen && choice && Detail ? (
        <div className="relative flex flex-col gap-6">
          <Button
            variant="quiet"
            size="icon"
            className="absolute -top-1 right-0"
            onClick={onClose}
            aria-label={tUi('close')}
          >
            <X aria-hidden="true" className="size-5" />
          </Button>
          <Detail key={groupOf(chosen)} {...rest} index={choice.index} chosen={chosen} />
        </div>
      ) : (
        <Overview {...rest} shown={shown} onShow={onShow} />
      )}
    </aside>
  )
}
