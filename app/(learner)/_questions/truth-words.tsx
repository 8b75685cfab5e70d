import { useTranslations } from 'next-intl'

/** True, false, or (of a statement that was only proved) not said. */
export function TruthWords({ value }: { value: boolean | null }) {
  const t = useTranslations('common.truth')
  const tAttempt = useTranslations('attempt')
  return value === null ? tAttempt('truthNotSaid') : t(value ? 'true' : 'false')
}
