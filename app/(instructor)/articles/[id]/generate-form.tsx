'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { CheckboxField } from '@/app/_ui/checkbox-field'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { SwitchField } from '@/app/_ui/switch-field'
import { TextField } from '@/app/_ui/text-field'
import { type ModelSummary, proposedKinds } from '@/lib/model/language-model'
import { difficulties, difficultySchema, type QuestionKind, questionKinds } from '@/lib/model/question'
import { FewReasons } from '../../_page/few-reasons'
import { hostsOf } from '../../_page/hosts-of'
import { GenerationProgress } from './generation-progress'
import { ModelNote } from './model-note'
import { useGeneration } from './use-generation'

const usual = 10

type Props = {
  articleId: string
  model: ModelSummary | null
  /** Our engine reads the language of the article; else the language model asks alone. */
  reads: boolean
}

/** How many, of which kinds, how hard; then the engine reads, and the bench opens with what it found. */
export function GenerateForm({ articleId, model, reads }: Props) {
  const t = useTranslations('articles.generate')
  const tCommon = useTranslations('common')
  const tModel = useTranslations('model')
  const [count, setCount] = useState(String(usual))
  const offered: readonly QuestionKind[] = reads ? questionKinds : proposedKinds
  const [kinds, setKinds] = useState<readonly QuestionKind[]>(offered)
  // Off each time: an article leaves this server only when somebody says so.
  const [withModel, setWithModel] = useState(false)
  const [difficulty, setDifficulty] = useState('any')
  const { generate, busy, problem, progress, model: atWork } = useGeneration(articleId)

  const submit = () =>
    generate({
      count: Number(count),
      kinds: kinds.length === offered.length ? null : [...kinds],
      difficulty: difficultySchema.safeParse(difficulty).data ?? null,
      withModel: model !== null && withModel,
    })

  return (
    <form
      className="flex flex-col gap-6 rounded-2xl bg-sunken p-6"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <div>
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        <p className="mt-1 text-ink-soft">{t(reads ? 'lead' : 'leadModel')}</p>
      </div>
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t('count')}
          type="number"
          name="count"
          min={1}
          max={60}
          required
          value={count}
          onChange={event => setCount(event.target.value)}
        />
        <SelectField
          label={t('difficulty')}
          value={difficulty}
          onChange={event => setDifficulty(event.target.value)}
          options={[
            { value: 'any', label: t('anyDifficulty') },
            ...difficulties.map(value => ({ value, label: tCommon(`difficulties.${value}`) })),
          ]}
        />
      </div>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-medium">{t('kinds')}</legend>
        {offered.map(kind => (
          <CheckboxField
            key={kind}
            label={tCommon(`kinds.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={event =>
              setKinds(event.target.checked ? [...kinds, kind] : kinds.filter(other => other !== kind))
            }
          />
        ))}
        {kinds.length === 0 ? <p className="text-sm font-medium text-wrong">{t('noKind')}</p> : null}
      </fieldset>
      {model ? (
        <SwitchField
          label={tModel('use', { model: model.model })}
          hint={tModel('sent', { host: hostsOf(model, tModel) })}
          checked={withModel}
          onChange={event => setWithModel(event.target.checked)}
        />
      ) : null}
      {!reads && !withModel ? <p className="text-sm text-ink-soft">{t('allowFirst')}</p> : null}
      {problem ? (
        <Notice tone={problem.nothing ? 'plain' : 'wrong'} live>
          <p>{problem.words}</p>
          <FewReasons few={problem.few} lead="leadNone" />
        </Notice>
      ) : null}
      <GenerationProgress progress={progress} />
      {atWork ? <ModelNote atWork={atWork} /> : null}
      <Button type="submit" busy={busy} disabled={kinds.length === 0 || (!reads && !withModel)}>
        {busy ? t('busy') : t('submit')}
      </Button>
    </form>
  )
}
