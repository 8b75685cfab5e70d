'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { EmptyState } from '@/app/_ui/empty-state'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import type { FewReason } from '@/lib/model/few-reason'
import type { ModelRun } from '@/lib/model/language-model'
import type { Finding, Question } from '@/lib/model/question'
import { FewReasons } from '../../../_page/few-reasons'
import { useVerb } from '../../../_page/use-verb'
import { AskBar } from '../_ask/ask-bar'
import { AskPanel } from '../_ask/ask-panel'
import { useAsking } from '../_ask/use-asking'
import { QuestionEditor } from '../_editors/question-editor'
import { acceptAll, add, edit, judge, move, remove } from './actions'
import { ArticlePane } from './article-pane'
import type { BenchArticle } from './bench-article'
import { BenchBar } from './bench-bar'
import { benchKey } from './bench-keys'
import { blankDraft, type Draft, draftAbout, draftOf } from './draft'
import type { EntryCommand } from './entry-actions'
import { marginOf, marksOf } from './evidence-marks'
import { InstructionsNotice, ModelNotice } from './model-notice'
import { PaneSwitch } from './pane-switch'
import { QuestionEntry } from './question-entry'

type Props = {
  quizId: string
  article: BenchArticle
  questions: Question[]
  quizFindings: { questionId: string; finding: Finding }[]
  generated: { asked: number; made: number; few: FewReason[]; model: ModelRun | null } | null
  instructions: readonly string[]
}

/** The article and its questions side by side; what is in hand on one side is lit on the other. */
export function Bench({ quizId, article, questions, quizFindings, generated, instructions }: Props) {
  const t = useTranslations('bench')
  const tAsk = useTranslations('ask')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const [inHandId, setInHandId] = useState(questions[0]?.id ?? null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [doomed, setDoomed] = useState<Question | null>(null)
  const [pane, setPane] = useState<'questions' | 'article'>('questions')
  const articlePane = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const focusAfter = useRef<string | null>(null)

  const inHand = questions.find(({ id }) => id === inHandId) ?? null
  const asking = useAsking(quizId, article.text, ({ id }) => {
    setInHandId(id)
    say(tAsk('added', { number: questions.length + 1 }))
  })
  const askedLit = draft ? null : asking.lit
  const litId = draft ? draft.questionId : askedLit ? null : inHandId
  const lit = draft ? draft.edit.evidence : (askedLit ?? inHand?.evidence ?? [])
  const marks = useMemo(() => marksOf(questions, lit, litId), [questions, lit, litId])
  const margin = useMemo(() => marginOf(questions, litId), [questions, litId])
  const countOf = (state: Question['state']) => questions.filter(question => question.state === state).length

  const focusNumber = (id: string) => {
    const index = questions.findIndex(question => question.id === id)
    list.current?.querySelector<HTMLElement>(`[data-number="${index + 1}"]`)?.focus()
  }
  // A question that was moved or saved keeps the focus, in its new place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the questions have come back
  useEffect(() => {
    const id = focusAfter.current
    if (!id || draft || !questions.some(question => question.id === id)) return
    focusNumber(id)
    focusAfter.current = null
  }, [questions, draft])

  const commands = {
    accept: question => judgeAs(question, 'accepted'),
    reject: question => judgeAs(question, 'rejected'),
    edit: question => setDraft(draftOf(question)),
    up: (question, index) => moveTo(question, index - 1),
    down: (question, index) => moveTo(question, index + 1),
    delete: question => setDoomed(question),
  } satisfies Record<EntryCommand, (question: Question, index: number) => void>

  // The button that was pressed goes away with the old state: the question takes the focus in its place.
  const judgeAs = ({ id, revision }: Question, state: Question['state']) => {
    focusAfter.current = id
    run(() => judge({ questionId: id, revision, state }))
  }
  const moveTo = (question: Question, to: number) => {
    if (to < 0 || to >= questions.length) return
    focusAfter.current = question.id
    run(
      () => move({ questionId: question.id, to }),
      () => say(t('said.moved', { number: to + 1 })),
    )
  }
  const step = (by: number) => {
    const next = questions[Math.max(0, questions.findIndex(({ id }) => id === inHandId) + by)]
    if (next) focusNumber(next.id)
  }
  const saveDraft = (written: Draft) => {
    const { questionId, revision, edit: body } = written
    run(
      () => (questionId ? edit({ questionId, revision, body }) : add({ quizId, body })),
      ({ question }) => {
        focusAfter.current = question.id
        setInHandId(question.id)
        setDraft(null)
        say(tUi('saved'))
      },
    )
  }
  const editor = (written: Draft) => (
    <QuestionEditor
      key={written.questionId ?? 'new'}
      draft={written}
      article={article}
      articlePane={articlePane}
      busy={busy}
      problem={problem}
      onChange={setDraft}
      onSave={() => saveDraft(written)}
      onCancel={() => {
        focusAfter.current = written.questionId
        setDraft(null)
      }}
    />
  )

  return (
    <div className="flex flex-col gap-6">
      <PaneSwitch pane={pane} onChange={setPane} />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:gap-x-20">
        <div className={pane === 'article' ? '' : 'max-lg:hidden'}>
          <ArticlePane
            article={article}
            marks={marks}
            margin={margin}
            inHand={`${litId} ${askedLit?.[0]?.start} ${pane}`}
            paneRef={articlePane}
            onChoose={id => {
              setPane('questions')
              setTimeout(() => focusNumber(id))
            }}
          >
            {draft ? null : (
              <AskBar
                articlePane={articlePane}
                text={article.text}
                onAsk={span => {
                  setPane('questions')
                  asking.askSpan(span)
                }}
              />
            )}
          </ArticlePane>
        </div>
        <section
          aria-label={t('questions')}
          className={`flex min-w-0 flex-col gap-4 ${pane === 'questions' ? '' : 'max-lg:hidden'}`}
          onKeyDown={event => {
            const key = draft ? null : benchKey(event)
            if (!key) return
            event.preventDefault()
            if (key === 'next' || key === 'previous') return step(key === 'next' ? 1 : -1)
            if (key === 'ask') return asking.show()
            if (key === 'add') return setDraft(blankDraft('multiple-choice'))
            if (inHand && !busy) commands[key](inHand, questions.indexOf(inHand))
          }}
        >
          <BenchBar
            quizId={quizId}
            counts={{
              suggested: countOf('suggested'),
              accepted: countOf('accepted'),
              rejected: countOf('rejected'),
            }}
            busy={busy}
            onAcceptAll={() =>
              run(
                () =>
                  acceptAll(
                    questions
                      .filter(({ state }) => state === 'suggested')
                      .map(({ id, revision }) => ({ questionId: id, revision })),
                  ),
                ({ accepted }) => say(t('said.acceptedAll', { count: accepted })),
              )
            }
            onAsk={asking.show}
            onAdd={() => setDraft(blankDraft('multiple-choice'))}
          />
          {asking.open && !draft ? (
            <AskPanel
              quizId={quizId}
              article={article}
              asking={asking}
              onClose={() => {
                asking.close()
                list.current?.parentElement?.querySelector<HTMLElement>('[data-ask]')?.focus()
              }}
              onWrite={span => setDraft(draftAbout(article.text, span))}
            />
          ) : null}
          {generated?.model ? <ModelNotice run={generated.model} /> : null}
          {instructions.length > 0 ? (
            <InstructionsNotice instructions={instructions} lang={article.language} />
          ) : null}
          {generated && generated.made < generated.asked ? (
            <Notice>
              <p>{t('fewer', { asked: generated.asked, made: generated.made })}</p>
              <FewReasons few={generated.few} lead="lead" />
            </Notice>
          ) : null}
          {problem && !draft ? (
            <Notice tone="wrong" live>
              {problem}
            </Notice>
          ) : null}
          {draft && draft.questionId === null ? editor(draft) : null}
          {questions.length === 0 && !draft ? (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          ) : null}
          <div ref={list}>
            <ol className="-mx-3 flex flex-col gap-1 sm:-mx-5">
              {questions.map((question, index) => (
                <li key={question.id} id={`question-${question.id}`}>
                  {draft?.questionId === question.id ? (
                    editor(draft)
                  ) : (
                    <QuestionEntry
                      question={question}
                      number={index + 1}
                      count={questions.length}
                      article={article}
                      findings={[
                        ...question.findings,
                        ...quizFindings
                          .filter(({ questionId }) => questionId === question.id)
                          .map(({ finding }) => finding),
                      ]}
                      inHand={question.id === inHandId && !draft && !askedLit}
                      busy={busy}
                      onTake={() => {
                        setInHandId(question.id)
                        asking.leave()
                      }}
                      onCommand={command => commands[command](question, index)}
                      onShowInArticle={() => setPane('article')}
                    />
                  )}
                </li>
              ))}
            </ol>
          </div>
          <p className="hidden text-sm text-ink-faint lg:block">{t('keys')}</p>
        </section>
      </div>
      <Dialog
        open={doomed !== null}
        onOpenChange={open => !open && setDoomed(null)}
        title={t('deleting.title')}
        description={t('deleting.text')}
        closeLabel={tUi('cancel')}
        action={
          <Button
            variant="danger"
            onClick={() => {
              const at = questions.findIndex(({ id }) => id === doomed?.id)
              focusAfter.current = (questions[at + 1] ?? questions[at - 1])?.id ?? null
              if (doomed)
                run(
                  () => remove(doomed.id),
                  () => say(t('said.deleted')),
                )
              setDoomed(null)
            }}
          >
            {tUi('delete')}
          </Button>
        }
      />
    </div>
  )
}
