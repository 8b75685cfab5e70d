import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { Scrolled } from '@/app/_ui/scrolled'
import { TextLink } from '@/app/_ui/text-link'
import { findClassShares } from '@/lib/usecases/find-class-shares'
import { found } from '../../../../_page/found'
import { PlainTable } from './plain-table'

/** The classes that have this quiz, side by side, edition by edition. */
export async function ClassShares({ quizId }: { quizId: string }) {
  const { editions, classes } = found(await findClassShares({ actor: await currentActor(), quizId }))
  if (classes.length === 0) return null
  const t = await getTranslations('statistics.byClass')
  const tEditions = await getTranslations('statistics.editions')
  const tFigures = await getTranslations('statistics.figures')
  return (
    <section aria-labelledby="by-class" className="flex flex-col gap-3">
      <h2 id="by-class" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <Scrolled label={t('title')}>
        <PlainTable
          caption={t('title')}
          head={[t('class'), ...editions.map(number => tEditions('edition', { number }))]}
          rows={classes.map(({ classId, name, shares }) => [
            <TextLink key="class" href={`/classes/${classId}/results`} className="inline-block py-2">
              {name}
            </TextLink>,
            ...shares.map(one =>
              one
                ? t('share', {
                    share: tFigures('percent', { value: Math.round(one.share) }),
                    count: one.learners,
                  })
                : '–',
            ),
          ])}
        />
      </Scrolled>
    </section>
  )
}
