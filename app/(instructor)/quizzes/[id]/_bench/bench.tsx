'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { EmptyState } from '@/app/_ui/empty-state'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import { TextLink } from '@/app/_ui/text-link'
import { engineLanguage } from '@/lib/model/article-language'
import type { FewReason } from '@/lib/model/few-reason'
import type { ModelRun, ModelSummary } from '@/lib/model/language-model'
import type { Finding, Question } from '@/lib/model/question'
import type { OfferedChange } from '@/lib/model/quiz-change'
import type { Span } from '@/lib/model/span'
import { FewReasons } from '../../../_page/few-reasons'
import { useMay } from '../../../_page/may'
import { AskBar } from '../_ask/ask-bar'
import { AskPanel } from '../_ask/ask-panel'
import { useAsking } from '../_ask/use-asking'
import { useSelectedWords } from '../_ask/use-selected-words'
import { ArticlePane } from './article-pane'
import type { BenchArticle } from './bench-article'
import { BenchBar } from './bench-bar'
import { benchKey, looksOnly } from './bench-keys'
import { coverSentences } from './coverage'
import { blankDraft, draftAbout, draftOf } from './draft'
import type { EntryCommand } from './entry-actions'
import { marginOf, marksOf } from './evidence-marks'
import { InstructionsNotice, ModelNotice } from './model-notice'
import { PaneSwitch } from './pane-switch'
import { QuestionList } from './question-list'
import { QuestionStrip } from './question-strip'
import { SentenceBar } from './sentence-bar'
import { ShortcutsDialog } from './shortcuts-dialog'
import { UndoButtons } from './undo-buttons'
import { toPublish, useCommands } from './use-commands'
import { useDraft } from './use-draft'
import { usePulse } from './use-pulse'
import { useSentence } from './use-sentence'
import { useSteady } from './use-steady'
import { useUnchanged } from './use-unchanged'
import { WarmEditor } from './warm-editor'
import { WritingEditor } from './writing-editor'

type Props = {
  quizId: string
  article: BenchArticle
  questions: Question[]
  quizFindings: { questionId: string; finding: Finding }[]
  sentences: Span[]
  undo: OfferedChange | null
  redo: OfferedChange | null
  changedAt: number
  newerVersion: boolean
  generated: { asked: number; made: number; few: FewReason[]; model: ModelRun | null } | null
  instructions: readonly string[]
  model: ModelSummary | null
}
/** What is open under a question. */
export type Beside = { what: 'replace' | 'history'; questionId: string }

/** The article and its questions side by side; what is in hand on one side is lit on the other. */
export function Bench({ quizId, article, sentences, generated, ...view }: Props) {
  const { quizFindings } = view
  const t = useTranslations('bench')
  const tAsk = useTranslations('ask')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { edit: mayEdit } = useMay()
  const questions = useUnchanged(view.questions)
  const [inHandId, setInHandId] = useState(questions[0]?.id ?? null)
  const [beside, setBeside] = useState<Beside | null>(null)
  const [proposed, setProposed] = useState<readonly Span[] | null>(null)
  const [keysOpen, setKeysOpen] = useState(false)
  const [pane, setPane] = useState<'questions' | 'article'>('questions')
  const articlePane = useRef<HTMLElement>(null)
  const list = useRef<HTMLElement>(null)
  const focusAfter = useRef<string | null>(null)

  const writing = useDraft(quizId, questions, question => {
    focusAfter.current = question.id
    setInHandId(question.id)
    say(tUi('saved'))
  })
  const { draft } = writing
  const does = useCommands({ quizId, questions, focusAfter, undo: view.undo, redo: view.redo })
  usePulse(quizId, view.changedAt, does.busy || writing.busy)
  const asking = useAsking(quizId, article.text, ({ id }) => {
    setInHandId(id)
    say(tAsk('added', { number: questions.length + 1 }))
  })
  const selected = useSelectedWords(articlePane, article.text)
  const covered = useMemo(() => coverSentences(sentences, questions), [sentences, questions])
  const sentence = useSentence(covered, articlePane)

  const inHand = questions.find(({ id }) => id === inHandId) ?? null
  const askedLit = draft ? null : (asking.lit ?? (beside ? proposed : null))
  const litId = draft ? draft.questionId : askedLit ? null : inHandId
  const lit = draft ? draft.edit.evidence : (askedLit ?? inHand?.evidence ?? [])
  const marks = useMemo(() => marksOf(questions, lit, litId), [questions, lit, litId])
  const margin = useMemo(() => marginOf(questions, litId), [questions, litId])
  const found = useUnchanged(
    useMemo(
      () =>
        questions.map(({ id, findings }) => {
          const ofQuiz = quizFindings.flatMap(({ questionId, finding }) => (questionId === id ? finding : []))
          return { id, findings: [...findings, ...ofQuiz] }
        }),
      [questions, quizFindings],
    ),
  )
  const findingsById = useMemo(() => new Map(found.map(({ id, findings }) => [id, findings])), [found])
  const findingsOf = useSteady(({ id }: Question) => findingsById.get(id) ?? [])
  const numberOf = (id: string) => questions.findIndex(question => question.id === id) + 1
  const countOf = (state: Question['state']) => questions.filter(question => question.state === state).length

  const focusNumber = (id: string) => {
    setInHandId(id)
    list.current?.querySelector<HTMLElement>(`[data-number="${numberOf(id)}"]`)?.focus()
  }
  // A question that was moved or saved keeps the focus, in its new place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the questions have come back
  useEffect(() => {
    const id = focusAfter.current
    if (!id || draft) return
    if (id === toPublish) list.current?.querySelector<HTMLElement>('[data-publish]')?.focus()
    else if (questions.some(question => question.id === id)) focusNumber(id)
    else return
    focusAfter.current = null
  }, [questions, draft])

  const openBeside = (what: Beside['what'], { id }: Question) => {
    setProposed(null)
    setBeside({ what, questionId: id })
  }
  const commands = {
    accept: question => does.judgeAs(question, 'accepted'),
    reject: question => does.judgeAs(question, 'rejected'),
    edit: question => writing.open(draftOf(question)),
    replace: question => openBeside('replace', question),
    history: question => openBeside('history', question),
    up: question => does.moveTo(question, questions.indexOf(question) - 1),
    down: question => does.moveTo(question, questions.indexOf(question) + 1),
    delete: question => does.removeOne(question),
  } satisfies Record<EntryCommand, (question: Question) => void>
  const take = useSteady(({ id }: Question) => {
    setInHandId(id)
    asking.leave()
    setBeside(now => (now?.questionId === id ? now : null))
  })
  const command = useSteady((wanted: EntryCommand, question: Question) => {
    // Judgements of several questions follow each other; the rest waits for what is under way.
    if (!does.busy || wanted === 'accept' || wanted === 'reject') commands[wanted](question)
  })
  const showInArticle = useSteady(() => setPane('article'))
  const choose = useSteady((id: string) => {
    setPane('questions')
    setTimeout(() => focusNumber(id))
  })
  // Where we cannot ask, a person does: with these words for the proof.
  const reads = engineLanguage(article.language) !== null
  const askSpan = (span: Span) => {
    setPane('questions')
    if (reads) asking.askSpan(span)
    else writing.open(draftAbout(article.text, span))
  }
  const showAsking = () => (reads ? asking.show() : writing.open(blankDraft('multiple-choice')))
  const step = (by: number) => {
    const next = questions[Math.max(0, questions.findIndex(({ id }) => id === inHandId) + by)]
    if (next) focusNumber(next.id)
  }
  const toArticle = () => {
    setPane('article')
    if (inHand?.evidence[0]) sentence.goTo(inHand.evidence[0])
    setTimeout(() => articlePane.current?.focus({ preventScroll: true }))
  }
  const anywhere = {
    add: () => writing.open(blankDraft('multiple-choice')),
    undo: does.undo,
    redo: does.redo,
    keys: () => setKeysOpen(true),
    article: toArticle,
  }
  const onKey = (event: KeyboardEvent) => {
    const key = draft ? null : benchKey(event)
    if (!key || key === 'questions' || !(mayEdit || looksOnly(key))) return
    event.preventDefault()
    if (key === 'next' || key === 'previous') step(key === 'next' ? 1 : -1)
    else if (key === 'ask') showAsking()
    else if (key in anywhere) anywhere[key as keyof typeof anywhere]()
    else if (inHand && !does.busy) commands[key as EntryCommand](inHand)
  }
  const onArticleKey = (event: KeyboardEvent) => {
    const key = draft ? null : benchKey(event)
    const { here } = sentence
    if (event.key === 'Enter' && event.target === articlePane.current && here) {
      const [first] = here.asked
      return first ? choose(first) : mayEdit ? askSpan(here.span) : undefined
    }
    if (event.key === 'Escape') return sentence.leave()
    if (!key || !(mayEdit || looksOnly(key))) return
    if (key === 'next' || key === 'previous') sentence.stepBy(key === 'next' ? 1 : -1)
    else if (key === 'ask' && here) askSpan(here.span)
    else if (key !== 'article' && key in anywhere) anywhere[key as keyof typeof anywhere]()
    else return
    event.preventDefault()
  }
  const editor = draft ? (
    <WritingEditor
      model={view.model}
      quizId={quizId}
      writing={writing}
      draft={draft}
      article={article}
      articlePane={articlePane}
      onLeave={() => {
        focusAfter.current = draft.questionId
      }}
    />
  ) : null

  return (
    <div className="flex flex-col gap-6">
      <PaneSwitch pane={pane} onChange={setPane} />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:gap-x-20">
        <div className={pane === 'article' ? '' : 'max-lg:hidden'}>
          <ArticlePane
            article={article}
            covered={covered}
            marks={marks}
            margin={margin}
            here={sentence.here?.span ?? null}
            inHand={`${litId} ${askedLit?.[0]?.start} ${pane}`}
            paneRef={articlePane}
            onChoose={choose}
            onClick={event => {
              const [first] = draft ? [] : (sentence.click(event.target)?.asked ?? [])
              if (first) setInHandId(first)
            }}
            onKeyDown={onArticleKey}
          >
            {draft ? null : selected && mayEdit ? (
              <AskBar selected={selected} text={article.text} onAsk={askSpan} />
            ) : sentence.here ? (
              <SentenceBar
                sentence={sentence.here}
                numberOf={numberOf}
                onChoose={choose}
                onAsk={mayEdit ? () => sentence.here && askSpan(sentence.here.span) : null}
                onClose={sentence.leave}
              />
            ) : null}
          </ArticlePane>
        </div>
        <section
          ref={list}
          aria-label={t('questions')}
          className={`flex min-w-0 flex-col gap-4 ${pane === 'questions' ? '' : 'max-lg:hidden'}`}
          onKeyDown={onKey}
        >
          <BenchBar
            quizId={quizId}
            counts={{
              suggested: countOf('suggested'),
              accepted: countOf('accepted'),
              rejected: countOf('rejected'),
            }}
            busy={does.busy}
            turning={
              <UndoButtons
                undo={view.undo}
                redo={view.redo}
                busy={does.busy || draft !== null}
                onUndo={does.undo}
                onRedo={does.redo}
              />
            }
            onAcceptAll={does.acceptRest}
            onAsk={showAsking}
            onAdd={anywhere.add}
            onKeys={anywhere.keys}
          />
          <QuestionStrip
            questions={questions}
            findingsOf={findingsOf}
            inHandId={inHandId}
            onChoose={choose}
          />
          {view.newerVersion && mayEdit ? (
            <Notice>
              <TextLink href={`/quizzes/${quizId}/article`}>{t('newerVersion')}</TextLink>
            </Notice>
          ) : null}
          {asking.open && !draft ? (
            <AskPanel
              quizId={quizId}
              article={article}
              asking={asking}
              onClose={() => {
                asking.close()
                list.current?.querySelector<HTMLElement>('[data-ask]')?.focus()
              }}
              onWrite={span => writing.open(draftAbout(article.text, span))}
            />
          ) : null}
          {generated?.model ? <ModelNotice run={generated.model} /> : null}
          {view.instructions.length > 0 ? (
            <InstructionsNotice instructions={view.instructions} lang={article.language} />
          ) : null}
          {generated && generated.made < generated.asked ? (
            <Notice>
              <p>{t('fewer', { asked: generated.asked, made: generated.made })}</p>
              <FewReasons few={generated.few} lead="lead" />
            </Notice>
          ) : null}
          {does.problem && !draft ? (
            <Notice tone="wrong" live>
              {does.problem}
            </Notice>
          ) : null}
          {draft && !writing.stored ? editor : null}
          {questions.length === 0 && !draft ? (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          ) : null}
          <QuestionList
            questions={questions}
            article={article}
            inHandId={draft || (askedLit && !beside) ? null : inHandId}
            busy={does.busy}
            findingsOf={findingsOf}
            writingId={writing.stored?.id ?? null}
            editor={editor}
            beside={draft ? null : beside}
            onTake={take}
            onCommand={command}
            onShowInArticle={showInArticle}
            onLight={proposal => setProposed(proposal?.body.evidence ?? null)}
            onReplace={(question, proposal) =>
              does.replaceBy(question, proposal, made => {
                setBeside(null)
                setInHandId(made.id)
              })
            }
            onRestore={does.restoreTo}
            onCloseBeside={() => {
              if (beside) focusNumber(beside.questionId)
              setBeside(null)
            }}
          />
        </section>
      </div>
      {mayEdit && !draft ? <WarmEditor quizId={quizId} model={view.model} article={article} /> : null}
      <ShortcutsDialog open={keysOpen} onOpenChange={setKeysOpen} />
    </div>
  )
}
