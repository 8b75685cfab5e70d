'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { useStatus } from '@/app/_ui/status'
import { SwitchField } from '@/app/_ui/switch-field'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { TextLink } from '@/app/_ui/text-link'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { countingRules, feedbackPhases, feedbackShows, type QuizSettings } from '@/lib/model/quiz'
import { useMay } from '../../../_page/may'
import { useVerb } from '../../../_page/use-verb'
import { change } from './actions'
import { ClockZone } from './clock-zone'
import { MomentField } from './moment-field'

type Props = {
  quizId: string
  title: string
  language: ArticleLanguage
  settings: QuizSettings
  revision: number
  published: boolean
}

const attemptChoices = ['1', '2', '3', '5', '10', 'any'] as const

export function SettingsForm({ quizId, language, revision, published, ...stored }: Props) {
  const t = useTranslations('quiz-settings')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { edit: mayEdit } = useMay()
  const id = useId()
  const { run, busy, problem } = useVerb()
  const [title, setTitle] = useState(stored.title)
  const [settings, setSettings] = useState(stored.settings)
  const set = (part: Partial<QuizSettings>) => setSettings({ ...settings, ...part })
  const { opensAt, closesAt } = settings
  const backwards = opensAt !== null && closesAt !== null && opensAt >= closesAt
  const attempts = String(settings.attempts ?? 'any')

  return (
    <form
      className="flex flex-col gap-12"
      onSubmit={event => {
        event.preventDefault()
        if (!backwards)
          run(
            () => change({ quizId, title, settings, revision }),
            () => say(tUi('saved')),
          )
      }}
    >
      {published ? <Notice>{t('publishedAlready')}</Notice> : null}
      <fieldset disabled={!mayEdit} className="flex min-w-0 flex-col gap-12">
        <TextArea
          label={t('title')}
          lang={language}
          required
          rows={2}
          maxLength={300}
          value={title}
          onChange={event => setTitle(event.target.value.replace(/\n/g, ' '))}
          className="font-text text-lg"
        />

        <section aria-labelledby={`${id}-feedback`} className="flex flex-col gap-6">
          <h2 id={`${id}-feedback`} className="text-xl font-semibold">
            {t('feedback')}
          </h2>
          <ChoiceGroup
            legend={t('shows.legend')}
            name="feedbackShows"
            value={settings.feedbackShows}
            onChoose={value =>
              set({ feedbackShows: feedbackShows.find(one => one === value) ?? settings.feedbackShows })
            }
            choices={feedbackShows.map(value => ({
              value,
              label: t(`shows.${value}`),
              hint: t(`shows.${value}Hint`),
            }))}
          />
          <ChoiceGroup
            legend={t('phase.legend')}
            name="feedbackPhase"
            value={settings.feedbackPhase}
            onChoose={value =>
              set({ feedbackPhase: feedbackPhases.find(one => one === value) ?? settings.feedbackPhase })
            }
            choices={feedbackPhases.map(value => ({ value, label: t(`phase.${value}`) }))}
          />
        </section>

        <section aria-labelledby={`${id}-taking`} className="flex flex-col gap-6">
          <h2 id={`${id}-taking`} className="text-xl font-semibold">
            {t('taking')}
          </h2>
          <SelectField
            label={t('attempts')}
            value={attempts}
            onChange={event =>
              set({ attempts: event.target.value === 'any' ? null : Number(event.target.value) })
            }
            options={[...new Set([...attemptChoices, attempts])].map(value => ({
              value,
              label: value === 'any' ? t('anyAttempts') : t('attemptCount', { count: Number(value) }),
            }))}
          />
          {settings.attempts === 1 ? null : (
            <ChoiceGroup
              legend={t('counts.legend')}
              name="counts"
              value={settings.counts}
              onChoose={value => set({ counts: countingRules.find(one => one === value) ?? settings.counts })}
              choices={countingRules.map(value => ({ value, label: t(`counts.${value}`) }))}
            />
          )}
          <SwitchField
            label={t('practice')}
            hint={t('practiceHint')}
            checked={settings.practice}
            onChange={event => set({ practice: event.target.checked })}
          />
          <ChoiceGroup
            legend={t('view.legend')}
            name="view"
            value={settings.view}
            onChoose={value => set({ view: value === 'one' ? 'one' : 'all' })}
            choices={(['all', 'one'] as const).map(value => ({ value, label: t(`view.${value}`) }))}
          />
          <SwitchField
            label={t('shuffleQuestions')}
            hint={t('shuffleQuestionsHint')}
            checked={settings.shuffleQuestions}
            onChange={event => set({ shuffleQuestions: event.target.checked })}
          />
          <SwitchField
            label={t('shuffleOptions')}
            hint={t('shuffleOptionsHint')}
            checked={settings.shuffleOptions}
            onChange={event => set({ shuffleOptions: event.target.checked })}
          />
        </section>

        <section aria-labelledby={`${id}-times`} className="flex flex-col gap-6">
          <h2 id={`${id}-times`} className="text-xl font-semibold">
            {t('times')}
          </h2>
          <ClockZone />
          <div className="grid gap-6 sm:grid-cols-2">
            <MomentField
              label={t('opensAt')}
              hint={t('opensAtHint')}
              moment={opensAt}
              onChange={moment => set({ opensAt: moment })}
            />
            <MomentField
              label={t('closesAt')}
              hint={t('closesAtHint')}
              error={backwards ? t('backwards') : undefined}
              moment={closesAt}
              onChange={moment => set({ closesAt: moment })}
            />
          </div>
          <TextField
            label={t('minutes')}
            hint={t('minutesHint')}
            type="number"
            inputMode="numeric"
            min={1}
            max={1440}
            value={settings.minutes ?? ''}
            onChange={event =>
              set({ minutes: event.target.value === '' ? null : Math.round(Number(event.target.value)) })
            }
            className="max-w-40"
          />
        </section>

        <section aria-labelledby={`${id}-who`} className="flex flex-col gap-6">
          <h2 id={`${id}-who`} className="text-xl font-semibold">
            {t('who')}
          </h2>
          <SwitchField
            label={t('forEveryone')}
            hint={t('forEveryoneHint')}
            checked={settings.forEveryone}
            onChange={event => set({ forEveryone: event.target.checked })}
          />
          <TextField
            label={t('accessCode')}
            hint={t('accessCodeHint')}
            maxLength={40}
            autoComplete="off"
            value={settings.accessCode ?? ''}
            onChange={event => set({ accessCode: event.target.value || null })}
          />
          <TextLink href={`/quizzes/${quizId}/learners`} className="self-start">
            {t('learnersLink')}
          </TextLink>
        </section>
      </fieldset>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {mayEdit ? (
        <Button type="submit" busy={busy} className="self-start">
          {busy ? tUi('saving') : tUi('save')}
        </Button>
      ) : null}
    </form>
  )
}
