'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { useStatus } from '@/app/_ui/status'
import { TextLink } from '@/app/_ui/text-link'
import type { QuizLearners } from '@/lib/usecases/find-quiz-learners'
import { useFocusKept } from '../../../../_page/use-focus-kept'
import { useVerb } from '../../../../_page/use-verb'
import { assign } from '../actions'
import { AssignedClass } from './assigned-class'
import { classOptions } from './class-options'

/** Whom the quiz is for: everyone with the code, and classes, each on its own terms. */
export function AssignedClasses({ quizId, view }: { quizId: string; view: QuizLearners }) {
  const t = useTranslations('learners.classes')
  const id = useId()
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const { assignments, otherClasses, settings, mayEdit } = view
  const list = useFocusKept<HTMLUListElement>(assignments.length)
  const [chosen, setChosen] = useState('')
  const classId = otherClasses.some(one => one.id === chosen) ? chosen : (otherClasses[0]?.id ?? '')
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <h2 id={id} className="text-xl font-semibold">
          {t('title')}
        </h2>
        <p className="max-w-measure text-ink-soft">{t('lead')}</p>
      </div>
      <ul
        ref={list}
        tabIndex={-1}
        aria-labelledby={id}
        className="divide-y divide-line border-y border-line outline-none"
      >
        <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4">
          <span className={settings.forEveryone ? 'font-medium' : 'text-ink-soft'}>
            {settings.forEveryone ? t('everyone') : t('notEveryone')}
          </span>
          <TextLink href={`/quizzes/${quizId}/settings`}>{t('change')}</TextLink>
        </li>
        {assignments.map(assignment => (
          <AssignedClass
            key={assignment.classId}
            quizId={quizId}
            assignment={assignment}
            settings={settings}
            mayEdit={mayEdit}
          />
        ))}
      </ul>
      {assignments.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {mayEdit && otherClasses.length > 0 ? (
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={event => {
            event.preventDefault()
            run(
              () => assign(quizId, classId, {}),
              () => say(t('assigned')),
            )
          }}
        >
          <div className="min-w-56">
            <SelectField
              label={t('choose')}
              value={classId}
              onChange={event => setChosen(event.target.value)}
              options={classOptions(otherClasses)}
            />
          </div>
          <Button type="submit" busy={busy}>
            {t('assign')}
          </Button>
        </form>
      ) : null}
      {mayEdit && otherClasses.length === 0 ? (
        <p className="text-ink-soft">
          {t('noOther')} <TextLink href="/classes">{t('makeClass')}</TextLink>
        </p>
      ) : null}
    </section>
  )
}
