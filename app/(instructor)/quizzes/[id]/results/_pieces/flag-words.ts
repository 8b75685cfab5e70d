import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { ItemView } from '@/lib/usecases/describe-items'

type Flag = ItemView['flags'][number]

/** Each flag as a sentence, in the language of the interface; options and responses in quotation marks. */
export async function flagWords(): Promise<(item: ItemView, flag: Flag) => string> {
  const t = await getTranslations('statistics')
  const tTruth = await getTranslations('common.truth')
  const quoted = (words: string) => t('quoted', { words })
  const chosen = ({ choices }: ItemView, id: string | undefined) => {
    const choice = choices.find(one => one.id === id)
    if (choice?.truth != null) return tTruth(choice.truth ? 'true' : 'false')
    return quoted(choice?.text ?? '')
  }
  const whole = (value: number | undefined) => Math.round(value ?? 0)
  return (item, { rule, choice, words, count, of, percent }) =>
    t(`flags.${rule}`, {
      choice: chosen(item, choice),
      words: quoted(words ?? ''),
      count: count ?? 0,
      of: whole(of),
      percent: whole(percent),
    })
}
