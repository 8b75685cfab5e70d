import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'

export function ClearChoice({ onClear }: { onClear: () => void }) {
  const t = useTranslations('attempt')
  return (
    <Button variant="quiet" size="small" className="self-start" onClick={onClear}>
      {t('clear')}
    </Button>
  )
}
