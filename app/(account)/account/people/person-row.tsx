import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { Badge } from '@/app/_ui/badge'
import type { InstructorList } from '@/lib/usecases/list-instructors'
import { remove, setAdministrator } from './actions'

type Props = { person: InstructorList['instructors'][number] }

/** One who teaches here, and what an administrator may do about it. Works as plain forms. */
export async function PersonRow({ person }: Props) {
  const t = await getTranslations('people')
  const { id: userId, name, email, isAdministrator, me, articles, quizzes, classes } = person
  const has = t('has', { articles, quizzes, classes })
  return (
    <li className="flex flex-col gap-3 py-5">
      <div className="flex flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{name}</span>
          {me ? <span className="text-ink-soft">({t('you')})</span> : null}
          {isAdministrator ? <Badge>{t('administrator')}</Badge> : null}
        </p>
        <p className="text-sm break-all text-ink-soft">{email}</p>
        <p className="text-sm text-ink-soft">{has}</p>
      </div>
      {me ? null : (
        <details>
          <summary className="w-fit rounded-sm py-2 font-medium text-accent">
            {t('change')} <span className="sr-only">{name}</span>
          </summary>
          <div className="flex flex-col gap-6 pt-3">
            <ActionForm
              action={setAdministrator}
              variant="secondary"
              submit={t(isAdministrator ? 'notAdministrator' : 'makeAdministrator', { name })}
              hidden={{ userId, administrator: isAdministrator ? 'no' : 'yes' }}
              fields={[]}
            />
            <div className="flex flex-col gap-3">
              <p className="max-w-measure text-ink-soft">{t('removeText', { name, has })}</p>
              <ActionForm
                action={remove}
                variant="danger"
                submit={t('remove', { name })}
                hidden={{ userId }}
                fields={[]}
              />
            </div>
          </div>
        </details>
      )}
    </li>
  )
}
