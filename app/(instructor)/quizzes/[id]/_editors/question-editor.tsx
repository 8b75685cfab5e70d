'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { engineLanguage } from '@/lib/model/article-language'
import type { ModelSummary } from '@/lib/model/language-model'
import { difficulties, difficultySchema, questionKindSchema, questionKinds } from '@/lib/model/question'
import type { BenchArticle } from '../_bench/bench-article'
import { blankDraft, type Draft, problemOf } from '../_bench/draft'
import { ContentEditor } from './content-editor'
import { EvidenceEditor } from './evidence-editor'
import { ExplanationProposal } from './explanation-proposal'
import { LiveFindings } from './live-findings'
import { ModelHelp } from './model-help'
import { UnreadNote } from './unread-note'
import { useLiveRules } from './use-live-rules'

type Props = {
  /** The language model that may be asked; null is none. */
  model: ModelSummary | null
  quizId: string
  draft: Draft
  article: BenchArticle
  articlePane: RefObject<HTMLElement | null>
  busy: boolean
  problem: string | null
  /** What became of it so far: "saved", "still to be saved". */
  status: string
  onChange: (draft: Draft) => void
  onSave: () => void
  onCancel: () => void
}

export function QuestionEditor({
  quizId,
  model,
  draft,
  article,
  articlePane,
  busy,
  problem,
  status,
  ...on
}: Props) {
  const { onChange, onSave, onCancel } = on
  const t = useTranslations('bench.editor')
  const tUi = useTranslations('ui')
  const tCommon = useTranslations('common')
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState(false)
  const { edit } = draft
  const change = (part: Partial<typeof edit>) => onChange({ ...draft, edit: { ...edit, ...part } })
  const missing = problemOf(edit.content)
  const checked = useLiveRules(quizId, draft)
  const said = asked && missing ? t(`missing.${missing}`) : problem

  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea')?.focus(), [])

  return (
    <form
      ref={form}
      aria-label={draft.questionId ? t('editing') : t('adding')}
      className="flex flex-col gap-5 rounded-2xl bg-raised p-5 shadow-raised sm:p-6"
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel()
      }}
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (!missing) onSave()
      }}
    >
      {draft.questionId === null ? (
        <SelectField
          label={t('kind')}
          value={edit.content.kind}
          onChange={event => {
            const kind = questionKindSchema.safeParse(event.target.value)
            if (kind.success)
              onChange({
                ...draft,
                edit: { ...blankDraft(kind.data).edit, evidence: edit.evidence },
              })
          }}
          options={questionKinds.map(value => ({ value, label: tCommon(`kinds.${value}`) }))}
        />
      ) : null}
      <ContentEditor
        key={edit.content.kind}
        content={edit.content}
        lang={article.language}
        onChange={content => change({ content })}
      />
      {model && engineLanguage(article.language) ? (
        <ModelHelp
          quizId={quizId}
          model={model}
          body={edit}
          ready={!missing}
          lang={article.language}
          onChange={content => change({ content })}
        />
      ) : null}
      <LiveFindings checked={checked} onFix={change} />
      <UnreadNote language={article.language} kind={edit.content.kind} />
      <EvidenceEditor
        evidence={edit.evidence}
        article={article}
        articlePane={articlePane}
        onChange={evidence => change({ evidence })}
      />
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          label={t('difficulty')}
          value={edit.difficulty}
          onChange={event =>
            change({ difficulty: difficultySchema.safeParse(event.target.value).data ?? edit.difficulty })
          }
          options={difficulties.map(value => ({ value, label: tCommon(`difficulties.${value}`) }))}
        />
        <TextField
          label={t('points')}
          type="number"
          min={0}
          max={100}
          required
          value={edit.points}
          onChange={event => change({ points: event.target.valueAsNumber || 0 })}
        />
      </div>
      <TextArea
        label={t('explanation')}
        hint={edit.explanationOrigin ? t('explanationByModel') : t('explanationHint')}
        rows={2}
        maxLength={2000}
        lang={article.language}
        value={edit.explanation ?? ''}
        onChange={event =>
          change(
            event.target.value.trim() === ''
              ? { explanation: null, explanationOrigin: undefined }
              : { explanation: event.target.value },
          )
        }
      />
      {model ? (
        <ExplanationProposal
          quizId={quizId}
          model={model}
          content={edit.content}
          evidence={edit.evidence}
          ready={!missing}
          onProposed={(explanation, prompts) =>
            change({ explanation, explanationOrigin: { engine: 'llm', prompts } })
          }
        />
      ) : null}
      {said ? (
        <Notice tone="wrong" live>
          {said}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-3">
        <p role="status" className="mr-auto text-sm text-ink-soft">
          {status}
        </p>
        <Button variant="secondary" onClick={onCancel}>
          {tUi('cancel')}
        </Button>
        <Button type="submit" busy={busy}>
          {busy ? tUi('saving') : tUi('save')}
        </Button>
      </div>
    </form>
  )
}
