import type { Metadata } from 'next'
import { currentActor } from '@/app/_session/current-actor'
import { splitReasons } from '@/lib/model/few-reason'
import { describeModel } from '@/lib/usecases/describe-model'
import { instructionsFor } from '@/lib/usecases/instructions-for'
import { Bench } from './_bench/bench'
import { readRun } from './_bench/read-run'
import { loadQuiz } from './_quiz/load-quiz'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ asked?: string; made?: string; few?: string; model?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadQuiz((await params).id)).quiz.title }
}

export default async function BenchPage({ params, searchParams }: Props) {
  const { quiz, article, questions, quizFindings, ...view } = await loadQuiz((await params).id)
  const { asked, made, few, model } = await searchParams
  const generated =
    asked && made
      ? { asked: Number(asked) || 0, made: Number(made) || 0, few: splitReasons(few), model: readRun(model) }
      : null
  const described = await describeModel({ actor: await currentActor() })
  return (
    <Bench
      model={described.ok ? described.value : null}
      instructions={instructionsFor(article.text, questions)}
      quizId={quiz.id}
      article={{
        title: article.title,
        language: article.language,
        byline: article.byline,
        date: article.date,
        paragraphs: article.paragraphs,
        text: article.text,
      }}
      questions={questions}
      quizFindings={quizFindings}
      sentences={view.sentences}
      undo={view.undo}
      redo={view.redo}
      changedAt={quiz.updatedAt.getTime()}
      newerVersion={view.newerVersion}
      generated={generated}
    />
  )
}
