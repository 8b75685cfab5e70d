'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import type { ModelSummary } from '@/lib/model/language-model'
import { QuestionEditor } from '../_editors/question-editor'
import type { BenchArticle } from './bench-article'
import { ConflictView } from './conflict-view'
import { type Draft, isDirty } from './draft'
import type { useDraft } from './use-draft'

type Props = {
  model: ModelSummary | null
  quizId: string
  writing: ReturnType<typeof useDraft>
  draft: Draft
  article: BenchArticle
  articlePane: RefObject<HTMLElement | null>
  onLeave: () => void
}

/** The form of what is being written; or, where somebody else wrote meanwhile, both and the choice between them. */
export function WritingEditor({ quizId, model, writing, draft, article, articlePane, onLeave }: Props) {
  const t = useTranslations('bench.autosave')
  const { stored } = writing
  if (writing.conflict && draft.questionId)
    return (
      <ConflictView
        mine={draft.edit}
        theirs={stored}
        article={article}
        busy={writing.busy}
        onKeepMine={() =>
          writing.save(
            stored ? { ...draft, revision: stored.revision, saved: null } : { ...draft, questionId: null },
          )
        }
        onTakeTheirs={() => {
          onLeave()
          writing.open(null)
        }}
        onGoOn={() => stored && writing.open({ ...draft, revision: stored.revision, saved: null })}
      />
    )
  const status = writing.autosaving
    ? t('saving')
    : !draft.questionId
      ? isDirty(draft) && draft.edit.content.stem
        ? t('kept')
        : ''
      : isDirty(draft)
        ? t('writing')
        : draft.saved === draft.before
          ? ''
          : t('saved')
  return (
    <QuestionEditor
      key={draft.sitting}
      quizId={quizId}
      model={model}
      draft={draft}
      article={article}
      articlePane={articlePane}
      busy={writing.busy}
      problem={writing.problem}
      status={status}
      onChange={writing.change}
      onSave={() => writing.save(draft)}
      onCancel={() => {
        onLeave()
        writing.cancel()
      }}
    />
  )
}
